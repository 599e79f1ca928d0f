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

void NodeRegistry::setEffective(const NodeId &node, const NodeSurface &effective)
{
    if (const auto it = m_sessions.find(node); it != m_sessions.end())
        it->second.effective = effective;
}

void NodeRegistry::setPluginTools(const NodeId &node, const QJsonArray &tools)
{
    if (const auto it = m_sessions.find(node); it != m_sessions.end())
        it->second.pluginTools = tools;
}

void NodeRegistry::setHostStats(const NodeId &node, const QJsonObject &stats)
{
    if (const auto it = m_sessions.find(node); it != m_sessions.end())
        it->second.hostStats = stats;
}

void NodeRegistry::setActivity(const NodeId &node, std::optional<qint64> lastActiveAtMs,
                               qint64 nowMs)
{
    const auto it = m_sessions.find(node);
    if (it == m_sessions.end())
        return;
    it->second.lastActiveAtMs = lastActiveAtMs;
    it->second.presenceUpdatedAtMs = lastActiveAtMs ? std::optional(nowMs) : std::nullopt;
}

} // namespace gateway
