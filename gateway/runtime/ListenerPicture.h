// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/server/ListenerSet.h"

namespace gateway {

/// Puts what really listens into the picture, in place of what stood there.
void describeListeners(const ListenerSet &listeners, bool isEncrypted, GatewaySnapshot &into);

} // namespace gateway
