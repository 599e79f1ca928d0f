// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"

#include <QByteArray>
#include <QString>

namespace gateway {

/// Whose name a request calls the gateway by. A page whose name was pointed at this computer (DNS
/// rebinding) sends its own name: it must not enjoy what a client has by its address alone.
enum class HostKind {
    Loopback, ///< `localhost`, a loopback address, or a tailnet name. Rule: protocol-v3.md 2.6.
    Own,      ///< An address, this computer's name, a `.local` name, or one the owner listed.
    Foreign,
};

/// Pure. `host` is the Host header; names the owner listed are those of
/// `gateway.controlUi.allowedOrigins`.
[[nodiscard]] HostKind classifyHost(const QByteArray &host, const QString &machineName,
                                    const GatewayConfig &config);

} // namespace gateway
