// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Secret.h"

namespace gateway {

/// Compares secrets without telling by its duration where they differ. False if either is empty.
[[nodiscard]] bool constantTimeEquals(const Secret &a, const Secret &b);

} // namespace gateway
