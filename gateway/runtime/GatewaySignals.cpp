// SPDX-License-Identifier: GPL-3.0-or-later
// Which news of one part of the gateway reaches which other: all of it, in one reading.
#include "gateway/base/Logging.h"
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/OwnerDesk.h"

using namespace Qt::StringLiterals;

namespace gateway {

void Gateway::connectPeers()
{
    connect(&m_connections, &ConnectionTable::admitted, this, &Gateway::admit);
    connect(&m_connections, &ConnectionTable::removed, this,
            [this](const ConnectionId &id) {
                m_peers.remove(id);
                m_freedMemory.noteEnd();
            });
    connect(&m_connections, &ConnectionTable::alive, this, [this](const ConnectionId &id) {
        if (const auto peer = m_peers.find(id))
            m_presence.refresh(*peer);
    });
    connect(&m_peers, &PeerTable::added, this,
            [this](const Peer &peer) { m_presence.peerConnected(peer); });
    connect(&m_peers, &PeerTable::removed, this, [this](const Peer &peer) {
        m_nodes.remove(peer.id);
        m_canvas.revoke(peer.id);
        m_broker.requesterLost(peer.id);
        if (peer.isNode()) {
            noteNode(peer.device, [this](PairedDevice &device) {
                device.lastDisconnectedAtMs = m_clock.wallMs();
            });
        }
        m_presence.peerDisconnected(peer);
    });
    connect(&m_shutdown, &ShutdownSequence::finished, this, [this] {
        if (const auto saved = m_devices.flush(); !saved)
            qCWarning(lcRuntime).noquote() << saved.error().text;
        m_stateLock.unlock();
        emit stopped();
    });
}

void Gateway::connectPairing()
{
    connect(&m_pairing, &PairingService::requested, this, [this](const PendingPairing &request) {
        broadcast(u"device.pair.requested"_s, request.encode());
    });
    connect(&m_pairing, &PairingService::resolved, this,
            [this](const PendingPairing &request, PairingService::Decision decision) {
                const bool isApproved = decision == PairingService::Decision::Approved;
                broadcast(u"device.pair.resolved"_s,
                          QJsonObject{{u"requestId"_s, request.requestId.text()},
                                      {u"deviceId"_s, request.deviceId.text()},
                                      {u"decision"_s, isApproved ? u"approved"_s : u"rejected"_s},
                                      {u"ts"_s, m_clock.wallMs()}});
            });
    m_pairing.setVerifier(
        [this](const PendingPairing &request) { return m_sshVerifier.verify(request); });
    connect(&m_sshVerifier, &SshVerifier::confirmed, &m_pairing, &PairingService::approveVerified);
    connect(&m_setupCodes, &SetupCodes::completed, this, [this](const QJsonObject &payload) {
        broadcast(u"device.pair.setup.completed"_s, payload);
    });
    connect(&m_pairing, &PairingService::changed, this,
            [this] { broadcast(u"device.pair.changed"_s, QJsonObject()); });
    connect(&m_pairing, &PairingService::deviceRemoved, this,
            [this](const DeviceId &device) { closeDevice(device, std::nullopt); });
}

void Gateway::connectNodes()
{
    connect(&m_surfaces, &SurfaceApprovals::requested, this,
            [this](const QJsonObject &pending) { broadcast(u"node.pair.requested"_s, pending); });
    connect(&m_surfaces, &SurfaceApprovals::approved, &m_nodes, &NodeRegistry::setEffective);
    connect(&m_surfaces, &SurfaceApprovals::resolved, this,
            [this](const PairingId &request, const NodeId &node, const QString &decision) {
                const QJsonObject payload{{u"requestId"_s, request.text()},
                                          {u"nodeId"_s, node.text()},
                                          {u"decision"_s, decision},
                                          {u"ts"_s, m_clock.wallMs()}};
                broadcast(u"node.pair.resolved"_s, payload);
                if (const NodeSession *session = m_nodes.find(node)) {
                    m_connections.send(session->peer->id,
                                       {.name = u"node.pair.resolved"_s, .payload = payload});
                }
            });
    connect(&m_surfaces, &SurfaceApprovals::nodeRemoved, this,
            [this](const NodeId &node) { closeDevice(DeviceId(node.text()), Role::Node); });
    connect(&m_nodes, &NodeRegistry::lost, this,
            [this](const NodeId &node) { m_broker.nodeLost(node); });
}

void Gateway::connectNews()
{
    connect(&m_presence, &PresenceTable::changed, this, [this] {
        m_broadcaster.broadcast(
            {.name = u"presence"_s,
             .text = RawJson::trusted(R"({"presence":)" + m_presence.encode().text() + '}')});
    });
    connect(&m_nodeEvents, &NodeEvents::hostStatsChanged, this,
            [this](const QJsonObject &payload) { broadcast(u"node.hostStats"_s, payload); });
    connect(&m_nodeEvents, &NodeEvents::presenceChanged, this,
            [this](const QJsonObject &payload) { broadcast(u"node.presence"_s, payload); });
    connect(&m_nodeEvents, &NodeEvents::presenceAlive, this,
            [this](const NodeId &node, const QString &trigger) {
                noteNode(DeviceId(node.text()), [&](PairedDevice &device) {
                    device.lastSeenAtMs = m_clock.wallMs();
                    device.lastSeenReason = trigger;
                });
            });
    connect(&m_voiceWake, &VoiceWake::changed, this, [this] {
        broadcast(u"voicewake.changed"_s, m_voiceWake.encode());
        for (const auto &peer : m_peers.all()) {
            if (peer->isNode())
                m_connections.send(
                    peer->id, {.name = u"voicewake.changed"_s, .payload = m_voiceWake.encode()});
        }
    });
    connect(&m_config, &ConfigService::changed, this, &Gateway::applyConfig);
    connect(&m_network, &NetworkWatcher::changed, this, &Gateway::followNetwork);
    connect(&m_tls, &TlsIdentity::renewed, &m_announcement, &Announcement::update);
    connect(&m_tailscale, &Tailscale::changed, &m_announcement, &Announcement::update);
}

void Gateway::noteTurnedAway(const QString &address)
{
    const bool isLocal = QHostAddress(address).isLoopback();
    m_refusals.add(isLocal ? QString() : address, {},
                   unavailable(u"too many open files"_s, {{u"code"_s, u"TOO_MANY_FILES"_s}}),
                   std::nullopt);
    emit changed();
}

void Gateway::connectPicture()
{
    connect(&m_connections, &ConnectionTable::refused, this,
            [this](const QString &address, const HandshakeRefusal &refusal) {
                if (!refusal.error)
                    return;
                m_refusals.add(address, refusal.clientName, *refusal.error,
                               refusal.clockDifference);
                emit changed();
            });
    connect(&m_door, &FrontDoor::crowdedOut, this, [this](const QString &address) {
        const bool isLocal = QHostAddress(address).isLoopback();
        m_refusals.add(isLocal ? QString() : address, {},
                       unavailable(u"too many unfinished handshakes"_s), std::nullopt);
        emit changed();
    });
    connect(&m_door, &FrontDoor::turnedAway, this, &Gateway::noteTurnedAway);
    connect(&m_canvas, &CanvasService::turnedAway, this, &Gateway::noteTurnedAway);
    connect(&m_broker, &InvokeBroker::finished, this, [this](const InvokeRecord &record) {
        const auto peer = m_peers.find(record.requester);
        m_activity.add(record, (peer ? *peer : ownerPeer()).client.name());
        emit changed();
    });
    connect(&m_devices, &DeviceStore::changed, this, &Gateway::changed);
    connect(&m_setupCodes, &SetupCodes::changed, this, &Gateway::changed);
    connect(&m_peers, &PeerTable::added, this, &Gateway::changed);
    connect(&m_peers, &PeerTable::removed, this, &Gateway::changed);
    connect(&m_pairing, &PairingService::requested, this, &Gateway::changed);
    connect(&m_pairing, &PairingService::resolved, this, &Gateway::changed);
    connect(this, &Gateway::listenersChanged, this, &Gateway::changed);
    connect(&m_canvas, &CanvasService::changed, this, &Gateway::changed);
    connect(&m_canvas, &CanvasService::refused, this,
            [this](const QString &address, CanvasAccess::Refusal why) {
                m_refusals.add(address, {}, CanvasAccess::errorOf(why), std::nullopt);
                emit changed();
            });
    connect(&m_tls, &TlsIdentity::renewed, this, &Gateway::changed);
    connect(&m_tailscale, &Tailscale::changed, this, &Gateway::changed);
    connect(&m_announcement, &Announcement::changed, this, &Gateway::changed);
}

} // namespace gateway
