// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodeStatus.h"

#include <algorithm>

namespace ui {

using gateway::CommandState;
using gateway::GatewayState;
using gateway::NodeApproval;
using gateway::NodeView;

namespace {

// Was there shortly before `event`, which is not long ago: it will most likely be back at once.
bool mayReturn(const NodeView &node, const std::optional<qint64> &event, qint64 nowMs)
{
    return event && node.lastSeenMs && nowMs - *event < NodeStatus::GraceMs &&
           *event - *node.lastSeenMs < NodeStatus::GraceMs;
}

} // namespace

NodeState NodeStatus::of(const NodeView &node, const NodeMoment &moment)
{
    if (node.isConnected) {
        if (node.approval != NodeApproval::Approved)
            return NodeState::NeedsApproval;
        return usableCommands(node) == 0 ? NodeState::Limited : NodeState::Connected;
    }
    if (moment.gateway == GatewayState::Restarting ||
        mayReturn(node, moment.startedAtMs, moment.nowMs) ||
        mayReturn(node, moment.resumedAtMs, moment.nowMs))
        return NodeState::Reconnecting;
    return NodeState::Offline;
}

QString NodeStatus::text(NodeState state)
{
    switch (state) {
    case NodeState::Connected:
        return tr("Connected");
    case NodeState::Limited:
        return tr("Limited");
    case NodeState::NeedsApproval:
        return tr("Needs approval");
    case NodeState::Reconnecting:
        return tr("Reconnecting…");
    case NodeState::Offline:
        return tr("Offline");
    }
    return {};
}

theme::Meaning NodeStatus::meaning(NodeState state)
{
    switch (state) {
    case NodeState::Connected:
        return theme::Meaning::Good;
    case NodeState::Limited:
    case NodeState::NeedsApproval:
        return theme::Meaning::Caution;
    case NodeState::Reconnecting:
        return theme::Meaning::Information;
    case NodeState::Offline:
        return theme::Meaning::Neutral;
    }
    return theme::Meaning::Neutral;
}

QString NodeStatus::explanation(NodeState state)
{
    switch (state) {
    case NodeState::Connected:
        return {};
    case NodeState::Limited:
        return tr("Connected, but none of its commands can be used.");
    case NodeState::NeedsApproval:
        return tr("Connected, but what it offers has not been approved yet.");
    case NodeState::Reconnecting:
        return tr("It was connected a moment ago and usually comes back by itself.");
    case NodeState::Offline:
        return tr("Not connected.");
    }
    return {};
}

NodesView NodeStatus::view(const gateway::GatewaySnapshot &now)
{
    const bool hasNodes = !now.nodes.isEmpty();
    switch (now.state) {
    case GatewayState::Starting:
    case GatewayState::Restarting:
    case GatewayState::RemoteConnecting:
        return hasNodes ? NodesView::Ready : NodesView::Loading;
    case GatewayState::Running:
    case GatewayState::Limited:
    case GatewayState::RemoteConnected:
        return hasNodes ? NodesView::Ready : NodesView::Empty;
    case GatewayState::Failed:
    case GatewayState::PortTaken:
    case GatewayState::RemoteNeedsApproval:
    case GatewayState::RemoteUnreachable:
        return NodesView::Failed;
    case GatewayState::SetupNeeded:
    case GatewayState::Stopped:
    case GatewayState::Stopping:
        return NodesView::Stopped;
    }
    return NodesView::Ready;
}

bool NodeStatus::isServing(GatewayState state)
{
    return state == GatewayState::Running || state == GatewayState::Limited ||
           state == GatewayState::RemoteConnected;
}

int NodeStatus::usableCommands(const NodeView &node)
{
    return int(
        std::ranges::count(node.commands, CommandState::Usable, &gateway::CommandView::state));
}

} // namespace ui
