// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Version.h"
#include "gateway/peers/ScopePolicy.h"
#include "gateway/protocol/EventTable.h"
#include "gateway/protocol/Hello.h"
#include "gateway/runtime/Gateway.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace gateway {

// The rest of the signals of Gateway.cpp: what operators are told about.
void Gateway::connectPlane()
{
    connect(&m_approvals, &ExecApprovals::requested, this, [this](const ApprovalRecord &record) {
        m_broadcaster.broadcast(
            {.name = u"exec.approval.requested"_s, .payload = record.encodePending()},
            [&record](const Peer &peer) { return ExecApprovals::reviews(peer, record); });
    });
    connect(&m_approvals, &ExecApprovals::resolved, this, [this](const ApprovalRecord &record) {
        m_broadcaster.broadcast(
            {.name = u"exec.approval.resolved"_s, .payload = record.encodeResolved()},
            [&record](const Peer &peer) { return ExecApprovals::reviews(peer, record); });
    });
    connect(&m_surfaces, &SurfaceApprovals::nodeRemoved, this,
            [this](const NodeId &node) { m_pendingWork.forget(node); });
    connect(&m_pairing, &PairingService::deviceRemoved, this,
            [this](const DeviceId &device) { m_pendingWork.forget(NodeId(device.text())); });
    connect(&m_config, &ConfigService::textChanged, this, [this] {
        broadcast(u"config.changed"_s, QJsonObject{{u"path"_s, m_config.paths().configFile},
                                                   {u"hash"_s, m_config.hash()},
                                                   {u"ts"_s, m_clock.wallMs()}});
    });
}

void Gateway::connectLifecycle()
{
    connect(&m_suspension, &Suspension::phaseChanged, this, [this] {
        broadcast(u"gateway.suspension"_s,
                  QJsonObject{{u"phase"_s, QString(toText(m_suspension.phase()))}});
    });
    connect(&m_restarts, &RestartRequests::due, this, &Gateway::restartAsked);
    connect(&m_nodeEvents, &NodeEvents::runnerInventoryChanged, this, [this](const NodeId &node) {
        broadcast(u"node.runnerInventory.changed"_s, QJsonObject{{u"nodeId"_s, node.text()}});
    });
    const auto keepsLegacyNodes = [](const Peer &peer) {
        return peer.dialect->rules().hasLegacyNodePairs;
    };
    connect(&m_legacyNodes, &LegacyNodePairs::requested, this,
            [this, keepsLegacyNodes](const QJsonObject &request) {
                m_broadcaster.broadcast({.name = u"node.pair.requested"_s, .payload = request},
                                        keepsLegacyNodes);
            });
    connect(&m_legacyNodes, &LegacyNodePairs::resolved, this,
            [this, keepsLegacyNodes](const PairingId &request, const NodeId &node,
                                     const QString &decision) {
                m_broadcaster.broadcast({.name = u"node.pair.resolved"_s,
                                         .payload = QJsonObject{{u"requestId"_s, request.text()},
                                                                {u"nodeId"_s, node.text()},
                                                                {u"decision"_s, decision},
                                                                {u"ts"_s, m_clock.wallMs()}}},
                                        keepsLegacyNodes);
            });
}

const RawJson &Gateway::featuresFor(const ProtocolDialect &dialect)
{
    RawJson &features = m_features.at(dialect.index());
    if (features.isUndefined())
        features = dialect.encodeFeatures(m_router.advertised(dialect), eventNames());
    return features;
}

Hello Gateway::helloFor(const Admission &admission)
{
    const Peer &peer = *admission.peer;
    Hello hello{.serverVersion = productVersion(),
                .bootId = m_bootId,
                .connectionId = peer.id.text(),
                .hostName = QSysInfo::machineHostName(),
                .features = featuresFor(*peer.dialect),
                .presence = peer.isNode() ? Hello().presence : m_presence.encode(),
                .health = m_health.snapshot(),
                .stateVersion = stateVersion(),
                .uptimeMs = (m_clock.monotonic() - m_startedAt).count(),
                .suspensionPhase = toText(m_suspension.phase()),
                .role = toText(peer.role),
                .scopes = peer.scopes};
    if (scopes::allow(peer.scopes, Scope::Admin)) {
        hello.configPath = m_config.paths().configFile;
        hello.stateDir = m_config.paths().stateDir;
        hello.authMode = toText(m_config.current()->authMode);
    }
    if (admission.token) {
        hello.deviceToken = admission.token->token;
        hello.deviceTokenIssuedAtMs =
            admission.token->rotatedAtMs.value_or(admission.token->createdAtMs);
    }
    if (const auto &further = admission.operatorToken) {
        hello.furtherTokens.append(
            QJsonObject{{u"deviceToken"_s, QString::fromUtf8(further->token.reveal())},
                        {u"role"_s, QString(toText(further->role))},
                        {u"scopes"_s, QJsonArray::fromStringList(further->scopes)},
                        {u"issuedAtMs"_s, further->rotatedAtMs.value_or(further->createdAtMs)}});
    }
    if (peer.dialect->rules().findsCanvasByAddress)
        hello.canvasHostUrl = m_canvas.baseUrlFor(peer.id);
    else if (auto offer = m_canvas.offerTo(peer))
        hello.canvasSurfaceUrl = offer->url;
    return hello;
}

QJsonObject Gateway::runFacts() const
{
    return {{u"port"_s, port()},
            {u"processInstanceId"_s, m_bootId},
            {u"uptimeMs"_s, qint64((m_clock.monotonic() - m_startedAt).count())}};
}

} // namespace gateway
