// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/Gateway.h"

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

QJsonObject Gateway::runFacts() const
{
    return {{u"port"_s, port()},
            {u"processInstanceId"_s, m_bootId},
            {u"uptimeMs"_s, qint64((m_clock.monotonic() - m_startedAt).count())}};
}

} // namespace gateway
