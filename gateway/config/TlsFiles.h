// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigPaths.h"
#include "gateway/config/GatewayConfig.h"

namespace gateway {

/// Where the gateway's certificate and its key are.
struct TlsFiles
{
    QString certificate = {}; ///< PEM; the chain may follow in the same file.
    QString key = {};         ///< PEM, not encrypted.
    QString authorities = {}; ///< PEM, further links of the chain; empty if there are none.
    /// Nobody chose another place, so what is missing may be made and what runs out replaced.
    bool areOwn = true;

    bool operator==(const TlsFiles &) const = default;
};

/// Rule: protocol-v4.md 16 "files"; chosen paths are read like every other path of the settings.
[[nodiscard]] TlsFiles tlsFilesOf(const TlsConfig &config, const ConfigPaths &paths);

} // namespace gateway
