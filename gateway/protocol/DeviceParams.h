// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ParamReader.h"
#include "gateway/protocol/Roles.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Parameters of `device.*` and `node.pair.*`. Rule: protocol-v4.md 5.7, 9.3.
namespace gateway {

/// `device.pair.approve`, `device.pair.reject`, `node.pair.approve`, `node.pair.reject`.
struct PairingRequestParams
{
    PairingId requestId = {};

    static Result<PairingRequestParams, ParamFault> decode(ParamReader reader);
};

/// `device.pair.remove`.
struct DeviceParams
{
    DeviceId deviceId = {};

    static Result<DeviceParams, ParamFault> decode(ParamReader reader);
};

/// `device.pair.rename`.
struct DeviceRenameParams
{
    DeviceId deviceId = {};
    QString label = {};

    static Result<DeviceRenameParams, ParamFault> decode(ParamReader reader);
};

/// `device.token.rotate` and, without scopes, `device.token.revoke`.
struct DeviceTokenParams
{
    DeviceId deviceId = {};
    QString role = {}; ///< Any text: an unknown one is denied like an unknown device.
    std::optional<QStringList> scopes = {};

    static Result<DeviceTokenParams, ParamFault> decode(ParamReader reader);
};

/// `node.pair.remove`, `node.describe`.
struct NodeParams
{
    NodeId nodeId = {};

    static Result<NodeParams, ParamFault> decode(ParamReader reader);
};

/// `node.rename`.
struct NodeRenameParams
{
    NodeId nodeId = {};
    QString displayName = {};

    static Result<NodeRenameParams, ParamFault> decode(ParamReader reader);
};

/// `node.pair.request` of protocol 3. Rule: protocol-v3.md 5.6.
struct LegacyNodeParams
{
    NodeId nodeId = {};
    QJsonObject description = {}; ///< What else the node says of itself, each field checked.
    bool isSilent = false;

    static Result<LegacyNodeParams, ParamFault> decode(ParamReader reader);
};

/// `node.pair.verify` of protocol 3.
struct NodeVerifyParams
{
    NodeId nodeId = {};
    Secret token = {};

    static Result<NodeVerifyParams, ParamFault> decode(ParamReader reader);
};

/// `device.scopes.requestUpgrade`.
struct ScopeUpgradeParams
{
    QStringList scopes = {};

    static Result<ScopeUpgradeParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
