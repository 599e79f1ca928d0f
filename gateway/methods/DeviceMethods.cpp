// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/DeviceMethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;

RpcError denied(const QString &what, const Error &error)
{
    if (error.kind == Error::Kind::Io || error.kind == Error::Kind::NoSpace)
        return unavailable(u"pairing state could not be saved"_s);
    return invalidRequest(what);
}

} // namespace

DeviceMethods::DeviceMethods(PairingService &pairing, DeviceTokens &tokens, ScopeUpgrades &upgrades,
                             const PeerTable &peers, CloseSessions closeSessions)
    : m_pairing(pairing)
    , m_tokens(tokens)
    , m_upgrades(upgrades)
    , m_peers(peers)
    , m_closeSessions(std::move(closeSessions))
{
}

void DeviceMethods::registerOn(MethodRouter &router)
{
    registerPairing(router);
    registerTokens(router);
    registerScopes(router);
}

void DeviceMethods::registerScopes(MethodRouter &router)
{
    using Versions = MethodSpec::Versions;
    router.add<ScopeUpgradeParams>(
        {.name = "device.scopes.requestUpgrade"_L1,
         .scope = Scope::None,
         .versions = Versions::V4Only},
        [this](const Peer &caller, const ScopeUpgradeParams &params) -> Reply {
            return m_upgrades.request(caller, params.scopes).transform([](const PairingId &id) {
                return QJsonObject{{u"requestId"_s, id.text()}};
            });
        });
    router.addAsync<PairingRequestParams>(
        {.name = "device.scopes.waitUpgrade"_L1,
         .scope = Scope::None,
         .versions = Versions::V4Only},
        [this](const Peer &caller, const PairingRequestParams &params, const Responder &respond) {
            const auto waiting =
                m_upgrades.wait(params.requestId, caller,
                                [respond](const QJsonObject &outcome) { respond.reply(outcome); });
            if (!waiting)
                respond.fail(waiting.error());
        });
}

QJsonObject DeviceMethods::encode(const PairedDevice &device) const
{
    return device.encode(!m_peers.ofDevice(device.id).isEmpty());
}

QJsonObject DeviceMethods::list(const Peer &caller) const
{
    QJsonArray pending;
    for (const PendingPairing &request : m_pairing.pending(caller))
        pending.append(request.encode());
    QJsonArray paired;
    for (const PairedDevice &device : m_pairing.paired(caller))
        paired.append(encode(device));
    return {{u"pending"_s, pending}, {u"paired"_s, paired}};
}

void DeviceMethods::registerPairing(MethodRouter &router)
{
    router.add<NoParams>(
        {.name = "device.pair.list"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const NoParams &) -> Reply { return list(caller); });
    router.add<PairingRequestParams>(
        {.name = "device.pair.approve"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const PairingRequestParams &params) -> Reply {
            return m_pairing.approve(params.requestId, caller)
                .transform([&](const PairedDevice &device) {
                    return QJsonObject{{u"requestId"_s, params.requestId.text()},
                                       {u"device"_s, encode(device)}};
                });
        });
    router.add<PairingRequestParams>(
        {.name = "device.pair.reject"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const PairingRequestParams &params) -> Reply {
            return m_pairing.reject(params.requestId, caller)
                .transform([&](const DeviceId &device) {
                    return QJsonObject{{u"requestId"_s, params.requestId.text()},
                                       {u"deviceId"_s, device.text()}};
                });
        });
    router.add<DeviceParams>({.name = "device.pair.remove"_L1, .scope = Scope::Pairing},
                             [this](const Peer &caller, const DeviceParams &params) -> Reply {
                                 if (const auto removed = m_pairing.remove(params.deviceId, caller);
                                     !removed)
                                     return Failure{removed.error()};
                                 return QJsonObject{{u"deviceId"_s, params.deviceId.text()}};
                             });
    router.add<DeviceRenameParams>(
        {.name = "device.pair.rename"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const DeviceRenameParams &params) -> Reply {
            if (const auto renamed = m_pairing.rename(params.deviceId, params.label, caller);
                !renamed)
                return Failure{renamed.error()};
            return QJsonObject{{u"deviceId"_s, params.deviceId.text()}, {u"label"_s, params.label}};
        });
}

// The sessions are closed after the answer: the caller may be one of them.
void DeviceMethods::registerTokens(MethodRouter &router)
{
    const auto answerThenClose = [this](const DeviceTokenParams &params, const Responder &respond,
                                        const Reply &outcome) {
        respond.settle(outcome);
        if (const auto role = roleFromText(params.role); outcome && role)
            m_closeSessions(params.deviceId, *role);
    };
    router.addAsync<DeviceTokenParams>({.name = "device.token.rotate"_L1, .scope = Scope::Pairing},
                                       [this, answerThenClose](const Peer &caller,
                                                               const DeviceTokenParams &params,
                                                               const Responder &respond) {
                                           answerThenClose(params, respond, rotate(caller, params));
                                       });
    router.addAsync<DeviceTokenParams>({.name = "device.token.revoke"_L1, .scope = Scope::Pairing},
                                       [this, answerThenClose](const Peer &caller,
                                                               const DeviceTokenParams &params,
                                                               const Responder &respond) {
                                           answerThenClose(params, respond, revoke(caller, params));
                                       });
}

Reply DeviceMethods::rotate(const Peer &caller, const DeviceTokenParams &params)
{
    const QString refusal = u"device token rotation denied"_s;
    const auto role = roleFromText(params.role);
    if (!role ||
        !mayManageToken(caller, params.deviceId, *role, params.scopes.value_or(QStringList())))
        return Failure{invalidRequest(refusal)};
    const auto token = m_tokens.rotate(params.deviceId, *role, params.scopes);
    if (!token)
        return Failure{denied(refusal, token.error())};
    // The token itself goes only to the device it belongs to: protocol-v4.md 5.7.
    const bool isOwn = caller.device == params.deviceId && caller.auth == AuthMethod::DeviceToken;
    QJsonObject reply{{u"deviceId"_s, params.deviceId.text()},
                      {u"role"_s, params.role},
                      {u"scopes"_s, QJsonArray::fromStringList(token->scopes)},
                      {u"rotatedAtMs"_s, token->rotatedAtMs.value_or(token->createdAtMs)},
                      {u"tokenDelivery"_s, isOwn ? u"in-band"_s : u"withheld-cross-device"_s}};
    if (isOwn)
        reply.insert(u"token"_s, QString::fromUtf8(token->token.reveal()));
    return reply;
}

Reply DeviceMethods::revoke(const Peer &caller, const DeviceTokenParams &params)
{
    const QString refusal = u"device token revocation denied"_s;
    const auto role = roleFromText(params.role);
    if (!role || params.scopes || !mayManageToken(caller, params.deviceId, *role))
        return Failure{invalidRequest(refusal)};
    const auto revokedAt = m_tokens.revoke(params.deviceId, *role);
    if (!revokedAt)
        return Failure{denied(refusal, revokedAt.error())};
    return QJsonObject{{u"deviceId"_s, params.deviceId.text()},
                       {u"role"_s, params.role},
                       {u"revokedAtMs"_s, *revokedAt}};
}

} // namespace gateway
