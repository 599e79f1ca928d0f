// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/NodePairMethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;

} // namespace

bool NodePairMethods::isLegacy(const PairingId &request, const Peer &caller) const
{
    return caller.dialect->rules().hasLegacyNodePairs && m_legacy.isWaiting(request);
}

QJsonObject NodePairMethods::list(const Peer &caller) const
{
    QJsonArray pending;
    QJsonArray paired;
    if (caller.dialect->rules().hasLegacyNodePairs) {
        for (const QJsonObject &request : m_legacy.pending())
            pending.append(request);
        for (const QJsonObject &node : m_legacy.paired())
            paired.append(node);
    }
    for (const QJsonObject &request : m_surfaces.pending())
        pending.append(request);
    for (const QJsonObject &node : m_surfaces.paired())
        paired.append(node);
    return {{u"pending"_s, pending}, {u"paired"_s, paired}};
}

Reply NodePairMethods::approve(const PairingId &request, const Peer &caller)
{
    const auto approved =
        isLegacy(request, caller) ? m_legacy.approve(request) : m_surfaces.approve(request, caller);
    return approved.transform([&](const QJsonObject &node) {
        return QJsonObject{{u"requestId"_s, request.text()}, {u"node"_s, node}};
    });
}

Reply NodePairMethods::reject(const PairingId &request, const Peer &caller)
{
    const auto rejected =
        isLegacy(request, caller) ? m_legacy.reject(request) : m_surfaces.reject(request, caller);
    return rejected.transform([&](const NodeId &node) {
        return QJsonObject{{u"requestId"_s, request.text()}, {u"nodeId"_s, node.text()}};
    });
}

Reply NodePairMethods::rename(const NodeRenameParams &params, const Peer &caller)
{
    if (params.displayName.isEmpty())
        return Failure{invalidRequest(u"displayName required"_s)};
    const bool isLegacy =
        caller.dialect->rules().hasLegacyNodePairs && m_legacy.isPaired(params.nodeId);
    const auto renamed = isLegacy ? m_legacy.rename(params.nodeId, params.displayName)
                                  : m_surfaces.rename(params.nodeId, params.displayName);
    if (!renamed)
        return Failure{renamed.error()};
    return QJsonObject{{u"nodeId"_s, params.nodeId.text()}, {u"displayName"_s, params.displayName}};
}

void NodePairMethods::registerOn(MethodRouter &router)
{
    registerDecisions(router);
    registerLegacy(router);
    router.add<NodeParams>({.name = "node.pair.remove"_L1, .scope = Scope::Pairing},
                           [this](const Peer &caller, const NodeParams &params) -> Reply {
                               if (const auto removed = m_surfaces.remove(params.nodeId, caller);
                                   !removed)
                                   return Failure{removed.error()};
                               return QJsonObject{{u"nodeId"_s, params.nodeId.text()}};
                           });
    router.add<NodeRenameParams>({.name = "node.rename"_L1, .scope = Scope::Pairing},
                                 [this](const Peer &caller, const NodeRenameParams &params) {
                                     return rename(params, caller);
                                 });
}

void NodePairMethods::registerDecisions(MethodRouter &router)
{
    router.add<NoParams>(
        {.name = "node.pair.list"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const NoParams &) -> Reply { return list(caller); });
    router.add<PairingRequestParams>(
        {.name = "node.pair.approve"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const PairingRequestParams &params) {
            return approve(params.requestId, caller);
        });
    router.add<PairingRequestParams>(
        {.name = "node.pair.reject"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const PairingRequestParams &params) {
            return reject(params.requestId, caller);
        });
}

void NodePairMethods::registerLegacy(MethodRouter &router)
{
    using Versions = MethodSpec::Versions;
    router.add<LegacyNodeParams>(
        {.name = "node.pair.request"_L1, .scope = Scope::Pairing, .versions = Versions::V3Only},
        [this](const Peer &, const LegacyNodeParams &params) -> Reply {
            return m_legacy.request(params).transform([](const LegacyNodePairs::Asked &asked) {
                return QJsonObject{{u"status"_s, u"pending"_s},
                                   {u"request"_s, asked.request},
                                   {u"created"_s, asked.isNew}};
            });
        });
    router.add<NodeVerifyParams>(
        {.name = "node.pair.verify"_L1, .scope = Scope::Pairing, .versions = Versions::V3Only},
        [this](const Peer &, const NodeVerifyParams &params) -> Reply {
            const auto node = m_legacy.verify(params.nodeId, params.token);
            if (!node)
                return QJsonObject{{u"ok"_s, false}};
            return QJsonObject{{u"ok"_s, true}, {u"node"_s, *node}};
        });
}

} // namespace gateway
