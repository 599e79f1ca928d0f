// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/canvas/CanvasService.h"

namespace gateway {

/// Puts how the canvas stands into the picture, and what is amiss with it.
void describeCanvas(const CanvasState &state, GatewaySnapshot &into);

} // namespace gateway
