// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

namespace ui {

/// What starting on this port would end with; `check` says that it cannot be had. Pure.
[[nodiscard]] gateway::CommandError portError(const gateway::PortCheck &check, int port);

} // namespace ui
