// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/protocol/Connect.h"
#include "gateway/protocol/RpcError.h"

#include <QByteArray>

#include <optional>

namespace gateway {

/// What the origin policy looks at.
struct OriginQuestion
{
    std::optional<QByteArray> origin = {}; ///< The `Origin` header.
    std::optional<QByteArray> host = {};   ///< The `Host` header.
    bool isLocal = false;                  ///< Direct local client.
    ClientDescription client = {};
};

/// Decides whether a web page may speak to the gateway: without this, any page a browser on this
/// computer shows could. Pure. Programs that send no Origin and are no web client always pass.
/// Rule: protocol-v4.md 3.5; refused with `CONTROL_UI_ORIGIN_NOT_ALLOWED`.
[[nodiscard]] Result<void, RpcError> checkBrowserOrigin(const OriginQuestion &question,
                                                        const GatewayConfig &config);

} // namespace gateway
