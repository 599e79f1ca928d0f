// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/Connect.h"
#include "gateway/protocol/ProtocolDialect.h"
#include "gateway/protocol/Roles.h"

#include <QStringList>

#include <optional>

namespace gateway {

/// By what right a connection was let in. Rule: protocol-v4.md 3.1 `hello-ok.auth.method`.
enum class AuthMethod { None, Token, Password, Tailscale, DeviceToken, BootstrapToken };

[[nodiscard]] constexpr QLatin1StringView toText(AuthMethod method)
{
    switch (method) {
    case AuthMethod::None:
        return QLatin1StringView("none");
    case AuthMethod::Token:
        return QLatin1StringView("token");
    case AuthMethod::Password:
        return QLatin1StringView("password");
    case AuthMethod::Tailscale:
        return QLatin1StringView("tailscale");
    case AuthMethod::DeviceToken:
        return QLatin1StringView("device-token");
    case AuthMethod::BootstrapToken:
        return QLatin1StringView("bootstrap-token");
    }
    return {};
}

/// What a finished handshake proved. Never changes; a new right needs a new connection.
struct Peer
{
    ConnectionId id = {};
    Role role = Role::Operator;
    QStringList scopes = {};             ///< Granted; empty for nodes.
    std::optional<DeviceId> device = {}; ///< Proven; nodes always have one.
    ClientDescription client = {};
    QString remoteIp = {}; ///< As reported to others; empty for clients on this host.
    bool isLocal = false;  ///< protocol-v4.md 3.2 "direct local".
    AuthMethod auth = AuthMethod::Token;
    const ProtocolDialect *dialect = nullptr; ///< Never null in a Peer of the PeerTable.
    NodeSurface declared = {}; ///< As sent, before any policy; of operators only the caps.
    std::optional<QString> pathEnv = {};
    qint64 connectedAtMs = 0;

    [[nodiscard]] bool isNode() const { return role == Role::Node; }
    [[nodiscard]] std::optional<NodeId> nodeId() const
    {
        return isNode() && device ? std::optional(NodeId(device->text())) : std::nullopt;
    }
};

} // namespace gateway
