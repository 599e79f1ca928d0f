// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/SetupCodes.h"

#include "gateway/base/Logging.h"
#include "gateway/crypto/ConstantTime.h"
#include "gateway/crypto/Random.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype TokenBytes = 32; // v4 5.8
constexpr qsizetype MaxUrls = 8;     // v4 5.8

constexpr std::array MobileApps{"openclaw-ios"_L1, "openclaw-android"_L1};

} // namespace

QLatin1StringView toText(SetupAccess access)
{
    switch (access) {
    case SetupAccess::Full:
        return "full"_L1;
    case SetupAccess::Limited:
        return "limited"_L1;
    case SetupAccess::Node:
        return "node"_L1;
    }
    return {};
}

QStringList operatorScopesOf(SetupAccess access)
{
    if (access == SetupAccess::Node)
        return {};
    QStringList scopes{u"operator.approvals"_s, u"operator.questions"_s, u"operator.read"_s,
                       u"operator.talk.secrets"_s, u"operator.write"_s};
    if (access == SetupAccess::Full)
        scopes.prepend(u"operator.admin"_s);
    return scopes;
}

bool isMeantFor(SetupAccess access, const ClientDescription &client)
{
    if (client.mode != "node"_L1)
        return false;
    if (access == SetupAccess::Node)
        return client.id == "node-host"_L1;
    return std::ranges::any_of(MobileApps, [&](QLatin1StringView app) { return client.id == app; });
}

SetupCodes::SetupCodes(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

std::optional<SetupCode> SetupCodes::issue(SetupAccess access)
{
    dropOld();
    if (m_codes.size() >= MaxCodes)
        return std::nullopt;
    const SetupCode code{.setupId = newUuid(),
                         .token = Secret(toBase64Url(randomBytes(TokenBytes))),
                         .access = access,
                         .expiresAtMs = m_clock.wallMs() + Lifetime.count(),
                         .lastMoment = m_clock.monotonic() + Lifetime};
    m_codes.emplace(code.setupId, code);
    emit changed();
    return code;
}

void SetupCodes::revoke(const QString &setupId)
{
    const auto it = m_codes.find(setupId);
    if (it == m_codes.end() || it->second.completion)
        return;
    m_codes.erase(it);
    emit changed();
}

std::optional<SetupCode> SetupCodes::present(const Secret &token, const DeviceId &device,
                                             const QString &address)
{
    dropOld();
    // Every code is compared, so that the time tells nothing about which one was near.
    SetupCode *found = nullptr;
    for (auto &[id, code] : m_codes) {
        if (constantTimeEquals(code.token, token))
            found = &code;
    }
    if (!found || found->completion)
        return std::nullopt;
    if (found->boundTo && *found->boundTo != device)
        return std::nullopt;
    if (!found->boundTo) {
        found->boundTo = device;
        found->contactedFrom = address;
        qCInfo(lcPairing) << "setup code presented by" << device;
        emit changed();
    }
    return *found;
}

void SetupCodes::complete(const QString &setupId, const DeviceId &device, const QString &deviceName)
{
    const auto it = m_codes.find(setupId);
    if (it == m_codes.end() || it->second.completion)
        return;
    QJsonObject payload{{u"setupId"_s, setupId},
                        {u"deviceId"_s, device.text()},
                        {u"access"_s, QString(toText(it->second.access))},
                        {u"ts"_s, m_clock.wallMs()}};
    if (!deviceName.isEmpty())
        payload.insert(u"deviceName"_s, deviceName);
    it->second.completion = payload;
    emit changed();
    emit completed(payload);
}

QJsonObject SetupCodes::status(const QString &setupId) const
{
    const auto it = m_codes.find(setupId);
    if (it == m_codes.end() || !it->second.completion)
        return {};
    return {{u"completion"_s, *it->second.completion}};
}

QList<SetupCode> SetupCodes::all() const
{
    QList<SetupCode> list;
    for (const auto &[id, code] : m_codes)
        list.append(code);
    return list;
}

// Either clock ends it: the one goes on while the computer sleeps, the other cannot be set back.
bool SetupCodes::isExpired(const SetupCode &code) const
{
    return m_clock.wallMs() >= code.expiresAtMs || m_clock.monotonic() >= code.lastMoment;
}

void SetupCodes::dropOld()
{
    const qint64 now = m_clock.wallMs();
    std::erase_if(m_codes, [&](const auto &entry) {
        const SetupCode &code = entry.second;
        if (!code.completion)
            return isExpired(code);
        return now - code.completion->value("ts"_L1).toInteger() >= OutcomeLifetime.count();
    });
}

Secret encodeSetupCode(const SetupCode &code, const QStringList &urls,
                       const QString &tlsFingerprint)
{
    QJsonObject object{{u"url"_s, urls.value(0)},
                       {u"bootstrapToken"_s, QString::fromUtf8(code.token.reveal())},
                       {u"expiresAtMs"_s, code.expiresAtMs}};
    if (urls.size() > 1)
        object.insert(u"urls"_s,
                      QJsonArray::fromStringList(urls.first(std::min(urls.size(), MaxUrls))));
    if (!tlsFingerprint.isEmpty())
        object.insert(u"tlsFingerprint"_s, tlsFingerprint);
    return Secret(toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace gateway
