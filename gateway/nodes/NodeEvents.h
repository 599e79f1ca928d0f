// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/nodes/NodeRegistry.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <unordered_map>

namespace gateway {

/// Says what a node's `node.event` does, and what it is answered.
///
/// A payload that does not fit is never an error: the answer says that it was not handled.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 10.6.
class NodeEvents final : public QObject
{
    Q_OBJECT

public:
    NodeEvents(NodeRegistry &nodes, Clock &clock, QObject *parent = nullptr);

    /// `payload` is the event's payload or the parsed `payloadJSON`; Undefined when there is none
    /// or it does not parse.
    QJsonObject handle(const NodeId &node, const ConnectionId &connection, const QString &event,
                       const QJsonValue &payload);

    /// A node has said what it could run for an assistant; nobody here uses it, but clients are
    /// told.
    void noteRunnerInventory(const NodeId &node);

signals:
    void runnerInventoryChanged(const gateway::NodeId &node);
    void hostStatsChanged(const QJsonObject &payload); ///< For the event `node.hostStats`.
    void presenceChanged(const QJsonObject &payload);  ///< For the event `node.presence`.
    /// The node was seen; at most once a minute per node.
    void presenceAlive(const gateway::NodeId &node, const QString &trigger);

private:
    struct Reply
    {
        bool isHandled = false;
        QLatin1StringView reason = {};
    };
    using Handler = Reply (NodeEvents::*)(const NodeId &, const QJsonObject &);
    struct Kind
    {
        QLatin1StringView name = {};
        Handler handler = nullptr; ///< Null: noted, with a plain answer.
    };
    [[nodiscard]] static const Kind *findKind(const QString &event);

    Reply handleAlive(const NodeId &node, const QJsonObject &payload);
    Reply handleHostStats(const NodeId &node, const QJsonObject &payload);
    Reply handleActivity(const NodeId &node, const QJsonObject &payload);
    Reply clearActivity(const NodeId &node);
    void announceActivity(const NodeId &node);

    NodeRegistry &m_nodes;
    Clock &m_clock;
    std::unordered_map<NodeId, std::chrono::milliseconds> m_lastAlive; ///< Of the last minute.
};

} // namespace gateway
