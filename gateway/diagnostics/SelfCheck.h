// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

namespace gateway {

/// Answers "is this set up well" from a picture, check by check; repairs nothing. Pure.
/// Rule: desktop-ui.md 12 "Check for problems". The ids: `config.valid`, `config.private`,
/// `gateway.listening`, `bind.asAsked`, `auth.strength`, `canvas.running`, `state.complete`.
[[nodiscard]] QList<CheckResult> selfCheck(const GatewaySnapshot &now);

} // namespace gateway
