// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/window/PageId.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The sentences of the overview. Times are milliseconds since 1970 UTC.
/// Rule: desktop-ui.md 7.3.
class OverviewText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::OverviewText)

public:
    OverviewText() = delete;

    /// "Token required.": what a device needs to be let in.
    [[nodiscard]] static QString signIn(const gateway::GatewaySnapshot &now);
    /// "Pixel 9 (Android, 192.168.1.44) wants to join".
    [[nodiscard]] static QString request(const gateway::RequestView &request);
    /// "4:12 left"; empty where nothing runs out.
    [[nodiscard]] static QString timeLeft(const gateway::RequestView &request, qint64 nowMs);
    /// "2 nodes · 1 operator".
    [[nodiscard]] static QString counts(const gateway::GatewaySnapshot &now);
    /// What a node can do, in short: its capabilities, else its first commands.
    [[nodiscard]] static QString abilities(const gateway::NodeView &node);
    /// Where the first of the problems of a gateway that runs is shown.
    [[nodiscard]] static PageId pageToLookAt(const QList<gateway::ProblemView> &problems);
    /// Where the cause of a failure can be put right.
    [[nodiscard]] static PageId pageToFix(const gateway::CommandError &failure);
};

} // namespace ui
