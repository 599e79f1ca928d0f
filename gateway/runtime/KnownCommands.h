// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

namespace gateway {

/// Every node command of the newest version's tables, by name, with the platforms that may use it
/// without a rule (on desktops once an operator approved it).
[[nodiscard]] const QList<KnownCommandView> &knownCommands();

} // namespace gateway
