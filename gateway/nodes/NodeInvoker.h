// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"
#include "gateway/nodes/ExecApprovals.h"
#include "gateway/nodes/InvokeBroker.h"
#include "gateway/nodes/PendingWork.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/peers/Peer.h"

#include <functional>
#include <memory>
#include <optional>

namespace gateway {

/// The one road on which a command reaches a node: whether this caller may ask this command of this
/// node, then the broker.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 10.3.
class NodeInvoker final
{
public:
    struct Collaborators
    {
        std::function<std::shared_ptr<const GatewayConfig>()> config;
        const DeviceStore &devices;
        const NodeRegistry &nodes;
        InvokeBroker &broker;
        ExecApprovals &approvals;
        PendingWork &pending;
    };

    explicit NodeInvoker(Collaborators collaborators);

    /// Returns at once. On an error `settled` is never called; else it runs later, exactly once.
    Result<InvokeId, RpcError> start(const Peer &caller, const NodeInvokeParams &params,
                                     InvokeBroker::Settled settled);

    /// Why `start` would refuse it now, whether or not the node is connected.
    [[nodiscard]] std::optional<RpcError> refusalFor(const Peer &caller,
                                                     const NodeInvokeParams &params) const;

private:
    [[nodiscard]] bool mustWaitForForeground(const NodeInvokeParams &what,
                                             const RpcError &error) const;
    RpcError deferred(const NodeInvokeParams &what);

    Collaborators m_with;
};

} // namespace gateway
