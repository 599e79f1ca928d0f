// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/reach/Tailscale.h"

namespace gateway {

/// The tailnet client in the picture, and what of it does not work.
void describeTailnet(const Tailscale &tailscale, GatewaySnapshot &into);

} // namespace gateway
