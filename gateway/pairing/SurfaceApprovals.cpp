// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/SurfaceApprovals.h"

#include "gateway/base/Logging.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/peers/ScopePolicy.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// protocol-v4.md 9.3; `system.execApprovals.*` besides.
constexpr std::array AdminCommands{
    "system.run"_L1,      "system.run.prepare"_L1,      "system.which"_L1,
    "browser.proxy"_L1,   "browser.proxy.upload.v1"_L1, "fs.listDir"_L1,
    "terminal.upload"_L1,
};

bool needsAdmin(const QString &command)
{
    return command.startsWith("system.execApprovals."_L1) ||
           std::ranges::find(AdminCommands, command) != AdminCommands.end();
}

RpcError notSaved()
{
    return unavailable(u"pairing state could not be saved"_s);
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

bool isSame(const NodeSurface &a, const NodeSurface &b)
{
    return setOf(a.caps) == setOf(b.caps) && setOf(a.commands) == setOf(b.commands);
}

bool covers(const NodeSurface &approved, const NodeSurface &declared)
{
    return setOf(approved.caps).contains(setOf(declared.caps)) &&
           setOf(approved.commands).contains(setOf(declared.commands));
}

QStringList common(const QStringList &declared, const QStringList &approved)
{
    const QSet<QString> both = setOf(declared).intersect(setOf(approved));
    QStringList list(both.cbegin(), both.cend());
    list.sort();
    return list;
}

/// Permissions are what the node's own system lets it do; they open nothing here.
NodeSurface usable(const NodeSurface &declared, const std::optional<ApprovedSurface> &approved)
{
    if (!approved)
        return {};
    return {.caps = common(declared.caps, approved->surface.caps),
            .commands = common(declared.commands, approved->surface.commands),
            .permissions = declared.permissions};
}

NodeSurface withoutRepeats(NodeSurface surface)
{
    surface.caps.removeDuplicates();
    surface.commands.removeDuplicates();
    return surface;
}

bool isNode(const PairedDevice &device)
{
    return device.nodeSurface || device.pendingNodeSurface || device.tokens.contains(Role::Node) ||
           device.roles.contains(toText(Role::Node));
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

void insertSurface(QJsonObject &object, const NodeSurface &surface)
{
    object.insert(u"caps"_s, QJsonArray::fromStringList(surface.caps));
    object.insert(u"commands"_s, QJsonArray::fromStringList(surface.commands));
    if (!surface.permissions)
        return;
    QJsonObject permissions;
    for (auto it = surface.permissions->cbegin(); it != surface.permissions->cend(); ++it)
        permissions.insert(it.key(), it.value());
    object.insert(u"permissions"_s, permissions);
}

QJsonObject encodePending(const PairedDevice &device, const PendingSurface &pending)
{
    QJsonObject object{{u"requestId"_s, pending.requestId.text()},
                       {u"nodeId"_s, device.id.text()},
                       {u"ts"_s, pending.ts}};
    insertIf(object, "clientId"_L1, pending.client.id);
    insertIf(object, "clientMode"_L1, pending.client.mode);
    insertIf(object, "displayName"_L1,
             device.operatorLabel ? device.operatorLabel : pending.client.displayName);
    insertIf(object, "platform"_L1, pending.client.platform);
    insertIf(object, "version"_L1, pending.client.version);
    insertIf(object, "deviceFamily"_L1, pending.client.deviceFamily);
    insertIf(object, "modelIdentifier"_L1, pending.client.modelIdentifier);
    insertSurface(object, pending.surface);
    object.insert(u"requiredApproveScopes"_s,
                  QJsonArray::fromStringList(SurfaceApprovals::requiredScopes(pending.surface)));
    insertIf(object, "remoteIp"_L1, pending.remoteIp);
    if (pending.isSilent)
        object.insert(u"silent"_s, true);
    return object;
}

QJsonObject encodePaired(const PairedDevice &device, const ApprovedSurface &approved)
{
    QJsonObject object{{u"nodeId"_s, device.id.text()},
                       {u"createdAtMs"_s, approved.createdAtMs},
                       {u"approvedAtMs"_s, approved.approvedAtMs}};
    insertIf(object, "clientId"_L1, device.clientId);
    insertIf(object, "clientMode"_L1, device.clientMode);
    insertIf(object, "displayName"_L1, device.name() ? device.name() : approved.displayName);
    insertIf(object, "platform"_L1, device.platform);
    insertIf(object, "version"_L1, device.version ? device.version : approved.version);
    insertIf(object, "deviceFamily"_L1, device.deviceFamily);
    insertIf(object, "modelIdentifier"_L1, device.modelIdentifier);
    insertSurface(object, approved.surface);
    insertIf(object, "remoteIp"_L1, device.remoteIp);
    insertIf(object, "lastConnectedAtMs"_L1, device.lastConnectedAtMs);
    insertIf(object, "lastDisconnectedAtMs"_L1, device.lastDisconnectedAtMs);
    insertIf(object, "lastSeenAtMs"_L1, device.lastSeenAtMs);
    insertIf(object, "lastSeenReason"_L1, device.lastSeenReason);
    return object;
}

std::optional<RpcError> missingScope(const QStringList &required, const Peer &caller)
{
    for (const QString &scope : required) {
        if (scopes::allow(caller.scopes, scope))
            continue;
        return RpcError{.code = ErrorCode::Forbidden,
                        .message = u"missing scope: %1"_s.arg(scope),
                        .details = {{u"code"_s, u"MISSING_SCOPE"_s},
                                    {u"missingScope"_s, scope},
                                    {u"requiredScopes"_s, QJsonArray::fromStringList(required)}}};
    }
    return {};
}

std::optional<PairedDevice> deviceAsking(const DeviceStore &devices, const PairingId &request)
{
    for (const PairedDevice *device : devices.records()) {
        if (device->pendingNodeSurface && device->pendingNodeSurface->requestId == request)
            return *device;
    }
    return {};
}

/// Why `caller` may not settle the request; nothing if he may.
std::optional<RpcError> refusal(const std::optional<PairedDevice> &device, const Peer &caller,
                                const QString &denied)
{
    if (isSelfScoped(caller) && (!device || device->id != caller.device))
        return invalidRequest(denied);
    if (!device)
        return invalidRequest(u"unknown requestId"_s);
    return {};
}

} // namespace

QLatin1StringView toText(SurfaceState state)
{
    switch (state) {
    case SurfaceState::Unapproved:
        return "unapproved"_L1;
    case SurfaceState::Approved:
        return "approved"_L1;
    case SurfaceState::PendingApproval:
        return "pending-approval"_L1;
    case SurfaceState::PendingReapproval:
        return "pending-reapproval"_L1;
    }
    return {};
}

SurfaceState surfaceStateOf(const PairedDevice &device)
{
    if (device.pendingNodeSurface)
        return device.nodeSurface ? SurfaceState::PendingReapproval : SurfaceState::PendingApproval;
    return device.nodeSurface ? SurfaceState::Approved : SurfaceState::Unapproved;
}

SurfaceApprovals::SurfaceApprovals(DeviceStore &devices, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_devices(devices)
    , m_clock(clock)
{
}

Result<NodeSurface, RpcError>
SurfaceApprovals::reconcile(const Peer &node, const NodeSurface &declared, bool approveFirst)
{
    const PairedDevice *known = node.device ? m_devices.find(*node.device) : nullptr;
    if (!known) {
        RpcError error = unavailable(u"node pairing changed before request dispatch"_s,
                                     {{u"code"_s, u"PAIRING_CHANGED"_s}});
        error.retryable = true;
        return Failure{error};
    }
    PairedDevice device = *known;
    const NodeSurface wanted = withoutRepeats(declared);
    if (approveFirst && surfaceStateOf(device) == SurfaceState::Unapproved) {
        const qint64 now = m_clock.wallMs();
        device.nodeSurface = ApprovedSurface{.surface = wanted,
                                             .displayName = node.client.displayName,
                                             .version = node.client.version,
                                             .createdAtMs = now,
                                             .approvedAtMs = now};
        if (!m_devices.put(device))
            return Failure{notSaved()};
        return usable(wanted, device.nodeSurface);
    }
    const bool isCovered = device.nodeSurface && covers(device.nodeSurface->surface, wanted);
    const auto done = isCovered ? closeRequest(device) : openRequest(device, node, wanted);
    if (!done)
        return Failure{done.error()};
    return usable(wanted, device.nodeSurface);
}

Result<void, RpcError> SurfaceApprovals::openRequest(PairedDevice device, const Peer &node,
                                                     const NodeSurface &wanted)
{
    if (device.pendingNodeSurface && isSame(device.pendingNodeSurface->surface, wanted))
        return {};
    const std::optional<PendingSurface> replaced = device.pendingNodeSurface;
    device.pendingNodeSurface = PendingSurface{.requestId = PairingId(newUuid()),
                                               .surface = wanted,
                                               .client = node.client,
                                               .remoteIp = node.remoteIp,
                                               .isSilent = node.isLocal && !device.nodeSurface,
                                               .ts = m_clock.wallMs()};
    if (!m_devices.put(device))
        return Failure{notSaved()};
    if (replaced)
        emit resolved(replaced->requestId, NodeId(device.id.text()), u"rejected"_s);
    emit requested(encodePending(device, *device.pendingNodeSurface));
    return {};
}

Result<void, RpcError> SurfaceApprovals::closeRequest(PairedDevice device)
{
    if (!device.pendingNodeSurface)
        return {};
    const PairingId request = device.pendingNodeSurface->requestId;
    device.pendingNodeSurface.reset();
    if (!m_devices.put(device))
        return Failure{notSaved()};
    emit resolved(request, NodeId(device.id.text()), u"rejected"_s);
    return {};
}

QList<QJsonObject> SurfaceApprovals::pending() const
{
    QList<PairedDevice> devices = m_devices.all();
    devices.removeIf([](const PairedDevice &device) { return !device.pendingNodeSurface; });
    std::ranges::stable_sort(devices, std::ranges::greater{}, [](const PairedDevice &device) {
        return device.pendingNodeSurface->ts;
    });
    QList<QJsonObject> rows;
    for (const PairedDevice &device : std::as_const(devices))
        rows.append(encodePending(device, *device.pendingNodeSurface));
    return rows;
}

QList<QJsonObject> SurfaceApprovals::paired() const
{
    QList<PairedDevice> devices = m_devices.all();
    devices.removeIf([](const PairedDevice &device) { return !device.nodeSurface; });
    std::ranges::stable_sort(devices, std::ranges::greater{}, [](const PairedDevice &device) {
        return device.nodeSurface->approvedAtMs;
    });
    QList<QJsonObject> rows;
    for (const PairedDevice &device : std::as_const(devices))
        rows.append(encodePaired(device, *device.nodeSurface));
    return rows;
}

Result<QJsonObject, RpcError> SurfaceApprovals::approve(const PairingId &request,
                                                        const Peer &caller)
{
    auto device = deviceAsking(m_devices, request);
    if (const auto refused = refusal(device, caller, u"node pairing approval denied"_s))
        return Failure{*refused};
    const PendingSurface asked = *device->pendingNodeSurface;
    if (const auto missing = missingScope(requiredScopes(asked.surface), caller))
        return Failure{*missing};
    const qint64 now = m_clock.wallMs();
    const qint64 created = device->nodeSurface ? device->nodeSurface->createdAtMs : now;
    device->nodeSurface = ApprovedSurface{.surface = asked.surface,
                                          .displayName = asked.client.displayName,
                                          .version = asked.client.version,
                                          .createdAtMs = created,
                                          .approvedAtMs = now};
    device->pendingNodeSurface.reset();
    if (!m_devices.put(*device))
        return Failure{notSaved()};
    const NodeId node(device->id.text());
    emit approved(node, asked.surface);
    emit resolved(asked.requestId, node, u"approved"_s);
    return encodePaired(*device, *device->nodeSurface);
}

Result<NodeId, RpcError> SurfaceApprovals::reject(const PairingId &request, const Peer &caller)
{
    const auto device = deviceAsking(m_devices, request);
    if (const auto refused = refusal(device, caller, u"node pairing rejection denied"_s))
        return Failure{*refused};
    if (auto closed = closeRequest(*device); !closed)
        return Failure{std::move(closed).error()};
    return NodeId(device->id.text());
}

Result<void, RpcError> SurfaceApprovals::remove(const NodeId &node, const Peer &caller)
{
    const NodeId id = node;
    const DeviceId deviceId(id.text());
    if (isSelfScoped(caller) && caller.device != deviceId)
        return Failure{invalidRequest(u"node pairing removal denied"_s)};
    const PairedDevice *known = m_devices.find(deviceId);
    if (!known || !isNode(*known))
        return Failure{invalidRequest(u"unknown nodeId"_s)};
    PairedDevice device = *known;
    device.tokens.erase(Role::Node);
    device.roles.removeAll(toText(Role::Node));
    device.nodeSurface.reset();
    device.pendingNodeSurface.reset();
    if (device.role == Role::Node)
        device.role.reset();
    const bool isEmpty = device.roles.isEmpty() && device.tokens.empty();
    if (!(isEmpty ? m_devices.remove(deviceId) : m_devices.put(device)))
        return Failure{notSaved()};
    qCInfo(lcPairing) << "node removed:" << id;
    emit resolved(PairingId(), id, u"removed"_s);
    emit nodeRemoved(id);
    return {};
}

Result<void, RpcError> SurfaceApprovals::rename(const NodeId &node, const QString &displayName)
{
    const PairedDevice *known = m_devices.find(DeviceId(node.text()));
    if (!known || !isNode(*known))
        return Failure{invalidRequest(u"unknown nodeId"_s)};
    PairedDevice device = *known;
    device.operatorLabel = displayName.isEmpty() ? std::nullopt : std::optional(displayName);
    if (!m_devices.put(device))
        return Failure{notSaved()};
    return {};
}

QStringList SurfaceApprovals::requiredScopes(const NodeSurface &surface)
{
    QStringList required{QString(toText(Scope::Pairing))};
    if (std::ranges::any_of(surface.commands, needsAdmin))
        required.append(QString(toText(Scope::Admin)));
    else if (!surface.commands.isEmpty())
        required.append(QString(toText(Scope::Write)));
    return required;
}

} // namespace gateway
