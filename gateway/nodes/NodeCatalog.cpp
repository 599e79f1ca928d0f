// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeCatalog.h"

#include "gateway/pairing/SurfaceApprovals.h"
#include "gateway/peers/ScopePolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

void insertText(QJsonObject &object, const QString &key, const std::optional<QString> &value)
{
    if (value && !value->isEmpty())
        object.insert(key, *value);
}

void insertTime(QJsonObject &object, const QString &key, const std::optional<qint64> &value)
{
    if (value)
        object.insert(key, *value);
}

QJsonArray sorted(QStringList list)
{
    list.sort();
    list.removeDuplicates();
    return QJsonArray::fromStringList(list);
}

QJsonObject encodePermissions(const QMap<QString, bool> &permissions)
{
    QJsonObject object;
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void insertSurface(QJsonObject &object, const NodeSurface &surface)
{
    object.insert(u"caps"_s, sorted(surface.caps));
    object.insert(u"commands"_s, sorted(surface.commands));
    if (surface.permissions)
        object.insert(u"permissions"_s, encodePermissions(*surface.permissions));
}

void insertPending(QJsonObject &object, const PendingSurface &pending)
{
    object.insert(u"pendingRequestId"_s, pending.requestId.text());
    object.insert(u"pendingDeclaredCaps"_s, sorted(pending.surface.caps));
    object.insert(u"pendingDeclaredCommands"_s, sorted(pending.surface.commands));
    if (pending.surface.permissions) {
        object.insert(u"pendingDeclaredPermissions"_s,
                      encodePermissions(*pending.surface.permissions));
    }
}

void insertSession(QJsonObject &object, const NodeSession &session)
{
    const Peer &peer = *session.peer;
    object.insert(u"connectedAtMs"_s, peer.connectedAtMs);
    object.insert(u"version"_s, peer.client.version);
    insertText(object, u"pathEnv"_s, peer.pathEnv);
    object.insert(u"nodePluginTools"_s, session.pluginTools);
    if (session.hostStats)
        object.insert(u"hostStats"_s, *session.hostStats);
    insertTime(object, u"lastActiveAtMs"_s, session.lastActiveAtMs);
    insertTime(object, u"presenceUpdatedAtMs"_s, session.presenceUpdatedAtMs);
    if (peer.isLocal)
        object.insert(u"gatewayLocal"_s, true);
}

} // namespace

NodeCatalog::NodeCatalog(const DeviceStore &devices, const NodeRegistry &nodes, Clock &clock)
    : m_devices(devices)
    , m_nodes(nodes)
    , m_clock(clock)
{
}

QJsonObject NodeCatalog::encode(const PairedDevice &device, bool showsPending) const
{
    const NodeSession *session = m_nodes.find(NodeId(device.id.text()));
    QJsonObject object{{u"nodeId"_s, device.id.text()},
                       {u"paired"_s, true},
                       {u"connected"_s, session != nullptr},
                       {u"sessionHost"_s, false},
                       {u"approvalState"_s, QString(toText(surfaceStateOf(device)))}};
    insertText(object, u"displayName"_s, device.name());
    insertText(object, u"platform"_s, device.platform);
    insertText(object, u"deviceFamily"_s, device.deviceFamily);
    insertText(object, u"modelIdentifier"_s, device.modelIdentifier);
    insertText(object, u"version"_s, device.version);
    insertText(object, u"clientId"_s, device.clientId);
    insertText(object, u"clientMode"_s, device.clientMode);
    insertText(object, u"remoteIp"_s, device.remoteIp);
    insertTime(object, u"lastConnectedAtMs"_s, device.lastConnectedAtMs);
    insertTime(object, u"lastDisconnectedAtMs"_s, device.lastDisconnectedAtMs);
    insertTime(object, u"lastSeenAtMs"_s, device.lastSeenAtMs);
    insertText(object, u"lastSeenReason"_s, device.lastSeenReason);
    object.insert(u"approvedAtMs"_s,
                  device.nodeSurface ? device.nodeSurface->approvedAtMs : device.approvedAtMs);
    if (session)
        insertSurface(object, session->effective);
    else
        insertSurface(object, device.nodeSurface ? device.nodeSurface->surface : NodeSurface());
    if (session)
        insertSession(object, *session);
    if (showsPending && device.pendingNodeSurface)
        insertPending(object, *device.pendingNodeSurface);
    return object;
}

RawJson NodeCatalog::list(const Peer &caller)
{
    const bool showsPending = scopes::allow(caller.scopes, Scope::Pairing);
    Encoded &encoded = m_encoded.at(showsPending ? 1 : 0);
    const Revisions now{m_devices.revision(), m_nodes.revision()};
    if (encoded.rows.isEmpty() || encoded.of != now)
        encoded = {.of = now, .rows = RawJson::fromValue(nodes(caller)).text()};
    return RawJson::trusted(R"({"ts":)" + QByteArray::number(m_clock.wallMs()) + R"(,"nodes":)" +
                            encoded.rows + '}');
}

QJsonArray NodeCatalog::nodes(const Peer &caller) const
{
    const bool showsPending = scopes::allow(caller.scopes, Scope::Pairing);
    struct Row
    {
        bool isConnected = false;
        QString name = {};
        QString id = {};
        QJsonObject object = {};
    };
    std::vector<Row> rows;
    for (const PairedDevice *device : m_devices.records()) {
        if (!device->hasRole(Role::Node))
            continue;
        QJsonObject object = encode(*device, showsPending);
        rows.push_back({.isConnected = object.value("connected"_L1).toBool(),
                        .name = device->name().value_or(QString()).toLower(),
                        .id = device->id.text(),
                        .object = std::move(object)});
    }
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        if (a.isConnected != b.isConnected)
            return a.isConnected;
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    QJsonArray nodes;
    for (const Row &row : rows)
        nodes.append(row.object);
    return nodes;
}

std::optional<QJsonObject> NodeCatalog::describe(const NodeId &node, const Peer &caller) const
{
    const PairedDevice *device = m_devices.find(DeviceId(node.text()));
    if (!device || !device->hasRole(Role::Node))
        return std::nullopt;
    QJsonObject object = encode(*device, scopes::allow(caller.scopes, Scope::Pairing));
    object.insert(u"ts"_s, m_clock.wallMs());
    return object;
}

} // namespace gateway
