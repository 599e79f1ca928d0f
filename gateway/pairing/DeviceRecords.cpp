// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceRecords.h"

#include "gateway/peers/ScopePolicy.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

std::optional<QString> textOf(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> timeOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QStringList textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue value : object.value(key).toArray()) {
        if (value.isString() && !texts.contains(value.toString()))
            texts.append(value.toString());
    }
    return texts;
}

template <typename T>
void insertIf(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

void insertIf(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject encodeSurface(const NodeSurface &surface)
{
    QJsonObject object{{u"caps"_s, QJsonArray::fromStringList(surface.caps)},
                       {u"commands"_s, QJsonArray::fromStringList(surface.commands)}};
    if (surface.permissions) {
        QJsonObject permissions;
        for (auto it = surface.permissions->cbegin(); it != surface.permissions->cend(); ++it)
            permissions.insert(it.key(), it.value());
        object.insert(u"permissions"_s, permissions);
    }
    return object;
}

NodeSurface surfaceFrom(const QJsonObject &object)
{
    NodeSurface surface{.caps = textsOf(object, "caps"_L1),
                        .commands = textsOf(object, "commands"_L1)};
    if (object.value("permissions"_L1).isObject()) {
        const QJsonObject stored = object.value("permissions"_L1).toObject();
        QMap<QString, bool> permissions;
        for (auto it = stored.constBegin(); it != stored.constEnd(); ++it)
            permissions.insert(it.key(), it.value().toBool());
        surface.permissions = permissions;
    }
    return surface;
}

QJsonObject encodeApproved(const ApprovedSurface &approved)
{
    QJsonObject object = encodeSurface(approved.surface);
    insertIf(object, "displayName"_L1, approved.displayName);
    insertIf(object, "version"_L1, approved.version);
    object.insert(u"createdAtMs"_s, approved.createdAtMs);
    object.insert(u"approvedAtMs"_s, approved.approvedAtMs);
    return object;
}

std::optional<ApprovedSurface> approvedFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    return ApprovedSurface{.surface = surfaceFrom(object),
                           .displayName = textOf(object, "displayName"_L1),
                           .version = textOf(object, "version"_L1),
                           .createdAtMs = timeOf(object, "createdAtMs"_L1).value_or(0),
                           .approvedAtMs = timeOf(object, "approvedAtMs"_L1).value_or(0)};
}

void insertClient(QJsonObject &object, const ClientDescription &client)
{
    insertIf(object, "clientId"_L1, client.id);
    insertIf(object, "clientMode"_L1, client.mode);
    insertIf(object, "displayName"_L1, client.displayName);
    insertIf(object, "platform"_L1, client.platform);
    insertIf(object, "deviceFamily"_L1, client.deviceFamily);
}

ClientDescription clientFrom(const QJsonObject &object)
{
    return {.id = object.value("clientId"_L1).toString(),
            .mode = object.value("clientMode"_L1).toString(),
            .version = object.value("version"_L1).toString(),
            .platform = object.value("platform"_L1).toString(),
            .displayName = textOf(object, "displayName"_L1),
            .deviceFamily = textOf(object, "deviceFamily"_L1),
            .modelIdentifier = textOf(object, "modelIdentifier"_L1)};
}

QJsonObject encodePendingSurface(const PendingSurface &pending)
{
    QJsonObject object = encodeSurface(pending.surface);
    object.insert(u"requestId"_s, pending.requestId.text());
    // A changed declaration is a new request, so that the id tells the revision, too.
    object.insert(u"revision"_s, pending.requestId.text());
    insertIf(object, "displayName"_L1, pending.client.displayName);
    insertIf(object, "platform"_L1, pending.client.platform);
    insertIf(object, "version"_L1, pending.client.version);
    insertIf(object, "deviceFamily"_L1, pending.client.deviceFamily);
    insertIf(object, "modelIdentifier"_L1, pending.client.modelIdentifier);
    if (pending.isSilent)
        object.insert(u"silent"_s, true);
    object.insert(u"ts"_s, pending.ts);
    return object;
}

std::optional<PendingSurface> pendingSurfaceFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto requestId = textOf(object, "requestId"_L1);
    if (!requestId)
        return {};
    return PendingSurface{.requestId = PairingId(*requestId),
                          .surface = surfaceFrom(object),
                          .client = clientFrom(object),
                          .remoteIp = object.value("remoteIp"_L1).toString(),
                          .isSilent = object.value("silent"_L1).toBool(),
                          .ts = timeOf(object, "ts"_L1).value_or(0)};
}

QJsonObject tokenState(const DeviceToken &token)
{
    QJsonObject object = token.encodeSummary();
    object.insert(u"token"_s, QString::fromUtf8(token.token.reveal()));
    return object;
}

std::optional<DeviceToken> tokenFrom(Role role, const QJsonObject &object)
{
    const auto text = textOf(object, "token"_L1);
    if (!text)
        return {};
    DeviceToken token{.token = Secret(*text),
                      .role = role,
                      .scopes = scopes::normalised(textsOf(object, "scopes"_L1)),
                      .createdAtMs = timeOf(object, "createdAtMs"_L1).value_or(0),
                      .rotatedAtMs = timeOf(object, "rotatedAtMs"_L1),
                      .lastUsedAtMs = timeOf(object, "lastUsedAtMs"_L1)};
    // A revocation that cannot be read is still a revocation.
    if (object.contains("revokedAtMs"_L1))
        token.revokedAtMs = timeOf(object, "revokedAtMs"_L1).value_or(0);
    return token;
}

/// What `known` does not say of `stored`, down to the members of objects.
QJsonObject remainder(const QJsonObject &stored, const QJsonObject &known)
{
    QJsonObject rest;
    for (auto it = stored.constBegin(); it != stored.constEnd(); ++it) {
        const QJsonValue ours = known.value(it.key());
        if (ours.isUndefined()) {
            rest.insert(it.key(), it.value());
        } else if (ours.isObject() && it.value().isObject()) {
            const QJsonObject inner = remainder(it.value().toObject(), ours.toObject());
            if (!inner.isEmpty())
                rest.insert(it.key(), inner);
        }
    }
    return rest;
}

/// Adds what a newer version wrote. A right that was taken away must not come back by way of the
/// parts of it that were not understood, so the objects that carry rights are never added whole.
QJsonObject withRemainder(QJsonObject known, const QJsonObject &rest)
{
    static constexpr std::array carriers{"nodeSurface"_L1, "pendingNodeSurface"_L1, "operator"_L1,
                                         "node"_L1};
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it) {
        const QJsonValue ours = known.value(it.key());
        if (ours.isObject() && it.value().isObject())
            known.insert(it.key(), withRemainder(ours.toObject(), it.value().toObject()));
        else if (ours.isUndefined() && !std::ranges::count(carriers, it.key()))
            known.insert(it.key(), it.value());
    }
    return known;
}

/// The fields that the wire and the state file share.
QJsonObject encodeCommon(const PairedDevice &device)
{
    QJsonObject object{{u"deviceId"_s, device.id.text()},
                       {u"publicKey"_s, device.publicKey},
                       {u"createdAtMs"_s, device.createdAtMs},
                       {u"approvedAtMs"_s, device.approvedAtMs}};
    insertIf(object, "displayName"_L1, device.displayName);
    insertIf(object, "operatorLabel"_L1, device.operatorLabel);
    insertIf(object, "platform"_L1, device.platform);
    insertIf(object, "deviceFamily"_L1, device.deviceFamily);
    insertIf(object, "clientId"_L1, device.clientId);
    insertIf(object, "clientMode"_L1, device.clientMode);
    insertIf(object, "browserOrigin"_L1, device.browserOrigin);
    insertIf(object, "remoteIp"_L1, device.remoteIp);
    insertIf(object, "approvedVia"_L1, device.approvedVia);
    if (device.role)
        object.insert(u"role"_s, QString(toText(*device.role)));
    object.insert(u"roles"_s, QJsonArray::fromStringList(device.roles));
    if (device.nodeSurface)
        object.insert(u"nodeSurface"_s, encodeApproved(*device.nodeSurface));
    if (device.pendingNodeSurface)
        object.insert(u"pendingNodeSurface"_s, encodePendingSurface(*device.pendingNodeSurface));
    insertIf(object, "lastSeenAtMs"_L1, device.lastSeenAtMs);
    insertIf(object, "lastSeenReason"_L1, device.lastSeenReason);
    return object;
}

/// The fields of a paired device, without what stands in objects of its own.
PairedDevice commonFrom(const QJsonObject &object)
{
    return {.displayName = textOf(object, "displayName"_L1),
            .operatorLabel = textOf(object, "operatorLabel"_L1),
            .platform = textOf(object, "platform"_L1),
            .deviceFamily = textOf(object, "deviceFamily"_L1),
            .modelIdentifier = textOf(object, "modelIdentifier"_L1),
            .version = textOf(object, "version"_L1),
            .clientId = textOf(object, "clientId"_L1),
            .clientMode = textOf(object, "clientMode"_L1),
            .browserOrigin = textOf(object, "browserOrigin"_L1),
            .remoteIp = textOf(object, "remoteIp"_L1),
            .approvedVia = textOf(object, "approvedVia"_L1),
            .role = roleFromText(object.value("role"_L1).toString()),
            .roles = textsOf(object, "roles"_L1),
            .scopes = scopes::normalised(textsOf(object, "scopes"_L1)),
            .createdAtMs = timeOf(object, "createdAtMs"_L1).value_or(0),
            .approvedAtMs = timeOf(object, "approvedAtMs"_L1).value_or(0),
            .lastSeenAtMs = timeOf(object, "lastSeenAtMs"_L1),
            .lastSeenReason = textOf(object, "lastSeenReason"_L1),
            .lastConnectedAtMs = timeOf(object, "lastConnectedAtMs"_L1),
            .lastDisconnectedAtMs = timeOf(object, "lastDisconnectedAtMs"_L1)};
}

} // namespace

QJsonObject DeviceToken::encodeSummary() const
{
    QJsonObject object{{u"role"_s, QString(toText(role))},
                       {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                       {u"createdAtMs"_s, createdAtMs}};
    insertIf(object, "rotatedAtMs"_L1, rotatedAtMs);
    insertIf(object, "revokedAtMs"_L1, revokedAtMs);
    insertIf(object, "lastUsedAtMs"_L1, lastUsedAtMs);
    return object;
}

bool PairedDevice::hasRole(Role wanted) const
{
    const auto it = tokens.find(wanted);
    return it != tokens.end() && !it->second.isRevoked();
}

QJsonObject PairedDevice::encode(bool isConnected) const
{
    QJsonObject object = encodeCommon(*this);
    if (nodeSurface) {
        QJsonObject surface = encodeApproved(*nodeSurface);
        surface.insert(u"sessionHost"_s, false);
        object.insert(u"nodeSurface"_s, surface);
    }
    QJsonArray summaries;
    for (const Role each : {Role::Node, Role::Operator}) {
        if (const auto it = tokens.find(each); it != tokens.end())
            summaries.append(it->second.encodeSummary());
    }
    object.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    object.insert(u"tokens"_s, summaries);
    object.insert(u"connected"_s, isConnected);
    return object;
}

QJsonObject PairedDevice::toState() const
{
    QJsonObject object = encodeCommon(*this);
    insertIf(object, "modelIdentifier"_L1, modelIdentifier);
    insertIf(object, "version"_L1, version);
    insertIf(object, "lastConnectedAtMs"_L1, lastConnectedAtMs);
    insertIf(object, "lastDisconnectedAtMs"_L1, lastDisconnectedAtMs);
    if (!scopes.isEmpty())
        object.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    QJsonObject entries;
    for (const auto &[each, token] : tokens)
        entries.insert(toText(each), tokenState(token));
    object.insert(u"tokens"_s, entries);
    if (pendingNodeSurface) {
        QJsonObject pending = encodePendingSurface(*pendingNodeSurface);
        insertIf(pending, "clientId"_L1, pendingNodeSurface->client.id);
        insertIf(pending, "clientMode"_L1, pendingNodeSurface->client.mode);
        insertIf(pending, "remoteIp"_L1, pendingNodeSurface->remoteIp);
        object.insert(u"pendingNodeSurface"_s, pending);
    }
    return withRemainder(object, unknown);
}

std::optional<PairedDevice> PairedDevice::fromState(const QJsonObject &object)
{
    const auto id = textOf(object, "deviceId"_L1);
    const auto publicKey = textOf(object, "publicKey"_L1);
    if (!id || !publicKey)
        return {};
    PairedDevice device = commonFrom(object);
    device.id = DeviceId(*id);
    device.publicKey = *publicKey;
    device.nodeSurface = approvedFrom(object.value("nodeSurface"_L1));
    device.pendingNodeSurface = pendingSurfaceFrom(object.value("pendingNodeSurface"_L1));
    const QJsonObject entries = object.value("tokens"_L1).toObject();
    for (const Role each : {Role::Operator, Role::Node}) {
        if (auto token = tokenFrom(each, entries.value(toText(each)).toObject()))
            device.tokens.emplace(each, *std::move(token));
    }
    if (device.roles.isEmpty() && device.role)
        device.roles.append(QString(toText(*device.role)));
    device.unknown = remainder(object, device.toState());
    return device;
}

QJsonObject PendingPairing::encode() const
{
    QJsonObject object{{u"requestId"_s, requestId.text()},
                       {u"deviceId"_s, deviceId.text()},
                       {u"publicKey"_s, publicKey},
                       {u"role"_s, QString(toText(role))},
                       {u"roles"_s, QJsonArray::fromStringList(roles)},
                       {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                       {u"silent"_s, isSilent},
                       {u"isRepair"_s, isRepair},
                       {u"ts"_s, ts}};
    insertClient(object, client);
    insertIf(object, "browserOrigin"_L1, browserOrigin);
    insertIf(object, "remoteIp"_L1, remoteIp);
    return object;
}

std::optional<PendingPairing> PendingPairing::fromState(const QJsonObject &object)
{
    const auto requestId = textOf(object, "requestId"_L1);
    const auto deviceId = textOf(object, "deviceId"_L1);
    const auto publicKey = textOf(object, "publicKey"_L1);
    const auto role = roleFromText(object.value("role"_L1).toString());
    const auto ts = timeOf(object, "ts"_L1);
    if (!requestId || !deviceId || !publicKey || !role || !ts)
        return {};
    PendingPairing pending{.requestId = PairingId(*requestId),
                           .deviceId = DeviceId(*deviceId),
                           .publicKey = *publicKey,
                           .client = clientFrom(object),
                           .browserOrigin = object.value("browserOrigin"_L1).toString(),
                           .remoteIp = object.value("remoteIp"_L1).toString(),
                           .role = *role,
                           .roles = textsOf(object, "roles"_L1),
                           .scopes = textsOf(object, "scopes"_L1),
                           .isSilent = object.value("silent"_L1).toBool(),
                           .isRepair = object.value("isRepair"_L1).toBool(),
                           .ts = *ts};
    if (pending.roles.isEmpty())
        pending.roles.append(QString(toText(*role)));
    return pending;
}

} // namespace gateway
