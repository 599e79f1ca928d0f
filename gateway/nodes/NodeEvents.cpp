// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeEvents.h"

#include "gateway/protocol/ParamReader.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// protocol-v4.md 10.6.
constexpr std::chrono::milliseconds AliveInterval{60'000};
constexpr qint64 MaxCpuCount = 4096;
constexpr double MaxLoad = 100'000;
constexpr qsizetype LoadValues = 3;
constexpr qint64 MaxIdleSeconds = 2'592'000;
constexpr qint64 MaxBytes = 9'007'199'254'740'991; // own: what JSON numbers hold exactly

constexpr std::array AliveTriggers{
    "background"_L1,           "silent_push"_L1, "bg_app_refresh"_L1,
    "significant_location"_L1, "manual"_L1,      "connect"_L1,
};
constexpr std::array ActivitySources{"app"_L1, "system"_L1};

// What a node must have been granted by its system to see activity outside its own windows.
constexpr auto ActivityPermission = "accessibility"_L1;

bool isListed(const auto &list, const QString &text)
{
    return std::ranges::find(list, text) != list.end();
}

bool isLoadAverage(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return list.size() == LoadValues && std::ranges::all_of(list, [](const QJsonValue &entry) {
               return entry.isDouble() && entry.toDouble() >= 0 && entry.toDouble() <= MaxLoad;
           });
}

// The fields of the contract only, so that nothing unbounded is kept.
std::optional<QJsonObject> checkedStats(const QJsonObject &payload)
{
    ParamReader reader(payload);
    reader.allowUnknown();
    qint64 cpuCount = 0;
    qint64 memoryTotal = 0;
    qint64 memoryFree = 0;
    std::optional<qint64> diskTotal;
    std::optional<qint64> diskAvailable;
    QJsonValue load;
    reader.read("cpuCount"_L1, cpuCount, 1, MaxCpuCount);
    reader.read("memoryTotalBytes"_L1, memoryTotal, 0, MaxBytes);
    reader.read("memoryFreeBytes"_L1, memoryFree, 0, MaxBytes);
    reader.read("diskTotalBytes"_L1, diskTotal, 0, MaxBytes);
    reader.read("diskAvailableBytes"_L1, diskAvailable, 0, MaxBytes);
    reader.readOpen("loadAverage"_L1, load);
    if (reader.hasFault() || diskTotal.has_value() != diskAvailable.has_value())
        return std::nullopt;
    if (!load.isUndefined() && !isLoadAverage(load))
        return std::nullopt;

    QJsonObject stats{{u"cpuCount"_s, cpuCount},
                      {u"memoryTotalBytes"_s, memoryTotal},
                      {u"memoryFreeBytes"_s, memoryFree}};
    if (!load.isUndefined())
        stats.insert(u"loadAverage"_s, load);
    if (diskTotal) {
        stats.insert(u"diskTotalBytes"_s, *diskTotal);
        stats.insert(u"diskAvailableBytes"_s, *diskAvailable);
    }
    return stats;
}

bool maySeeActivity(const NodeSession &session)
{
    return session.effective.permissions &&
           session.effective.permissions->value(QString(ActivityPermission), false);
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

NodeEvents::NodeEvents(NodeRegistry &nodes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_nodes(nodes)
    , m_clock(clock)
{
}

const NodeEvents::Kind *NodeEvents::findKind(const QString &event)
{
    // A node host waits for the answer to `exec.finished` before it sends the command's result.
    static constexpr std::array Kinds{
        Kind{"node.presence.alive"_L1, &NodeEvents::handleAlive},
        Kind{"node.host.stats"_L1, &NodeEvents::handleHostStats},
        Kind{"node.presence.activity"_L1, &NodeEvents::handleActivity},
        Kind{"exec.started"_L1},
        Kind{"exec.finished"_L1},
        Kind{"exec.denied"_L1},
        Kind{"chat.subscribe"_L1},
        Kind{"chat.unsubscribe"_L1},
        Kind{"voice.transcript"_L1},
        Kind{"agent.request"_L1},
        Kind{"notifications.changed"_L1},
        Kind{"push.apns.register"_L1},
    };
    const auto kind =
        std::ranges::find_if(Kinds, [&](const Kind &entry) { return event == entry.name; });
    return kind == Kinds.end() ? nullptr : &*kind;
}

QJsonObject NodeEvents::handle(const NodeId &node, const ConnectionId &connection,
                               const QString &event, const QJsonValue &payload)
{
    const Kind *kind = findKind(event);
    if (kind && !kind->handler)
        return {{u"ok"_s, true}};
    Reply reply{.reason = "unsupported_event"_L1};
    if (kind && !m_nodes.isLive(node, connection))
        reply.reason = "stale_connection"_L1;
    else if (kind && !payload.isObject())
        reply.reason = "invalid_payload"_L1;
    else if (kind)
        reply = (this->*kind->handler)(node, payload.toObject());
    return {{u"ok"_s, true},
            {u"event"_s, event},
            {u"handled"_s, reply.isHandled},
            {u"reason"_s, QString(reply.reason)}};
}

NodeEvents::Reply NodeEvents::handleAlive(const NodeId &node, const QJsonObject &payload)
{
    const auto now = m_clock.monotonic();
    std::erase_if(m_lastAlive,
                  [&](const auto &entry) { return now - entry.second >= AliveInterval; });
    // Before the trigger is looked at, as recorded in node-session.json.
    if (m_lastAlive.contains(node))
        return {true, "throttled"_L1};
    const QString trigger = payload.value("trigger"_L1).toString();
    if (!isListed(AliveTriggers, trigger))
        return {false, "invalid_payload"_L1};
    m_lastAlive.emplace(node, now);
    emit presenceAlive(node, trigger);
    return {true, "persisted"_L1};
}

NodeEvents::Reply NodeEvents::handleHostStats(const NodeId &node, const QJsonObject &payload)
{
    std::optional<QJsonObject> stats = checkedStats(payload);
    if (!stats)
        return {false, "invalid_payload"_L1};
    stats->insert(u"updatedAtMs"_s, m_clock.wallMs());
    m_nodes.setHostStats(node, *stats);
    emit hostStatsChanged({{u"nodeId"_s, node.text()}, {u"hostStats"_s, *stats}});
    return {true, "updated"_L1};
}

NodeEvents::Reply NodeEvents::handleActivity(const NodeId &node, const QJsonObject &payload)
{
    if (payload.contains("action"_L1)) {
        const bool isClear = payload.value("action"_L1) == "clear"_L1;
        return isClear ? clearActivity(node) : Reply{false, "invalid_payload"_L1};
    }
    const QJsonValue idle = payload.value("idleSeconds"_L1);
    const QString source = payload.value("source"_L1).toString(u"system"_s);
    const QJsonValue saturated = payload.value("saturated"_L1);
    const bool isIdleValid =
        idle.isDouble() && idle.toDouble() >= 0 && idle.toDouble() <= MaxIdleSeconds;
    if (!isIdleValid || !isListed(ActivitySources, source) ||
        !(saturated.isUndefined() || saturated.isBool()))
        return {false, "invalid_payload"_L1};
    if (source == "system"_L1 && !maySeeActivity(*m_nodes.find(node)))
        return {false, "permission_required"_L1};

    const qint64 now = m_clock.wallMs();
    m_nodes.setActivity(node, now - std::llround(idle.toDouble() * 1000), now);
    announceActivity(node);
    return {true, "updated"_L1};
}

NodeEvents::Reply NodeEvents::clearActivity(const NodeId &node)
{
    if (!m_nodes.find(node)->lastActiveAtMs)
        return {true, "already_clear"_L1};
    m_nodes.setActivity(node, std::nullopt, m_clock.wallMs());
    announceActivity(node);
    return {true, "cleared"_L1};
}

void NodeEvents::announceActivity(const NodeId &node)
{
    const NodeSession *session = m_nodes.find(node);
    emit presenceChanged({{u"nodeId"_s, node.text()},
                          {u"lastActiveAtMs"_s, numberOrNull(session->lastActiveAtMs)},
                          {u"presenceUpdatedAtMs"_s, numberOrNull(session->presenceUpdatedAtMs)}});
}

void NodeEvents::noteRunnerInventory(const NodeId &node)
{
    emit runnerInventoryChanged(node);
}

} // namespace gateway
