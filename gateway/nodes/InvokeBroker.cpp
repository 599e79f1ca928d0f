// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/InvokeBroker.h"

#include "gateway/base/Logging.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway {

namespace {

// protocol-v4.md 10.4: the pauses before a node that is not ready is asked again.
constexpr std::array<std::chrono::milliseconds, 4> RetryPauses{100ms, 250ms, 500ms, 1000ms};
// own: what every timer can hold, about 24 days.
constexpr std::chrono::milliseconds LongestTimeout{2'147'483'647};

QJsonObject nodeErrorObject(const std::optional<QString> &code,
                            const std::optional<QString> &message)
{
    QJsonObject object;
    if (code)
        object.insert(u"code"_s, *code);
    if (message)
        object.insert(u"message"_s, *message);
    return object;
}

RpcError failed(const std::optional<QString> &code, const std::optional<QString> &message)
{
    const QJsonObject nodeError = nodeErrorObject(code, message);
    const QString words =
        message && !message->isEmpty() ? *message : QString(u"node invoke failed"_s);
    return unavailable(
        code && !code->isEmpty() ? *code + u": "_s + words : words,
        {{u"nodeError"_s, nodeError.isEmpty() ? QJsonValue() : QJsonValue(nodeError)},
         {u"nodeCommandDispatched"_s, true}});
}

RpcError notConnected()
{
    const QString code = u"NOT_CONNECTED"_s;
    const QString text = u"node not connected"_s;
    return unavailable(text, {{u"code"_s, code},
                              {u"nodeError"_s, nodeErrorObject(code, text)},
                              {u"nodeCommandDispatched"_s, false}});
}

RpcError busy(const QString &text)
{
    RpcError error = unavailable(text, {{u"nodeCommandDispatched"_s, false}});
    error.retryable = true;
    return error;
}

RpcError disconnected(const QString &command)
{
    const bool isMcp = command == "mcp.tools.call.v1"_L1;
    return failed(isMcp ? u"MCP_SERVER_UNAVAILABLE"_s : u"DISCONNECTED"_s,
                  u"node disconnected (%1)"_s.arg(command));
}

// Copied before settling, because a callback may change the map.
template <typename Map, typename Wanted>
std::vector<InvokeId> idsOf(const Map &pending, Wanted wanted)
{
    std::vector<InvokeId> ids;
    for (const auto &[id, entry] : pending) {
        if (wanted(entry))
            ids.push_back(id);
    }
    return ids;
}

} // namespace

InvokeBroker::InvokeBroker(NodeRegistry &nodes, EventSink &sink, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_nodes(nodes)
    , m_sink(sink)
    , m_clock(clock)
{
}

Result<InvokeId, RpcError> InvokeBroker::start(const NodeInvokeParams &what,
                                               const ConnectionId &requester, Settled settled)
{
    if (m_isShutDown)
        return Failure{busy(u"gateway stopping"_s)};
    const NodeSession *session = m_nodes.find(what.nodeId);
    if (!session)
        return Failure{notConnected()};
    const auto waiting = std::ranges::count_if(
        m_pending, [&](const auto &row) { return row.second.what.nodeId == what.nodeId; });
    if (waiting >= limits::InvokesPerNode)
        return Failure{busy(u"too many commands are waiting for this node"_s)};

    const InvokeId id(newUuid());
    Pending pending{.what = what,
                    .startedAtMs = m_clock.wallMs(),
                    .startedAt = m_clock.monotonic(),
                    .nodeConnection = session->peer->id,
                    .requester = requester,
                    .settled = std::move(settled)};
    const auto timeout = std::min(what.timeout.value_or(limits::InvokeTimeout), LongestTimeout);
    if (timeout > 0ms)
        pending.dueAt = m_clock.monotonic() + timeout;
    if (!dispatch(id, pending))
        return Failure{busy(u"node cannot take more commands now"_s)};
    if (pending.dueAt)
        pending.deadline = m_clock.callAfter(timeout, [this, id] { expire(id); });
    m_pending.emplace(id, std::move(pending));
    return id;
}

bool InvokeBroker::dispatch(const InvokeId &id, const Pending &pending)
{
    // 0 would tell the node that there is no limit.
    const auto remaining =
        pending.dueAt ? std::max(*pending.dueAt - m_clock.monotonic(), 1ms) : 0ms;
    const InvokeRequest request{.id = id, .what = pending.what, .timeout = remaining};
    return m_sink.send(pending.nodeConnection,
                       {.name = u"node.invoke.request"_s, .payload = request.encode()});
}

void InvokeBroker::cancel(const InvokeId &id, const Pending &pending)
{
    const QJsonObject payload{{u"invokeId"_s, id.text()},
                              {u"nodeId"_s, pending.what.nodeId.text()}};
    if (!m_sink.send(pending.nodeConnection, {.name = u"node.invoke.cancel"_s, .payload = payload}))
        qCDebug(lcNodes) << "a cancel could not be sent";
}

void InvokeBroker::expire(const InvokeId &id)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    cancel(id, it->second);
    finish(id, Failure{failed(u"TIMEOUT"_s, u"node invoke timed out"_s)});
}

bool InvokeBroker::settle(const NodeId &from, const InvokeAnswer &answer)
{
    const auto it = m_pending.find(answer.id);
    // While a retry waits, nothing is asked of the node that it could answer.
    if (it == m_pending.end() || it->second.what.nodeId != from || it->second.retry.isActive())
        return false;
    if (answer.isOk) {
        finish(answer.id, InvokeReply{.nodeId = from,
                                      .command = it->second.what.command,
                                      .payload = answer.payload,
                                      .payloadJson = answer.payloadJson});
        return true;
    }
    if (answer.errorCode == u"NODE_NOT_READY"_s && retryLater(answer.id, it->second))
        return true;
    finish(answer.id, Failure{failed(answer.errorCode, answer.errorMessage)});
    return true;
}

bool InvokeBroker::retryLater(const InvokeId &id, Pending &pending)
{
    if (pending.retries >= RetryPauses.size())
        return false;
    const auto pause = RetryPauses.at(pending.retries);
    if (pending.dueAt && m_clock.monotonic() + pause >= *pending.dueAt)
        return false;
    ++pending.retries;
    pending.retry = m_clock.callAfter(pause, [this, id] { retryNow(id); });
    return true;
}

void InvokeBroker::retryNow(InvokeId id)
{
    const auto it = m_pending.find(id);
    if (it == m_pending.end())
        return;
    it->second.retry.cancel();
    if (!dispatch(id, it->second))
        finish(id, Failure{busy(u"node cannot take more commands now"_s)});
}

void InvokeBroker::nodeLost(const NodeId &node)
{
    for (const InvokeId &id :
         idsOf(m_pending, [&](const Pending &pending) { return pending.what.nodeId == node; })) {
        if (const auto it = m_pending.find(id); it != m_pending.end())
            finish(id, Failure{disconnected(it->second.what.command)});
    }
}

void InvokeBroker::requesterLost(const ConnectionId &requester)
{
    for (const InvokeId &id :
         idsOf(m_pending, [&](const Pending &pending) { return pending.requester == requester; })) {
        const auto it = m_pending.find(id);
        if (it == m_pending.end())
            continue;
        cancel(id, it->second);
        finish(id, Failure{failed(u"CANCELLED"_s, u"requester disconnected"_s)});
    }
}

void InvokeBroker::shutDown()
{
    m_isShutDown = true;
    for (const InvokeId &id : idsOf(m_pending, [](const Pending &) { return true; }))
        finish(id, Failure{unavailable(u"gateway stopping"_s)});
}

void InvokeBroker::finish(const InvokeId &id, const Result<InvokeReply, RpcError> &outcome)
{
    // Taken out of the map before the callback runs: the callback may call into the broker
    // again, and must find this invoke settled.
    const auto taken = m_pending.extract(id);
    if (taken.empty())
        return;
    const Pending &pending = taken.mapped();
    const InvokeRecord record{.node = pending.what.nodeId,
                              .command = pending.what.command,
                              .requester = pending.requester,
                              .startedAtMs = pending.startedAtMs,
                              .duration = m_clock.monotonic() - pending.startedAt,
                              .error = outcome ? std::nullopt : std::optional(outcome.error())};
    if (pending.settled)
        pending.settled(outcome);
    emit finished(record);
}

} // namespace gateway
