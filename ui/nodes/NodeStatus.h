// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace ui {

/// How a node is doing, in the order of the list. Rule: desktop-ui.md 10.1 "Status words".
enum class NodeState { Connected, Limited, NeedsApproval, Reconnecting, Offline };

/// What the list of nodes shows instead of, or together with, the nodes. Rule: desktop-ui.md 7.4.
enum class NodesView {
    Ready,   ///< The nodes as they are.
    Empty,   ///< There is none.
    Loading, ///< None is known yet.
    Failed,  ///< The gateway could not be reached or started.
    Stopped, ///< The last known list, greyed.
};

/// What a node's state depends on besides the node.
struct NodeMoment
{
    gateway::GatewayState gateway = gateway::GatewayState::Running;
    std::optional<qint64> startedAtMs = {};
    std::optional<qint64> resumedAtMs = {}; ///< The computer woke up.
    qint64 nowMs = 0;
};

class NodeStatus final
{
    Q_DECLARE_TR_FUNCTIONS(ui::NodeStatus)

public:
    NodeStatus() = delete;

    /// How long after a restart or a wake-up a node may take to come back.
    static constexpr qint64 GraceMs = 60'000;

    [[nodiscard]] static NodeState of(const gateway::NodeView &node, const NodeMoment &moment);
    [[nodiscard]] static QString text(NodeState state);
    [[nodiscard]] static theme::Meaning meaning(NodeState state);
    /// Why it is not simply connected; empty if it is.
    [[nodiscard]] static QString explanation(NodeState state);

    [[nodiscard]] static NodesView view(const gateway::GatewaySnapshot &now);
    /// The gateway can be asked to do something with its nodes.
    [[nodiscard]] static bool isServing(gateway::GatewayState state);
    [[nodiscard]] static int usableCommands(const gateway::NodeView &node);
};

} // namespace ui
