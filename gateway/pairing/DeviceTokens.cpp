// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceTokens.h"

#include "gateway/crypto/ConstantTime.h"
#include "gateway/crypto/Random.h"
#include "gateway/peers/ScopePolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype TokenBytes = 32;

Failure<Error> beyondApproval(const DeviceId &device)
{
    return Failure{Error{.kind = Error::Kind::AccessDenied,
                         .text = u"scopes beyond what was approved for this device"_s,
                         .subject = device.text()}};
}

Failure<Error> notFound(const DeviceId &device)
{
    return Failure{Error{.kind = Error::Kind::NotFound,
                         .text = u"no such paired device or role"_s,
                         .subject = device.text()}};
}

} // namespace

DeviceTokens::DeviceTokens(DeviceStore &devices, Clock &clock)
    : m_devices(devices)
    , m_clock(clock)
{
}

DeviceToken DeviceTokens::issued(Role role, const QStringList &scopes, const DeviceToken *before,
                                 qint64 nowMs)
{
    DeviceToken token{.token = Secret(toBase64Url(randomBytes(TokenBytes))),
                      .role = role,
                      .scopes = scopes::normalised(scopes),
                      .createdAtMs = nowMs};
    if (before) {
        token.createdAtMs = before->createdAtMs;
        token.rotatedAtMs = nowMs;
        token.lastUsedAtMs = before->lastUsedAtMs;
    }
    return token;
}

Result<void, DeviceTokens::Refusal> DeviceTokens::check(const DeviceId &device, Role role,
                                                        const QStringList &scopes,
                                                        const Secret &token)
{
    const PairedDevice *known = m_devices.find(device);
    if (!known || !known->hasRole(role))
        return Failure{Refusal::Mismatch};
    if (!constantTimeEquals(known->tokens.at(role).token, token))
        return Failure{Refusal::Mismatch};
    if (!scopes::cover(known->tokens.at(role).scopes, scopes))
        return Failure{Refusal::ScopeMismatch};
    PairedDevice used = *known;
    used.tokens.at(role).lastUsedAtMs = m_clock.wallMs();
    m_devices.touch(used);
    return {};
}

bool DeviceTokens::isAnyones(const Secret &token, Role role) const
{
    return !token.isEmpty() && std::ranges::any_of(m_devices.records(), [&](const auto *device) {
        return device->hasRole(role) && constantTimeEquals(device->tokens.at(role).token, token);
    });
}

Result<DeviceToken, Error> DeviceTokens::ensure(const DeviceId &device, Role role,
                                                const QStringList &scopes)
{
    const PairedDevice *known = m_devices.find(device);
    if (!known)
        return notFound(device);
    const auto it = known->tokens.find(role);
    const DeviceToken *before = it == known->tokens.end() ? nullptr : &it->second;
    const bool isValid = before && !before->isRevoked();
    if (isValid && scopes::cover(before->scopes, scopes))
        return *before;
    if (!scopes::cover(known->scopes, scopes))
        return beyondApproval(device);
    const QStringList wanted = isValid ? before->scopes + scopes : scopes;
    return replace(*known, issued(role, wanted, before, m_clock.wallMs()));
}

Result<DeviceToken, Error> DeviceTokens::rotate(const DeviceId &device, Role role,
                                                const std::optional<QStringList> &scopes)
{
    const PairedDevice *known = m_devices.find(device);
    if (!known || !known->tokens.contains(role))
        return notFound(device);
    if (scopes && !scopes::cover(known->scopes, *scopes))
        return beyondApproval(device);
    const DeviceToken &before = known->tokens.at(role);
    return replace(*known, issued(role, scopes.value_or(before.scopes), &before, m_clock.wallMs()));
}

Result<qint64, Error> DeviceTokens::revoke(const DeviceId &device, Role role)
{
    const PairedDevice *known = m_devices.find(device);
    if (!known || !known->tokens.contains(role))
        return notFound(device);
    PairedDevice changed = *known;
    const qint64 now = m_clock.wallMs();
    changed.tokens.at(role).revokedAtMs = now;
    if (auto saved = m_devices.put(changed); !saved)
        return Failure{std::move(saved).error()};
    return now;
}

Result<DeviceToken, Error> DeviceTokens::replace(PairedDevice device, const DeviceToken &token)
{
    device.tokens.insert_or_assign(token.role, token);
    if (auto saved = m_devices.put(device); !saved)
        return Failure{std::move(saved).error()};
    return token;
}

} // namespace gateway
