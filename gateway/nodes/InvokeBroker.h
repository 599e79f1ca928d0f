// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/base/Limits.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/peers/EventSink.h"
#include "gateway/protocol/NodeInvoke.h"
#include "gateway/protocol/RpcError.h"

#include <QObject>

#include <functional>
#include <unordered_map>

namespace gateway {

/// How one invoke ended. Metadata only: parameters and results are nobody else's business.
struct InvokeRecord
{
    NodeId node = {};
    QString command = {};
    ConnectionId requester = {};
    qint64 startedAtMs = 0;
    std::chrono::milliseconds duration{0};
    std::optional<RpcError> error = {};
};

/// Relays one invoke to one node and settles it exactly once.
///
/// Thread: gateway thread only.
/// Rule: protocol-v4.md 10.4: deadlines, late answers, lost nodes.
class InvokeBroker final : public QObject
{
    Q_OBJECT

public:
    using Settled = std::function<void(const Result<InvokeReply, RpcError> &)>;

    InvokeBroker(NodeRegistry &nodes, EventSink &sink, Clock &clock, QObject *parent = nullptr);

    /// Asks the node and returns at once; `settled` runs later, exactly once.
    /// Errors, with `settled` never called: not connected (`NOT_CONNECTED`), too many waiting for
    /// this node or its send buffer full (`UNAVAILABLE`, retryable). A timeout of 0 means no limit.
    Result<InvokeId, RpcError> start(const NodeInvokeParams &what, const ConnectionId &requester,
                                     Settled settled);

    /// The node's answer. False if the id is unknown, already settled, or another node's.
    bool settle(const NodeId &from, const InvokeAnswer &answer);

    void nodeLost(const NodeId &node); ///< Settles with DISCONNECTED.
    /// Settles, though nobody hears it any more, and tells the node to cancel.
    void requesterLost(const ConnectionId &requester);
    void shutDown(); ///< Settles everything as unavailable; nothing starts any more.
    [[nodiscard]] std::size_t pendingCount() const noexcept { return m_pending.size(); }

signals:
    void finished(const gateway::InvokeRecord &record); ///< After `settled` ran.

private:
    struct Pending
    {
        NodeInvokeParams what = {};
        qint64 startedAtMs = 0;
        std::chrono::milliseconds startedAt{0}; ///< Monotonic.
        ConnectionId nodeConnection = {};
        ConnectionId requester = {};
        std::optional<std::chrono::milliseconds> dueAt = {}; ///< Monotonic; nothing: no limit.
        std::size_t retries = 0;
        Settled settled = {};
        Timer deadline = {};
        Timer retry = {}; ///< Running while the node is given time to get ready.
    };
    [[nodiscard]] bool dispatch(const InvokeId &id, const Pending &pending);
    void cancel(const InvokeId &id, const Pending &pending);
    void expire(const InvokeId &id);
    [[nodiscard]] bool retryLater(const InvokeId &id, Pending &pending);
    void retryNow(InvokeId id); ///< By value: the timer that holds the id goes.
    void finish(const InvokeId &id, const Result<InvokeReply, RpcError> &outcome);

    NodeRegistry &m_nodes;
    EventSink &m_sink;
    Clock &m_clock;
    std::unordered_map<InvokeId, Pending> m_pending;
    bool m_isShutDown = false;
};

} // namespace gateway
