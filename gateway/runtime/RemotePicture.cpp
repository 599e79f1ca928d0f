// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/RemotePicture.h"

#include "gateway/base/Limits.h"
#include "gateway/runtime/KnownCommands.h"
#include "gateway/runtime/SnapshotBuilder.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QStringList texts(const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (value.isString())
            list.append(value.toString());
    }
    return list;
}

std::optional<qint64> time(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

NodeApproval approvalOf(const QString &word)
{
    if (word == "unapproved"_L1)
        return NodeApproval::Unapproved;
    if (word == "pending-approval"_L1)
        return NodeApproval::PendingApproval;
    if (word == "pending-reapproval"_L1)
        return NodeApproval::PendingReapproval;
    return NodeApproval::Approved;
}

// What is listed may be used; what is only declared waits for approval.
QList<CommandView> commandsOf(const QJsonObject &node)
{
    QList<CommandView> commands;
    const QStringList usable = texts(node, "commands"_L1);
    for (const QString &name : usable)
        commands.append({.name = name, .state = CommandState::Usable});
    for (const QString &name : texts(node, "pendingDeclaredCommands"_L1)) {
        if (!usable.contains(name))
            commands.append({.name = name, .state = CommandState::NotApproved});
    }
    std::ranges::sort(commands, {}, &CommandView::name);
    return commands;
}

NodeView nodeView(const QJsonObject &node)
{
    NodeView view{.id = NodeId(text(node, "nodeId"_L1)),
                  .name = text(node, "displayName"_L1),
                  .ownName = text(node, "displayName"_L1),
                  .platform = text(node, "platform"_L1),
                  .deviceFamily = text(node, "deviceFamily"_L1),
                  .model = text(node, "modelIdentifier"_L1),
                  .appVersion = text(node, "version"_L1),
                  .address = text(node, "remoteIp"_L1),
                  .pathEnv = text(node, "pathEnv"_L1),
                  .isConnected = node.value("connected"_L1).toBool(),
                  .approval = approvalOf(text(node, "approvalState"_L1)),
                  .caps = texts(node, "caps"_L1),
                  .commands = commandsOf(node)};
    if (view.isConnected)
        view.connectedSinceMs = time(node, "connectedAtMs"_L1);
    else
        view.lastSeenMs = time(node, "lastDisconnectedAtMs"_L1);
    if (!view.isConnected && !view.lastSeenMs)
        view.lastSeenMs = time(node, "lastSeenAtMs"_L1);
    const QJsonObject permissions = node.value("permissions"_L1).toObject();
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        view.permissions.insert(it.key(), it.value().toBool());
    return view;
}

DeviceView::ApprovedVia viaOf(const QString &word)
{
    if (word == "owner"_L1)
        return DeviceView::ApprovedVia::Owner;
    if (word == "silent"_L1 || word == "trusted-cidr"_L1 || word == "ssh-verified"_L1)
        return DeviceView::ApprovedVia::Automatically;
    if (word == "bootstrap"_L1 || word == "setup-code"_L1)
        return DeviceView::ApprovedVia::SetupCode;
    return DeviceView::ApprovedVia::Unknown;
}

DeviceView deviceView(const QJsonObject &device, const DeviceId &own)
{
    const QString label = text(device, "operatorLabel"_L1);
    const QString ownName = text(device, "displayName"_L1);
    DeviceView view{.id = DeviceId(text(device, "deviceId"_L1)),
                    .name = label.isEmpty() ? ownName : label,
                    .ownName = ownName,
                    .platform = text(device, "platform"_L1),
                    .clientId = text(device, "clientId"_L1),
                    .clientMode = text(device, "clientMode"_L1),
                    .address = text(device, "remoteIp"_L1),
                    .roles = texts(device, "roles"_L1),
                    .approvedVia = viaOf(text(device, "approvedVia"_L1)),
                    .approvedAtMs = time(device, "approvedAtMs"_L1).value_or(0),
                    .lastUsedMs = time(device, "lastSeenAtMs"_L1),
                    .isConnected = device.value("connected"_L1).toBool()};
    view.isThisApplication = view.id == own;
    for (const QJsonValue &value : device.value("tokens"_L1).toArray()) {
        const QJsonObject token = value.toObject();
        view.tokens.append({.role = text(token, "role"_L1),
                            .scopes = texts(token, "scopes"_L1),
                            .createdAtMs = time(token, "createdAtMs"_L1).value_or(0),
                            .rotatedAtMs = time(token, "rotatedAtMs"_L1),
                            .lastUsedAtMs = time(token, "lastUsedAtMs"_L1),
                            .revokedAtMs = time(token, "revokedAtMs"_L1)});
    }
    return view;
}

RequestView requestView(const QJsonObject &request)
{
    RequestView view{.id = PairingId(text(request, "requestId"_L1)),
                     .name = text(request, "displayName"_L1),
                     .platform = text(request, "platform"_L1),
                     .deviceFamily = text(request, "deviceFamily"_L1),
                     .model = text(request, "modelIdentifier"_L1),
                     .appVersion = text(request, "version"_L1),
                     .clientId = text(request, "clientId"_L1),
                     .address = text(request, "remoteIp"_L1),
                     .caps = texts(request, "caps"_L1),
                     .commands = texts(request, "commands"_L1),
                     .askedAtMs = time(request, "ts"_L1).value_or(0)};
    view.place = placeOf(view.address);
    return view;
}

const QJsonObject *pairedOf(const QList<QJsonObject> &paired, const QString &device)
{
    const auto it = std::ranges::find_if(
        paired, [&](const QJsonObject &each) { return text(each, "deviceId"_L1) == device; });
    return it == paired.end() ? nullptr : &*it;
}

RequestView::Trust trustOf(const QJsonObject &request, const QJsonObject *known)
{
    if (!known)
        return RequestView::Trust::First;
    return text(*known, "publicKey"_L1) == text(request, "publicKey"_L1)
               ? RequestView::Trust::PairedBefore
               : RequestView::Trust::Repair;
}

// An administrator may all; everybody else what is granted. The texts are scopes of the protocol.
QStringList missingOf(const QStringList &needed, const QStringList &own)
{
    if (own.contains("operator.admin"_L1))
        return {};
    QStringList missing;
    for (const QString &scope : needed) {
        if (!own.contains(scope))
            missing.append(scope);
    }
    return missing;
}

QList<QJsonObject> objects(const QJsonValue &list)
{
    QList<QJsonObject> found;
    for (const QJsonValue &value : list.toArray()) {
        if (value.isObject())
            found.append(value.toObject());
    }
    return found;
}

QList<RequestView> requestsOf(const RemoteLists &lists, const QStringList &own)
{
    QList<RequestView> requests;
    const auto paired = objects(lists.devices.value("paired"_L1));
    for (const QJsonObject &pending : objects(lists.devices.value("pending"_L1))) {
        RequestView view = requestView(pending);
        view.kind = RequestView::Kind::Device;
        view.device = DeviceId(text(pending, "deviceId"_L1));
        view.roles = texts(pending, "roles"_L1);
        view.scopes = texts(pending, "scopes"_L1);
        view.trust = trustOf(pending, pairedOf(paired, view.device.text()));
        view.expiresAtMs = view.askedAtMs + limits::PairingLifetime.count();
        // Only an administrator lets nodes in. Rule: protocol-v4.md 5.7.
        const bool isNode = view.roles.contains("node"_L1);
        view.missingScopes =
            missingOf(isNode ? QStringList{u"operator.admin"_s} : view.scopes, own);
        requests.append(view);
    }
    for (const QJsonObject &pending : objects(lists.nodePairs.value("pending"_L1))) {
        RequestView view = requestView(pending);
        view.kind = RequestView::Kind::Commands;
        view.device = DeviceId(text(pending, "nodeId"_L1));
        view.roles = {u"node"_s};
        const QJsonObject *known = pairedOf(paired, view.device.text());
        view.trust = known && known->contains("nodeSurface"_L1) ? RequestView::Trust::PairedBefore
                                                                : RequestView::Trust::First;
        view.missingScopes = missingOf(texts(pending, "requiredApproveScopes"_L1), own);
        requests.append(view);
    }
    std::ranges::stable_sort(requests, {}, &RequestView::askedAtMs);
    return requests;
}

QList<OperatorView> operatorsOf(const QJsonArray &presence)
{
    QList<OperatorView> operators;
    for (const QJsonObject &entry : objects(presence)) {
        const auto since = time(entry, "onlineSince"_L1);
        const bool isHere = since && text(entry, "reason"_L1) != "disconnect"_L1;
        if (!isHere || !texts(entry, "roles"_L1).contains("operator"_L1))
            continue;
        operators.append(
            {.connection = ConnectionId(text(entry, "instanceId"_L1) + QString::number(*since)),
             .name = text(entry, "host"_L1),
             .clientId = text(entry, "clientId"_L1),
             .platform = text(entry, "platform"_L1),
             .address = text(entry, "ip"_L1),
             .scopes = texts(entry, "scopes"_L1),
             .connectedSinceMs = *since});
    }
    std::ranges::sort(operators, {}, &OperatorView::connectedSinceMs);
    return operators;
}

LogLine::Level levelOf(const QString &word)
{
    static constexpr std::array Words{
        std::pair{"trace"_L1, LogLine::Level::Trace}, std::pair{"debug"_L1, LogLine::Level::Debug},
        std::pair{"warn"_L1, LogLine::Level::Warning}, std::pair{"error"_L1, LogLine::Level::Error},
        std::pair{"fatal"_L1, LogLine::Level::Fatal}};
    const auto it = std::ranges::find_if(Words, [&](const auto &each) {
        return word.compare(each.first, Qt::CaseInsensitive) == 0;
    });
    return it == Words.end() ? LogLine::Level::Info : it->second;
}

} // namespace

void describeRemote(const RemoteLists &lists, const QStringList &ownScopes,
                    const DeviceId &ownDevice, GatewaySnapshot &into)
{
    into.knownCommands = knownCommands();
    into.nodes.clear();
    for (const QJsonObject &node : objects(lists.nodes.value("nodes"_L1)))
        into.nodes.append(nodeView(node));
    into.devices.clear();
    for (const QJsonObject &device : objects(lists.devices.value("paired"_L1)))
        into.devices.append(deviceView(device, ownDevice));
    into.requests = requestsOf(lists, ownScopes);
    into.operators = operatorsOf(lists.presence);
}

QString remoteName(const QJsonArray &presence)
{
    for (const QJsonObject &entry : objects(presence)) {
        if (text(entry, "mode"_L1) == "gateway"_L1 && text(entry, "reason"_L1) == "self"_L1)
            return text(entry, "host"_L1);
    }
    return {};
}

LogLine remoteLogLine(const QString &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    if (object.isEmpty())
        return {.text = line};
    const QJsonObject meta = object.value("_meta"_L1).toObject();
    QString level = text(object, "level"_L1);
    if (level.isEmpty())
        level = text(meta, "logLevelName"_L1);
    QString when = text(object, "time"_L1);
    if (when.isEmpty())
        when = text(meta, "date"_L1);
    QString message = text(object, "message"_L1);
    QString area = text(object, "subsystem"_L1);
    // The official program numbers what it was given: the last is what a person reads.
    for (int at = 2; message.isEmpty() && at >= 0; --at)
        message = text(object, QLatin1StringView(std::array{"0", "1", "2"}.at(std::size_t(at))));
    if (area.isEmpty())
        area = QJsonDocument::fromJson(text(meta, "name"_L1).toUtf8())
                   .object()
                   .value("subsystem"_L1)
                   .toString();
    const QDateTime time = QDateTime::fromString(when, Qt::ISODateWithMs);
    return {.timeMs = time.isValid() ? time.toMSecsSinceEpoch() : 0,
            .level = levelOf(level),
            .area = area,
            .text = message.isEmpty() ? line : message};
}

} // namespace gateway
