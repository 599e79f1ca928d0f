// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandParser.h"

#include "gateway/base/Secret.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/remote/CertificatePin.h"

#include <QUrl>

/// Which gateway a command asks, and with what it signs in.
struct GatewayTarget
{
    QUrl url = {};
    gateway::Secret token = {};
    gateway::Secret password = {};
    std::optional<gateway::CertificatePin> pin = {};

    /// Sign-in without a device keeps its scopes there. Rule: protocol-v4.md 3.3.
    [[nodiscard]] bool isLoopback() const;
};

/// Options before settings: `--remote`, `--url`, `--port`, `gateway.remote` where `gateway.mode` is `remote`,
/// else the gateway of this computer, which is known by the certificate it keeps in its files.
///
/// An address given by `--url` gets a secret of the settings only if the settings name that very
/// address: a mistyped or foreign one must not learn it. A secret is never sent unencrypted over
/// what may be a public network. The failure says what to do. Pure.
/// `localPin`: of this computer's gateway.
[[nodiscard]] gateway::Result<GatewayTarget, QString>
resolveTarget(const ParsedCommand &command, const gateway::GatewayConfig &config,
              const std::optional<gateway::CertificatePin> &localPin);
