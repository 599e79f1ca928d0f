// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"

#include <QProcessEnvironment>

#include <optional>

namespace gateway {

/// What the command line forces over the file, and the environment the file is read with.
/// Rule: protocol-v3.md 10.4, 10.5; protocol-v4.md 3.1, 15.
struct ConfigOverrides
{
    std::optional<quint16> port = {}; ///< 0: any free port, for programs that start a gateway.
    std::optional<BindMode> bind = {};
    std::optional<AuthMode> authMode = {};
    std::optional<Secret> token = {};
    std::optional<Secret> password = {};
    bool allowsUnconfigured = false;
    QProcessEnvironment environment = {};
};

} // namespace gateway
