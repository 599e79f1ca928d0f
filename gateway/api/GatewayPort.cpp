// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/GatewayPort.h"

namespace gateway {

GatewayPort::~GatewayPort() = default;

} // namespace gateway
