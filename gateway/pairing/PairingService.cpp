// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/PairingService.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/pairing/PairingRules.h"
#include "gateway/peers/ScopePolicy.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MaxMergedScopes = 64; // The protocol itself knows ten.

RpcError notSaved()
{
    return unavailable(u"pairing state could not be saved"_s);
}

RpcError tooMany(const QString &what)
{
    RpcError error = unavailable(u"too many %1"_s.arg(what));
    error.retryable = true;
    return error;
}

bool isForeign(const DeviceId &device, const Peer &caller)
{
    return isSelfScoped(caller) && caller.device != device;
}

/// The first scope that approving would give and that the approver does not hold himself.
std::optional<QString> beyondApprover(const PendingPairing &request, const PairedDevice *known,
                                      const Peer &caller)
{
    QStringList given = request.scopes;
    // Giving a revoked role back brings the old baseline back with it.
    if (known && known->publicKey == request.publicKey && !known->hasRole(Role::Operator) &&
        request.roles.contains(toText(Role::Operator)))
        given += known->scopes;
    for (const QString &scope : std::as_const(given)) {
        if (!scopes::allow(caller.scopes, scope))
            return scope;
    }
    return {};
}

PendingPairing requestFor(const PairingAsk &ask, const PairedDevice *known, qint64 nowMs)
{
    return {.requestId = PairingId(newUuid()),
            .deviceId = ask.deviceId,
            .publicKey = ask.publicKey,
            .client = ask.client,
            .browserOrigin = ask.browserOrigin,
            .remoteIp = ask.remoteIp,
            .role = ask.role,
            .roles = {QString(toText(ask.role))},
            .scopes = ask.scopes,
            .isSilent = pairing::isTrustedLocal(ask),
            .isRepair = known != nullptr,
            .ts = nowMs,
            .surface = ask.surface};
}

/// A node that nobody knows yet and that wants nothing else.
bool isFreshNode(const PendingPairing &request)
{
    return request.roles == QStringList{toText(Role::Node)} && request.scopes.isEmpty() &&
           request.browserOrigin.isEmpty() && !request.isRepair;
}

/// Takes over what the replaced request of the same key asked for, unless the list would grow with
/// every attempt.
void mergeInto(PendingPairing &request, const PendingPairing &replaced)
{
    if (replaced.publicKey != request.publicKey)
        return;
    request.roles = pairing::merged(replaced.roles, request.roles);
    if (auto scopes = pairing::merged(replaced.scopes, request.scopes);
        scopes.size() <= MaxMergedScopes)
        request.scopes = std::move(scopes);
}

} // namespace

PairingService::PairingService(DeviceStore &devices, StateStore &store, Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_devices(devices)
    , m_clock(clock)
    , m_pending(store, clock)
{
}

Result<PairedDevice, RpcError> PairingService::admit(const PairingAsk &asking)
{
    PairingAsk ask = asking;
    // Who was turned away is a stranger like all others now: a person has to look at each.
    if (m_devices.isMemoryLost()) {
        ask.mayApproveSilently = false;
        ask.isFromTrustedNetwork = false;
        ask.mayBeVerified = false;
    }
    const PairedDevice *known = m_devices.find(ask.deviceId);
    const auto reason = pairing::gate(ask, known);
    if (!reason) {
        const PairedDevice device = pairing::refreshed(*known, ask, m_clock.wallMs());
        m_devices.touch(device);
        return device;
    }
    const PendingPairing *open = m_pending.of(ask.deviceId);
    const bool isSilent = pairing::isTrustedLocal(ask) && (!open || open->isSilent);
    if (isSilent && pairing::mayPassSilently(ask, *reason, known))
        return admitSilently(ask, known, u"silent"_s);
    // Only a device nobody knows: another key under a known id is for a person to look at.
    if (ask.isFromTrustedNetwork && !known)
        return admitSilently(ask, known, u"trusted-cidr"_s);
    auto request = fileRequest(ask, known);
    if (!request)
        return Failure{std::move(request).error()};
    PairingRefusal refusal{.reason = *reason, .request = *request};
    if (known && known->publicKey == ask.publicKey)
        refusal.known = *known;
    refusal.isBeingVerified =
        ask.mayBeVerified && isFreshNode(*request) && m_verifier && m_verifier(*request);
    return Failure{refusal.toRpcError()};
}

Result<PairedDevice, RpcError>
PairingService::admitSilently(const PairingAsk &ask, const PairedDevice *known, const QString &via)
{
    // What an earlier attempt asked for beyond this one is not approved along with it.
    PendingPairing request = requestFor(ask, known, m_clock.wallMs());
    if (const PendingPairing *open = m_pending.of(ask.deviceId))
        request.requestId = open->requestId;
    auto device = store(request, via);
    if (!device)
        return Failure{std::move(device).error()};
    const PairedDevice seen = pairing::refreshed(*device, ask, m_clock.wallMs());
    m_devices.touch(seen);
    m_pending.forget(request.requestId);
    qCInfo(lcPairing).noquote() << "device paired without asking, by" << via << request.deviceId
                                << toText(ask.role);
    emit resolved(request, Decision::Approved);
    return seen;
}

Result<PairedDevice, RpcError> PairingService::admitBySetupCode(const PairingAsk &ask,
                                                                const QStringList &operatorScopes)
{
    const PairedDevice *known = m_devices.find(ask.deviceId);
    PendingPairing request = requestFor(ask, known, m_clock.wallMs());
    if (const PendingPairing *open = m_pending.of(ask.deviceId))
        request.requestId = open->requestId;
    if (!operatorScopes.isEmpty()) {
        request.roles.append(toText(Role::Operator));
        request.scopes = operatorScopes;
    }
    auto device = store(request, u"bootstrap"_s);
    if (!device)
        return device;
    const PairedDevice seen = pairing::refreshed(*device, ask, m_clock.wallMs());
    m_devices.touch(seen);
    m_pending.forget(request.requestId);
    qCInfo(lcPairing) << "device paired by setup code:" << request.deviceId;
    emit resolved(request, Decision::Approved);
    return seen;
}

Result<PendingPairing, RpcError> PairingService::fileRequest(const PairingAsk &ask,
                                                             const PairedDevice *known)
{
    const PendingPairing *open = m_pending.of(ask.deviceId);
    if (open && pairing::isRepeatOf(*open, ask)) {
        PendingPairing kept = *open;
        kept.ts = m_clock.wallMs();
        kept.role = ask.role;
        if (ask.role == Role::Node)
            kept.surface = ask.surface;
        kept.isSilent = kept.isSilent && pairing::isTrustedLocal(ask);
        m_pending.refresh(kept);
        return kept;
    }
    if (!known && m_devices.count() >= limits::PairedDevices)
        return Failure{tooMany(u"paired devices"_s)};
    if (!m_pending.hasRoomFor(ask.deviceId, ask.remoteIp))
        return Failure{tooMany(u"pending pairing requests"_s)};
    const std::optional<PendingPairing> replaced = open ? std::optional(*open) : std::nullopt;
    PendingPairing request = requestFor(ask, known, m_clock.wallMs());
    if (replaced) {
        request.isSilent = request.isSilent && replaced->isSilent;
        mergeInto(request, *replaced);
    }
    if (!m_pending.add(request))
        return Failure{notSaved()};
    if (replaced)
        emit resolved(*replaced, Decision::Rejected);
    qCInfo(lcPairing) << "device asks to be paired:" << request.deviceId << toText(ask.role);
    emit requested(request);
    return request;
}

Result<PendingPairing, RpcError> PairingService::askForScopes(const Peer &caller,
                                                              const QStringList &scopes)
{
    const PairedDevice *known = caller.device ? m_devices.find(*caller.device) : nullptr;
    if (!known || caller.isNode())
        return Failure{invalidRequest(u"device identity required"_s)};
    return fileRequest({.deviceId = known->id,
                        .publicKey = known->publicKey,
                        .client = caller.client,
                        .remoteIp = caller.remoteIp,
                        .role = Role::Operator,
                        .scopes = pairing::merged(known->scopes, scopes),
                        .auth = caller.auth},
                       known);
}

QList<PendingPairing> PairingService::pending(const Peer &caller) const
{
    QList<PendingPairing> list = m_pending.newestFirst();
    list.removeIf(
        [&](const PendingPairing &request) { return isForeign(request.deviceId, caller); });
    return list;
}

QList<PairedDevice> PairingService::paired(const Peer &caller) const
{
    QList<PairedDevice> list = m_devices.all();
    list.removeIf([&](const PairedDevice &device) { return isForeign(device.id, caller); });
    return list;
}

Result<PairedDevice, RpcError> PairingService::approve(const PairingId &id, const Peer &caller)
{
    const bool isAdmin = scopes::allow(caller.scopes, Scope::Admin);
    const PendingPairing *open = m_pending.find(id);
    // The official command line asks again as admin when it reads exactly this text.
    const RpcError denied = invalidRequest(u"device pairing approval denied"_s);
    if (!open)
        return Failure{isAdmin ? invalidRequest(u"unknown requestId"_s) : denied};
    const PendingPairing request = *open;
    if (isForeign(request.deviceId, caller))
        return Failure{denied};
    if (!isAdmin && request.roles.contains(toText(Role::Node)))
        return Failure{denied};
    const PairedDevice *known = m_devices.find(request.deviceId);
    if (const auto scope = beyondApprover(request, known, caller))
        return Failure{invalidRequest(u"missing scope: %1"_s.arg(*scope))};
    const bool replacesKey = known && known->publicKey != request.publicKey;
    auto device = store(request, u"owner"_s);
    if (!device)
        return device;
    m_pending.forget(id);
    if (replacesKey)
        emit deviceRemoved(request.deviceId);
    emit resolved(request, Decision::Approved);
    return device;
}

void PairingService::approveVerified(const PendingPairing &seen)
{
    const PendingPairing *open = m_pending.find(seen.requestId);
    const bool isSame = open && open->deviceId == seen.deviceId &&
                        open->publicKey == seen.publicKey && isFreshNode(*open);
    if (!isSame || m_devices.find(seen.deviceId))
        return;
    const PendingPairing request = *open;
    if (!store(request, ApprovedBySsh))
        return;
    m_pending.forget(request.requestId);
    qCInfo(lcPairing).noquote() << "device paired without asking, by" << ApprovedBySsh
                                << request.deviceId << toText(request.role);
    emit resolved(request, Decision::Approved);
}

Result<DeviceId, RpcError> PairingService::reject(const PairingId &id, const Peer &caller)
{
    const PendingPairing *open = m_pending.find(id);
    if (isSelfScoped(caller) && (!open || open->deviceId != caller.device))
        return Failure{invalidRequest(u"device pairing rejection denied"_s)};
    if (!open)
        return Failure{invalidRequest(u"unknown requestId"_s)};
    const PendingPairing request = *open;
    if (!m_pending.remove(request.requestId))
        return Failure{notSaved()};
    emit resolved(request, Decision::Rejected);
    return request.deviceId;
}

Result<void, RpcError> PairingService::remove(const DeviceId &device, const Peer &caller)
{
    const DeviceId id = device; // It may be part of the record that goes.
    if (isForeign(id, caller))
        return Failure{invalidRequest(u"device pairing removal denied"_s)};
    if (!m_devices.find(id))
        return Failure{invalidRequest(u"unknown deviceId"_s)};
    if (!m_devices.remove(id))
        return Failure{notSaved()};
    emit deviceRemoved(id);
    return {};
}

Result<void, RpcError> PairingService::rename(const DeviceId &device, const QString &label,
                                              const Peer &caller)
{
    if (isForeign(device, caller))
        return Failure{invalidRequest(u"device pairing rename denied"_s)};
    const PairedDevice *known = m_devices.find(device);
    if (!known)
        return Failure{invalidRequest(u"unknown deviceId"_s)};
    PairedDevice renamed = *known;
    renamed.operatorLabel = label.isEmpty() ? std::nullopt : std::optional(label);
    if (!m_devices.put(renamed))
        return Failure{notSaved()};
    emit changed();
    return {};
}

Result<PairedDevice, RpcError> PairingService::store(const PendingPairing &request,
                                                     const QString &via)
{
    const PairedDevice *known = m_devices.find(request.deviceId);
    if (!known && m_devices.count() >= limits::PairedDevices)
        return Failure{tooMany(u"paired devices"_s)};
    const PairedDevice device = pairing::approved(request, known, via, m_clock.wallMs());
    if (const auto saved = m_devices.put(device); !saved) {
        qCWarning(lcPairing) << "approval could not be saved:" << saved.error().text;
        return Failure{notSaved()};
    }
    return device;
}

bool isSelfScoped(const Peer &caller)
{
    return caller.auth == AuthMethod::DeviceToken && !scopes::allow(caller.scopes, Scope::Admin);
}

bool mayManageToken(const Peer &caller, const DeviceId &device, Role role,
                    const QStringList &scopes)
{
    if (scopes::allow(caller.scopes, Scope::Admin))
        return true;
    return role != Role::Node && !isForeign(device, caller) && scopes::cover(caller.scopes, scopes);
}

} // namespace gateway
