// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/base/Limits.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/peers/EventSink.h"
#include "gateway/protocol/NodeInvoke.h"
#include "gateway/protocol/RpcError.h"

#include <functional>
#include <unordered_map>

namespace gateway {

/// Relays one invoke to one node and settles it exactly once.
///
/// Thread: gateway thread only.
/// Rule: protocol-v4.md 10.4: deadlines, late answers, lost nodes.
class InvokeBroker final
{
public:
    using Settled = std::function<void(const Result<InvokeReply, RpcError> &)>;

    InvokeBroker(NodeRegistry &nodes, EventSink &sink, Clock &clock);

    /// Asks the node and returns at once; `settled` runs later, exactly once.
    /// Errors, with `settled` never called: not connected (`NOT_CONNECTED`), too many waiting for
    /// this node or its send buffer full (`UNAVAILABLE`, retryable). A timeout of 0 means no limit.
    Result<InvokeId, RpcError> start(const NodeInvokeParams &what, const ConnectionId &requester,
                                     Settled settled);

    /// The node's answer. False if the id is unknown, already settled, or another node's.
    bool settle(const NodeId &from, const InvokeAnswer &answer);

    void nodeLost(const NodeId &node);                 ///< Settles with DISCONNECTED.
    void requesterLost(const ConnectionId &requester); ///< Drops, and tells the node to cancel.
    void shutDown();                                   ///< Settles everything as unavailable.
    [[nodiscard]] std::size_t pendingCount() const noexcept { return m_pending.size(); }

private:
    struct Pending
    {
        NodeId node = {};
        ConnectionId nodeConnection = {};
        ConnectionId requester = {};
        QString command = {};
        Settled settled;
        Timer deadline;
    };
    void finish(const InvokeId &id, const Result<InvokeReply, RpcError> &outcome);

    NodeRegistry &m_nodes;
    EventSink &m_sink;
    Clock &m_clock;
    std::unordered_map<InvokeId, Pending> m_pending;
};

} // namespace gateway
