// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/presence/PresenceTable.h"

namespace gateway {

/// The gateway's own presence row, read from this host. Rule: protocol-v4.md 12.1 "self".
[[nodiscard]] PresenceEntry selfPresence();

} // namespace gateway
