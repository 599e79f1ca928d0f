// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/nodes/CommandGroups.h"

#include <QCoreApplication>

#include <functional>
#include <set>
#include <utility>

class QWidget;

namespace ui {

/// Remembers, for this run of the application, which sensitive things a person has agreed to do
/// with which node. Rule: desktop-ui.md 10.3 "ask once per node per run".
class Consents final
{
    Q_DECLARE_TR_FUNCTIONS(ui::Consents)

public:
    [[nodiscard]] bool isGiven(const gateway::NodeId &node, Sensitivity kind) const
    {
        return m_given.contains({node, kind});
    }

    /// Runs `then` at once if `command` is harmless or was agreed to, else after the person agreed.
    /// Both `this` and what `then` uses have to outlive `parent`, which the question belongs to.
    void need(QWidget &parent, const gateway::NodeView &node, const QString &command,
              const std::function<void()> &then);

private:
    std::set<std::pair<gateway::NodeId, Sensitivity>> m_given;
};

} // namespace ui
