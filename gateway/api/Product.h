// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Version.h"

namespace gateway {

/// The wire versions this gateway speaks. Rule: protocol-v4.md 2.
inline constexpr int OldestProtocol = 3;
inline constexpr int NewestProtocol = 4;

} // namespace gateway
