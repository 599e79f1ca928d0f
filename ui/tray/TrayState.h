// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ShownState.h"

#include <QStringList>

namespace ui {

/// What the tray icon says by its shape. Rule: desktop-ui.md 3.
enum class TrayState { Stopped, Busy, Running, Attention, Error };

[[nodiscard]] TrayState trayStateFor(ShownState state);
[[nodiscard]] TrayState trayStateFor(const gateway::GatewaySnapshot &now);
/// The word in the icons' names.
[[nodiscard]] QString toText(TrayState state);

/// Whether the desktop should be told that the icon wants to be looked at.
[[nodiscard]] bool wantsAttention(ShownState state);

/// Texts of the icon itself.
class TrayText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::TrayText)

public:
    TrayText() = delete;

    /// "OpenClaw Tray — running · 2 nodes · 1 request waiting"; 120 characters at most, never an
    /// address or a secret.
    [[nodiscard]] static QString hover(ShownState state, const gateway::GatewaySnapshot &now);
    /// The same facts for assistive technology: "OpenClaw Tray, running, 2 nodes".
    [[nodiscard]] static QString accessible(ShownState state, const gateway::GatewaySnapshot &now);
    /// One line for the desktop's list of programs in the background: "Running · 2 nodes".
    [[nodiscard]] static QString background(ShownState state, const gateway::GatewaySnapshot &now);

private:
    [[nodiscard]] static QStringList facts(ShownState state, const gateway::GatewaySnapshot &now);
};

} // namespace ui
