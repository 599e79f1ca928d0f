// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/nodes/CommandPolicy.h"
#include "gateway/peers/Peer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gateway {

/// A node's live session.
struct NodeSession
{
    std::shared_ptr<const Peer> peer = {};
    NodeTraits traits = {};
    NodeSurface declared = {};  ///< What the policy lets it put to an operator.
    NodeSurface effective = {}; ///< declared ∩ approved: what may be used.
    QJsonArray pluginTools = {};
    std::optional<QJsonObject> hostStats = {}; ///< Last `node.host.stats`, with `updatedAtMs`.
    std::optional<qint64> lastActiveAtMs = {}; ///< User activity, `node.presence.activity`.
    std::optional<qint64> presenceUpdatedAtMs = {};
};

/// Maps a node id to its live session.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 9.1 (replacement), protocol-v3.md 6.2.
class NodeRegistry final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A second session of the same node takes over; `lost` is emitted for the older one, whose
    /// socket stays open.
    void add(NodeSession session);
    /// Only the live session's connection removes it: an older socket that closes late must not.
    void remove(const ConnectionId &connection);

    [[nodiscard]] const NodeSession *find(const NodeId &node) const; ///< Null if not connected.
    /// True if `connection` is the node's live session.
    [[nodiscard]] bool isLive(const NodeId &node, const ConnectionId &connection) const;
    [[nodiscard]] std::size_t count() const { return m_sessions.size(); }
    /// Another number after every change.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    template <typename Predicate>
    [[nodiscard]] bool any(Predicate holds) const
    {
        return std::ranges::any_of(m_sessions, [&](const auto &row) { return holds(row.second); });
    }

    void setEffective(const NodeId &node, const NodeSurface &effective);
    void setPluginTools(const NodeId &node, const QJsonArray &tools);
    void setHostStats(const NodeId &node, const QJsonObject &stats);
    /// No activity clears both times.
    void setActivity(const NodeId &node, std::optional<qint64> lastActiveAtMs, qint64 nowMs);

signals:
    /// The session is gone or replaced.
    void lost(const gateway::NodeId &node);

private:
    NodeSession *change(const NodeId &node); ///< Null if not connected.

    std::unordered_map<NodeId, NodeSession> m_sessions;
    quint64 m_revision = 0;
};

} // namespace gateway
