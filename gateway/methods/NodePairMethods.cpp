// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/NodePairMethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;

} // namespace

QJsonObject NodePairMethods::list() const
{
    QJsonArray pending;
    for (const QJsonObject &request : m_surfaces.pending())
        pending.append(request);
    QJsonArray paired;
    for (const QJsonObject &node : m_surfaces.paired())
        paired.append(node);
    return {{u"pending"_s, pending}, {u"paired"_s, paired}};
}

void NodePairMethods::registerOn(MethodRouter &router)
{
    router.add<NoParams>({.name = "node.pair.list"_L1, .scope = Scope::Pairing},
                         [this](const Peer &, const NoParams &) -> Reply { return list(); });
    router.add<PairingRequestParams>(
        {.name = "node.pair.approve"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const PairingRequestParams &params) -> Reply {
            return m_surfaces.approve(params.requestId, caller)
                .transform([&](const QJsonObject &node) {
                    return QJsonObject{{u"requestId"_s, params.requestId.text()},
                                       {u"node"_s, node}};
                });
        });
    router.add<PairingRequestParams>(
        {.name = "node.pair.reject"_L1, .scope = Scope::Pairing},
        [this](const Peer &caller, const PairingRequestParams &params) -> Reply {
            return m_surfaces.reject(params.requestId, caller).transform([&](const NodeId &node) {
                return QJsonObject{{u"requestId"_s, params.requestId.text()},
                                   {u"nodeId"_s, node.text()}};
            });
        });
    router.add<NodeParams>({.name = "node.pair.remove"_L1, .scope = Scope::Pairing},
                           [this](const Peer &caller, const NodeParams &params) -> Reply {
                               if (const auto removed = m_surfaces.remove(params.nodeId, caller);
                                   !removed)
                                   return Failure{removed.error()};
                               return QJsonObject{{u"nodeId"_s, params.nodeId.text()}};
                           });
    router.add<NodeRenameParams>(
        {.name = "node.rename"_L1, .scope = Scope::Pairing},
        [this](const Peer &, const NodeRenameParams &params) -> Reply {
            if (params.displayName.isEmpty())
                return Failure{invalidRequest(u"displayName required"_s)};
            if (const auto renamed = m_surfaces.rename(params.nodeId, params.displayName); !renamed)
                return Failure{renamed.error()};
            return QJsonObject{{u"nodeId"_s, params.nodeId.text()},
                               {u"displayName"_s, params.displayName}};
        });
}

} // namespace gateway
