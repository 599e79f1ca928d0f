// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/base/Secret.h"
#include "gateway/protocol/ParamReader.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace gateway {

/// Who a client says it is. Rule: protocol-v4.md 2.1 `client.*`.
struct ClientDescription
{
    QString id = {};
    QString mode = {};
    QString version = {};
    QString platform = {};
    std::optional<QString> displayName = {};
    std::optional<QString> deviceFamily = {};
    std::optional<QString> modelIdentifier = {};
    std::optional<QString> instanceId = {};
    std::optional<QString> timeZone = {};

    bool operator==(const ClientDescription &) const = default;

    /// The display name, or the client id where there is none.
    [[nodiscard]] QString name() const { return displayName.value_or(id); }
};

/// The device part of `connect`, as sent and not yet believed.
struct DeviceClaim
{
    QString id = {};
    QString publicKey = {}; ///< base64url, base64 or PEM
    QString signature = {}; ///< base64url or base64
    std::optional<QString> nonce = {};
    qint64 signedAtMs = 0;

    bool operator==(const DeviceClaim &) const = default;
};

/// The credentials part of `connect`. An empty text counts as absent.
struct ConnectCredentials
{
    std::optional<Secret> token = {};
    std::optional<Secret> password = {};
    std::optional<Secret> deviceToken = {};
    std::optional<Secret> bootstrapToken = {};
    std::optional<Secret> agentRuntimeIdentityToken = {};

    bool operator==(const ConnectCredentials &) const = default;

    /// The token a device proof covers. Rule: protocol-v4.md 4.1 "token".
    [[nodiscard]] Secret signedToken() const;
};

/// What a node says it can do.
struct NodeSurface
{
    QStringList caps = {};
    QStringList commands = {};
    std::optional<QMap<QString, bool>> permissions = {};

    bool operator==(const NodeSurface &) const = default;
};

/// The parameters of `connect`, of both wire versions together.
struct ConnectParams
{
    qint64 minProtocol = 0;
    qint64 maxProtocol = 0;
    ClientDescription client = {};
    std::optional<QString> role = {};
    std::optional<QStringList> scopes = {};
    NodeSurface surface = {};
    std::optional<QString> pathEnv = {};
    std::optional<DeviceClaim> device = {};
    ConnectCredentials auth = {};

    bool operator==(const ConnectParams &) const = default;

    /// Unknown fields are ignored here, unlike in every other request: protocol-v4.md 22, "connect
    /// fields: liberal parser".
    static Result<ConnectParams, ParamFault> decode(ParamReader reader);
    /// As an operator sends it; what only nodes say is left out.
    [[nodiscard]] QJsonObject encodeOperator() const;
};

} // namespace gateway
