// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>

namespace ui {

/// What a person can do with a node. Rule: desktop-ui.md 10.3.
enum class NodeAction {
    Rename,
    RunCommand,
    TakePhoto,
    Screenshot,
    CanvasPicture,
    RecordScreen,
    ShowCanvas,
    OpenAddress,
    HideCanvas,
    Disconnect,
    Remove,
};

/// Whether an action can be done now and, if not, why. Disabled actions stay visible.
struct ActionState
{
    bool isEnabled = false;
    QString reason = {}; ///< A sentence without full stop; empty if enabled.

    bool operator==(const ActionState &) const = default;
};

/// Pure.
class NodeActions final
{
    Q_DECLARE_TR_FUNCTIONS(ui::NodeActions)

public:
    NodeActions() = delete;

    [[nodiscard]] static ActionState stateOf(NodeAction action, const gateway::NodeView &node,
                                             const gateway::GatewaySnapshot &now);
    /// The command that an action runs; empty for those that run none.
    [[nodiscard]] static QString commandOf(NodeAction action, const gateway::NodeView &node);
    /// Why `command` cannot be used: "“camera.snap” is blocked by a rule".
    [[nodiscard]] static QString whyNot(const QString &command, const gateway::NodeView &node);
    [[nodiscard]] static QString whyNot(const gateway::CommandView &command, const QString &node);
    /// The cameras one can choose from: `facing` words of the protocol; empty for one camera only.
    [[nodiscard]] static QStringList facings(const gateway::NodeView &node);
    [[nodiscard]] static bool isUsable(const QString &command, const gateway::NodeView &node);
    /// Cleaned, and never empty.
    [[nodiscard]] static QString nameOf(const gateway::NodeView &node);
};

} // namespace ui
