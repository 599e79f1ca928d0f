// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/window/UiContext.h"

namespace ui {

/// The checks that only the desktop can answer: `tray.host`, `notifications.service`,
/// `autostart.entry`, `service.other`, `clock.plausible`, `firewall.open`.
/// Rule: desktop-ui.md 12 "Check for problems".
[[nodiscard]] QList<gateway::CheckResult> desktopChecks(const UiContext &context);

/// The units of other gateways that systemd starts when this person logs in. `configHome`: the
/// folder of the person's settings, `~/.config`.
[[nodiscard]] QStringList enabledGatewayUnits(const QString &configHome);

} // namespace ui
