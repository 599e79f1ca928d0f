// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

namespace ui {

class AutostartPort;

/// The checks that only the desktop can answer: `tray.host`, `autostart.entry`. `autostart` may be
/// null. Rule: desktop-ui.md 12 "Check for problems".
[[nodiscard]] QList<gateway::CheckResult> desktopChecks(const AutostartPort *autostart);

} // namespace ui
