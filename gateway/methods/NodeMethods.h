// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/InvokeBroker.h"
#include "gateway/nodes/NodeCatalog.h"
#include "gateway/nodes/NodeEvents.h"
#include "gateway/nodes/NodeInvoker.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/protocol/NodeInvoke.h"
#include "gateway/protocol/NodeReports.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// Listing nodes, asking them, and what they report. Rule: protocol-v4.md 9.4, 10.
class NodeMethods final
{
public:
    struct Collaborators
    {
        NodeCatalog &catalog;
        NodeRegistry &nodes;
        NodeEvents &events;
        NodeInvoker &invoker;
        InvokeBroker &broker;
    };

    explicit NodeMethods(Collaborators collaborators)
        : m_with(std::move(collaborators))
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerListing(MethodRouter &router);
    void registerInvoke(MethodRouter &router);
    void registerReports(MethodRouter &router);
    void invoke(const Peer &caller, const NodeInvokeParams &params, const Responder &respond);
    Result<QJsonObject, RpcError> settle(const Peer &node, const InvokeAnswer &answer);
    Result<QJsonObject, RpcError> nodeEvent(const Peer &node, const NodeEventParams &params);

    Collaborators m_with;
};

} // namespace gateway
