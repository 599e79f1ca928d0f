// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Secret.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace gateway {

/// Who may reach the gateway. Rule: protocol-v4.md 15 `gateway.bind`.
enum class BindMode { Loopback, Lan, Tailnet, Auto, Custom };
/// How clients sign in. Rule: protocol-v4.md 3.1.
enum class AuthMode { None, Token, Password };
/// Whether this computer runs the gateway or shows another one.
enum class GatewayMode { Unset, Local, Remote };
/// Whether changes of the file are applied while running.
enum class ReloadMode { Hybrid, Off };

[[nodiscard]] QLatin1StringView toText(BindMode mode);
[[nodiscard]] std::optional<BindMode> bindModeFromText(QStringView text);
[[nodiscard]] QLatin1StringView toText(AuthMode mode);
[[nodiscard]] std::optional<AuthMode> authModeFromText(QStringView text);

struct RateLimitConfig
{
    int maxAttempts = 10;
    std::chrono::milliseconds window{60'000};
    std::chrono::milliseconds lockout{300'000};
    bool exemptsLoopback = true;

    bool operator==(const RateLimitConfig &) const = default;
};

/// The gateway this computer uses where `gateway.mode` is `remote`. Rule: protocol-v4.md 15.
struct RemoteConfig
{
    QString url = {};
    Secret token = {}; ///< Empty also where the file has a reference to a secret kept elsewhere.
    Secret password = {};
    QString tlsFingerprint = {};

    bool operator==(const RemoteConfig &) const = default;
};

struct CanvasConfig
{
    static constexpr int PortOffset = 4; ///< Rule: protocol-v3.md 12, "canvas port".

    bool isEnabled = true;
    QString root = {}; ///< As written; empty: `workspace/canvas` of the state folder.
    std::optional<quint16> port = {}; ///< 0: any free one. Nothing: the gateway's plus 4.
    bool hasLiveReload = true;

    bool operator==(const CanvasConfig &) const = default;
};

/// One valid, immutable set of settings. Held as `std::shared_ptr<const GatewayConfig>`; readers
/// take it once per operation.
///
/// Each member is one row of ConfigSchema; defaults stand there, too. Command-line and environment
/// values are already merged in.
struct GatewayConfig
{
    GatewayMode mode = GatewayMode::Unset;
    quint16 port = 18789;
    BindMode bind = BindMode::Loopback;
    QString customBindHost = {};

    AuthMode authMode = AuthMode::Token;
    Secret token = {};
    Secret password = {};
    RateLimitConfig rateLimit = {};

    QStringList trustedProxies = {}; ///< Addresses or CIDRs.
    bool allowsRealIpFallback = false;
    bool showsControlUi = true; ///< `gateway.controlUi.enabled`
    QString controlUiRoot = {}; ///< `gateway.controlUi.root`; empty: an installed package's
    QStringList allowedOrigins = {}; ///< `gateway.controlUi.allowedOrigins`
    bool allowsHostHeaderOriginFallback = false;

    bool approvesLocalDevices = true; ///< `gateway.nodes.pairing.autoApproveLocal`
    QStringList allowedCommands =
        {}; ///< `gateway.nodes.commands.allow` and v3 `gateway.nodes.allowCommands`
    QStringList deniedCommands =
        {}; ///< `gateway.nodes.commands.deny` and v3 `gateway.nodes.denyCommands`

    ReloadMode reloadMode = ReloadMode::Hybrid;
    RemoteConfig remote = {};
    CanvasConfig canvas = {}; ///< `canvasHost`

    bool operator==(const GatewayConfig &) const = default;

    /// The secret the mode asks for is there (or the mode asks for none).
    [[nodiscard]] bool hasCredentials() const
    {
        return (authMode == AuthMode::Token && !token.isEmpty()) ||
               (authMode == AuthMode::Password && !password.isEmpty());
    }
};

} // namespace gateway
