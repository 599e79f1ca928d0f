// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeRegistry.h"

#include "gateway/base/Logging.h"

namespace gateway {

void NodeRegistry::add(NodeSession session)
{
    Q_ASSERT(session.peer && session.peer->nodeId());
    if (!session.peer || !session.peer->nodeId()) {
        qCCritical(lcNodes) << "a session without a node id is not kept";
        return;
    }
    const NodeId node = *session.peer->nodeId();
    ++m_revision;
    const bool isReplacement = !m_sessions.insert_or_assign(node, std::move(session)).second;
    if (isReplacement)
        emit lost(node);
}

void NodeRegistry::remove(const ConnectionId &connection)
{
    const auto it = std::ranges::find_if(
        m_sessions, [&](const auto &row) { return row.second.peer->id == connection; });
    if (it == m_sessions.end())
        return;
    const NodeId node = it->first;
    m_sessions.erase(it);
    ++m_revision;
    emit lost(node);
}

const NodeSession *NodeRegistry::find(const NodeId &node) const
{
    const auto it = m_sessions.find(node);
    return it == m_sessions.end() ? nullptr : &it->second;
}

bool NodeRegistry::isLive(const NodeId &node, const ConnectionId &connection) const
{
    const NodeSession *session = find(node);
    return session && session->peer->id == connection;
}

NodeSession *NodeRegistry::change(const NodeId &node)
{
    const auto it = m_sessions.find(node);
    if (it == m_sessions.end())
        return nullptr;
    ++m_revision;
    return &it->second;
}

void NodeRegistry::setEffective(const NodeId &node, const NodeSurface &effective)
{
    if (NodeSession *session = change(node))
        session->effective = effective;
}

void NodeRegistry::setPluginTools(const NodeId &node, const QJsonArray &tools)
{
    if (NodeSession *session = change(node))
        session->pluginTools = tools;
}

void NodeRegistry::setHostStats(const NodeId &node, const QJsonObject &stats)
{
    if (NodeSession *session = change(node))
        session->hostStats = stats;
}

void NodeRegistry::setActivity(const NodeId &node, std::optional<qint64> lastActiveAtMs,
                               qint64 nowMs)
{
    NodeSession *session = change(node);
    if (!session)
        return;
    session->lastActiveAtMs = lastActiveAtMs;
    session->presenceUpdatedAtMs = lastActiveAtMs ? std::optional(nowMs) : std::nullopt;
}

} // namespace gateway
