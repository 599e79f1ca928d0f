// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/base/Secret.h"
#include "gateway/protocol/Connect.h"
#include "gateway/protocol/Roles.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace gateway {

/// A device's token for one role. Rule: protocol-v4.md 4.3.
struct DeviceToken
{
    Secret token = {};
    Role role = Role::Operator;
    QStringList scopes = {}; ///< Normalised.
    qint64 createdAtMs = 0;
    std::optional<qint64> rotatedAtMs = {};
    std::optional<qint64> revokedAtMs = {};
    std::optional<qint64> lastUsedAtMs = {};

    bool operator==(const DeviceToken &) const = default;

    [[nodiscard]] bool isRevoked() const { return revokedAtMs.has_value(); }
    /// Without the token itself: for replies.
    [[nodiscard]] QJsonObject encodeSummary() const;
};

/// What a node may be asked, as an operator approved it. Rule: protocol-v4.md 9.
struct ApprovedSurface
{
    NodeSurface surface = {};
    std::optional<QString> displayName = {};
    std::optional<QString> version = {};
    qint64 createdAtMs = 0;
    qint64 approvedAtMs = 0;

    bool operator==(const ApprovedSurface &) const = default;
};

/// A surface that waits for approval; never expires.
struct PendingSurface
{
    PairingId requestId = {};
    NodeSurface surface = {};
    ClientDescription client = {};
    QString remoteIp = {};
    bool isSilent = false;
    qint64 ts = 0;

    bool operator==(const PendingSurface &) const = default;
};

/// A device that was let in once. Rule: protocol-v4.md 5.1, file format protocol-v3.md 8.1.
struct PairedDevice
{
    DeviceId id = {};
    QString publicKey = {};                    ///< base64url of the raw key
    std::optional<QString> displayName = {};   ///< As the device calls itself.
    std::optional<QString> operatorLabel = {}; ///< As the operator calls it; wins.
    std::optional<QString> platform = {};      ///< Pinned at approval.
    std::optional<QString> deviceFamily = {};  ///< Pinned at approval.
    std::optional<QString> modelIdentifier = {};
    std::optional<QString> version = {};
    std::optional<QString> clientId = {};
    std::optional<QString> clientMode = {};
    std::optional<QString> browserOrigin = {}; ///< Of the browser that was approved.
    std::optional<QString> remoteIp = {};
    std::optional<QString> approvedVia = {}; ///< `owner`, `silent`, `trusted-cidr` …
    std::optional<Role> role = {};           ///< Of the last connect.
    QStringList roles = {};                  ///< Role texts ever approved.
    QStringList scopes = {};                 ///< The approved baseline for operators.
    std::map<Role, DeviceToken> tokens = {};
    std::optional<ApprovedSurface> nodeSurface = {};
    std::optional<PendingSurface> pendingNodeSurface = {};
    qint64 createdAtMs = 0;
    qint64 approvedAtMs = 0;
    std::optional<qint64> lastSeenAtMs = {};
    std::optional<QString> lastSeenReason = {};
    std::optional<qint64> lastConnectedAtMs = {};
    std::optional<qint64> lastDisconnectedAtMs = {};
    QJsonObject unknown = {}; ///< Keys of the file that this version does not know; kept on save.

    bool operator==(const PairedDevice &) const = default;

    [[nodiscard]] std::optional<QString> name() const
    {
        return operatorLabel ? operatorLabel : displayName;
    }
    /// Approved and not revoked. Rule: protocol-v4.md 4.3 "a role counts as approved".
    [[nodiscard]] bool hasRole(Role wanted) const;
    /// For `device.pair.list` and `.approve`: no secret inside.
    [[nodiscard]] QJsonObject encode(bool isConnected) const;
    /// With the token: for the state file only.
    [[nodiscard]] QJsonObject toState() const;
    /// Nothing if the record is unusable (no id or key).
    [[nodiscard]] static std::optional<PairedDevice> fromState(const QJsonObject &object);
};

/// A device that asks to be let in. Rule: protocol-v4.md 5.1, 5.4; file format protocol-v3.md 8.2.
struct PendingPairing
{
    PairingId requestId = {};
    DeviceId deviceId = {};
    QString publicKey = {};
    ClientDescription client = {};
    QString browserOrigin = {}; ///< Empty unless a browser asked.
    QString remoteIp = {};      ///< Empty for clients on this host.
    Role role = Role::Operator; ///< Of the newest attempt.
    QStringList roles = {};
    QStringList scopes = {};
    bool isSilent = false;
    bool isRepair = false;
    qint64 ts = 0; ///< Of the newest attempt; the lifetime counts from here.
    /// What a node says it can do, for the person who decides. Neither sent nor saved: it comes
    /// again with the next attempt.
    NodeSurface surface = {};

    bool operator==(const PendingPairing &) const = default;

    [[nodiscard]] QJsonObject encode() const; ///< For the wire and the state file alike.
    [[nodiscard]] static std::optional<PendingPairing> fromState(const QJsonObject &object);
};

} // namespace gateway
