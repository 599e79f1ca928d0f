// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/SnapshotBuilder.h"

#include "gateway/base/Limits.h"
#include "gateway/config/ConfigBackup.h"
#include "gateway/config/ConfigSchema.h"
#include "gateway/nodes/CommandPolicy.h"
#include "gateway/pairing/PairingRules.h"
#include "gateway/pairing/SurfaceApprovals.h"
#include "gateway/protocol/ProtocolDialect.h"
#include "gateway/runtime/KnownCommands.h"
#include "gateway/runtime/OwnerDesk.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

NodeApproval approvalOf(const PairedDevice &device)
{
    switch (surfaceStateOf(device)) {
    case SurfaceState::Unapproved:
        return NodeApproval::Unapproved;
    case SurfaceState::Approved:
        return NodeApproval::Approved;
    case SurfaceState::PendingApproval:
        return NodeApproval::PendingApproval;
    case SurfaceState::PendingReapproval:
        return NodeApproval::PendingReapproval;
    }
    return NodeApproval::Unapproved;
}

CommandState stateOf(const CommandDenial &denial, const QString &command, bool isOffered,
                     const QStringList &denied)
{
    if (denied.contains(command))
        return CommandState::BlockedByRule;
    if (denial.reason == CommandDenial::Reason::NotAllowlisted)
        return CommandState::NotInDefaults;
    return isOffered ? CommandState::NotApproved : CommandState::NotOffered;
}

/// All that the node declares now, and all that was approved for it before.
QStringList namesOf(const PairedDevice &device, const NodeSession *session)
{
    QStringList names;
    if (session)
        names = session->peer->declared.commands;
    else if (device.nodeSurface)
        names = device.nodeSurface->surface.commands;
    if (device.pendingNodeSurface)
        names += device.pendingNodeSurface->surface.commands;
    names.removeDuplicates();
    names.sort();
    return names;
}

QList<CommandView> commandsOf(const PairedDevice &device, const NodeSession *session,
                              const GatewayConfig &config)
{
    const CommandPolicy policy({.allow = config.allowedCommands, .deny = config.deniedCommands});
    const NodeTraits traits =
        session ? session->traits
                : NodeTraits{.platform = device.platform.value_or(QString()),
                             .deviceFamily = device.deviceFamily.value_or(QString())};
    QStringList approved;
    if (session)
        approved = session->effective.commands;
    else if (device.nodeSurface)
        approved = device.nodeSurface->surface.commands;
    QList<CommandView> commands;
    for (const QString &name : namesOf(device, session)) {
        const auto denial = policy.check(traits, name, approved);
        // What waits for approval is not on the policy's list of reasons.
        const bool isWaiting =
            !approved.contains(name) &&
            policy.pairable(traits, {.commands = {name}}).commands == QStringList{name};
        if (!denial)
            commands.append({.name = name, .state = CommandState::Usable});
        else if (isWaiting)
            commands.append(
                {.name = name, .state = CommandState::NotApproved, .hint = denial->hint});
        else
            commands.append({.name = name,
                             .state = stateOf(*denial, name, true, config.deniedCommands),
                             .hint = denial->hint});
    }
    return commands;
}

DeviceView::ApprovedVia viaOf(const std::optional<QString> &text)
{
    if (text == u"owner"_s)
        return DeviceView::ApprovedVia::Owner;
    if (text == u"silent"_s || text == u"trusted-cidr"_s || text == u"ssh-verified"_s)
        return DeviceView::ApprovedVia::Automatically;
    if (text == u"bootstrap"_s || text == u"setup-code"_s)
        return DeviceView::ApprovedVia::SetupCode;
    return DeviceView::ApprovedVia::Unknown;
}

DeviceView deviceView(const PairedDevice &device, bool isConnected)
{
    DeviceView view{.id = device.id,
                    .name = device.name().value_or(QString()),
                    .ownName = device.displayName.value_or(QString()),
                    .platform = device.platform.value_or(QString()),
                    .clientId = device.clientId.value_or(QString()),
                    .clientMode = device.clientMode.value_or(QString()),
                    .address = device.remoteIp.value_or(QString()),
                    .roles = device.roles,
                    .approvedVia = viaOf(device.approvedVia),
                    .approvedAtMs = device.approvedAtMs,
                    .lastUsedMs = device.lastSeenAtMs,
                    .isConnected = isConnected};
    for (const auto &[role, token] : device.tokens) {
        view.tokens.append({.role = toText(role),
                            .scopes = token.scopes,
                            .createdAtMs = token.createdAtMs,
                            .rotatedAtMs = token.rotatedAtMs,
                            .lastUsedAtMs = token.lastUsedAtMs,
                            .revokedAtMs = token.revokedAtMs});
        if (token.lastUsedAtMs)
            view.lastUsedMs = std::max(view.lastUsedMs.value_or(0), *token.lastUsedAtMs);
    }
    return view;
}

RequestView::Trust trustOf(const PendingPairing &request, const PairedDevice *known)
{
    if (!known)
        return RequestView::Trust::First;
    return known->publicKey == request.publicKey ? RequestView::Trust::PairedBefore
                                                 : RequestView::Trust::Repair;
}

RequestView requestOf(const ClientDescription &client, const QString &address)
{
    return {.name = client.displayName.value_or(QString()),
            .platform = client.platform,
            .deviceFamily = client.deviceFamily.value_or(QString()),
            .model = client.modelIdentifier.value_or(QString()),
            .appVersion = client.version,
            .clientId = client.id,
            .address = address,
            .place = placeOf(address)};
}

RequestView deviceRequest(const PendingPairing &pending, const PairedDevice *known)
{
    RequestView view = requestOf(pending.client, pending.remoteIp);
    view.id = pending.requestId;
    view.kind = RequestView::Kind::Device;
    view.device = pending.deviceId;
    view.trust = trustOf(pending, known);
    view.roles = pending.roles;
    view.scopes = pending.scopes;
    view.caps = pending.surface.caps;
    view.commands = pending.surface.commands;
    view.askedAtMs = pending.ts;
    view.expiresAtMs = pending.ts + limits::PairingLifetime.count();
    return view;
}

RequestView surfaceRequest(const PairedDevice &device, const PendingSurface &pending)
{
    RequestView view = requestOf(pending.client, pending.remoteIp);
    if (const auto name = device.name())
        view.name = *name;
    view.id = pending.requestId;
    view.kind = RequestView::Kind::Commands;
    view.device = device.id;
    view.trust = device.nodeSurface ? RequestView::Trust::PairedBefore : RequestView::Trust::First;
    view.roles = {QString(toText(Role::Node))};
    view.caps = pending.surface.caps;
    view.commands = pending.surface.commands;
    view.askedAtMs = pending.ts;
    return view;
}

} // namespace

DevicePlace placeOf(const QString &address)
{
    if (address.isEmpty())
        return DevicePlace::ThisComputer;
    const QHostAddress host(address);
    if (host.isLoopback())
        return DevicePlace::ThisComputer;
    if (host.isInSubnet(QHostAddress::parseSubnet(u"100.64.0.0/10"_s)) ||
        host.isInSubnet(QHostAddress::parseSubnet(u"fd7a:115c:a1e0::/48"_s)))
        return DevicePlace::Tailnet;
    const bool isPrivate = std::ranges::any_of(
        std::array{u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s},
        [&](const QString &subnet) { return host.isInSubnet(QHostAddress::parseSubnet(subnet)); });
    const bool isNear = isPrivate || host.isLinkLocal() || host.isUniqueLocalUnicast();
    return isNear ? DevicePlace::SameNetwork : DevicePlace::Internet;
}

NodeView SnapshotBuilder::node(const PairedDevice &device) const
{
    const NodeId id(device.id.text());
    const NodeSession *session = m_from.nodes.find(id);
    NodeView view{.id = id,
                  .name = device.name().value_or(QString()),
                  .ownName = device.displayName.value_or(QString()),
                  .platform = device.platform.value_or(QString()),
                  .deviceFamily = device.deviceFamily.value_or(QString()),
                  .model = device.modelIdentifier.value_or(QString()),
                  .appVersion = device.version.value_or(QString()),
                  .address = device.remoteIp.value_or(QString()),
                  .isConnected = session != nullptr,
                  .lastSeenMs = device.lastDisconnectedAtMs ? device.lastDisconnectedAtMs
                                                            : device.lastSeenAtMs,
                  .approval = approvalOf(device),
                  .commands = commandsOf(device, session, *m_from.config.current())};
    const NodeSurface surface = session              ? session->peer->declared
                                : device.nodeSurface ? device.nodeSurface->surface
                                                     : NodeSurface();
    view.caps = surface.caps;
    view.caps.sort();
    if (surface.permissions)
        view.permissions = *surface.permissions;
    if (session) {
        const Peer &peer = *session->peer;
        view.address = peer.remoteIp;
        view.isOnThisComputer = peer.isLocal;
        view.isLegacy = session->traits.isLegacy;
        view.protocol = peer.dialect->number();
        view.connectedSinceMs = peer.connectedAtMs;
        view.pathEnv = peer.pathEnv.value_or(QString());
        view.appVersion = peer.client.version;
    }
    for (const Activity &line : m_from.activity.of(id)) {
        if (!line.what.error) {
            view.replyMs = int(line.what.duration.count());
            break;
        }
    }
    return view;
}

QList<RequestView> SnapshotBuilder::requests() const
{
    QList<RequestView> list;
    for (const PendingPairing &pending : m_from.pairing.pending(ownerPeer()))
        list.append(deviceRequest(pending, m_from.devices.find(pending.deviceId)));
    for (const PairedDevice *device : m_from.devices.records()) {
        if (device->pendingNodeSurface)
            list.append(surfaceRequest(*device, *device->pendingNodeSurface));
    }
    std::ranges::stable_sort(list, std::ranges::less{}, &RequestView::askedAtMs);
    return list;
}

QList<OperatorView> SnapshotBuilder::operators() const
{
    QList<OperatorView> list;
    for (const auto &peer : m_from.peers.all()) {
        if (peer->isNode())
            continue;
        list.append({.connection = peer->id,
                     .name = peer->client.displayName.value_or(QString()),
                     .clientId = peer->client.id,
                     .platform = peer->client.platform,
                     .address = peer->remoteIp,
                     .scopes = peer->scopes,
                     .connectedSinceMs = peer->connectedAtMs,
                     .protocol = peer->dialect->number()});
    }
    std::ranges::sort(list, {}, [](const OperatorView &view) {
        return std::tuple(view.connectedSinceMs, view.connection.text());
    });
    return list;
}

// One that is connected twice counts once; programs without a device count each.
int SnapshotBuilder::tokenUsers() const
{
    QSet<QString> users;
    for (const auto &peer : m_from.peers.all()) {
        if (peer->auth == AuthMethod::Token)
            users.insert(peer->device ? peer->device->text() : peer->id.text());
    }
    return int(users.size());
}

void SnapshotBuilder::fill(GatewaySnapshot &into) const
{
    into.nodes.clear();
    into.knownCommands = knownCommands();
    into.devices.clear();
    into.activity.clear();
    into.refusals.clear();
    for (const PairedDevice &device : m_from.devices.all()) {
        into.devices.append(deviceView(device, !m_from.peers.ofDevice(device.id).isEmpty()));
        if (!device.hasRole(Role::Node))
            continue;
        into.nodes.append(node(device));
        QList<ActivityView> lines;
        for (const Activity &line : m_from.activity.of(NodeId(device.id.text()))) {
            lines.append({.startedAtMs = line.what.startedAtMs,
                          .command = line.what.command,
                          .askedBy = line.askedBy,
                          .durationMs = line.what.duration.count(),
                          .isOk = !line.what.error,
                          .errorCode = line.what.error
                                           ? line.what.error->message.section(u':', 0, 0)
                                           : QString()});
        }
        if (!lines.isEmpty())
            into.activity.insert(NodeId(device.id.text()), lines);
    }
    into.requests = requests();
    into.operators = operators();
    into.tokenUsers = tokenUsers();
    into.setups.clear();
    for (const SetupCode &code : m_from.setupCodes.all()) {
        into.setups.append({.setupId = code.setupId,
                            .expiresAtMs = code.expiresAtMs,
                            .isContacted = code.boundTo.has_value(),
                            .contactedFrom = code.contactedFrom,
                            .device = code.boundTo,
                            .isUsed = code.completion.has_value()});
    }
    for (const Refusal &line : m_from.refusals.all()) {
        into.refusals.append({.address = line.address,
                              .name = line.name,
                              .code = line.code,
                              .detail = line.message,
                              .clockDifferenceMs = line.clockDifferenceMs,
                              .firstMs = line.firstMs,
                              .lastMs = line.lastMs,
                              .count = line.count});
    }
}

SettingsView settingsView(const ConfigService &config)
{
    SettingsView view{.file = config.paths().configFile,
                      .hash = config.hash(),
                      .exists = config.fileExists(),
                      .isChangedOnDisk = config.isChangedOnDisk()};
    if (view.exists) {
        view.backupFile = ConfigBackup::nextFile(view.file);
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        view.isPrivate = !(QFileInfo(view.file).permissions() & others);
    }
    const auto needOf = [](ReloadNeed need) {
        switch (need) {
        case ReloadNeed::Nothing:
            return ApplyNeed::Nothing;
        case ReloadNeed::Live:
            return ApplyNeed::Live;
        case ReloadNeed::NewConnections:
            return ApplyNeed::NewConnections;
        case ReloadNeed::CanvasHost:
            return ApplyNeed::CanvasHost;
        case ReloadNeed::Listeners:
            return ApplyNeed::Listeners;
        }
        return ApplyNeed::Nothing;
    };
    const auto current = config.current();
    const GatewayConfig usual{.port = config.paths().defaultPort};
    for (const SettingSpec &spec : configSchema()) {
        view.values.insert(spec.path, {.value = spec.read(*current),
                                       .usual = spec.read(usual),
                                       .forcedBy = config.forcedBy(spec.path),
                                       .allowed = spec.allowed,
                                       .need = needOf(spec.need),
                                       .isSecret = spec.isSecret,
                                       .isSet = config.isSetInFile(spec.path)});
    }
    return view;
}

} // namespace gateway
