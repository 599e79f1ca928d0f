// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/peers/Peer.h"
#include "gateway/protocol/RpcError.h"

#include <QJsonObject>
#include <QObject>

namespace gateway {

/// Where a node stands with its surface. Rule: protocol-v4.md 9.2, 9.4 `approvalState`.
enum class SurfaceState { Unapproved, Approved, PendingApproval, PendingReapproval };
[[nodiscard]] QLatin1StringView toText(SurfaceState state);
[[nodiscard]] SurfaceState surfaceStateOf(const PairedDevice &device);

/// Decides which caps and commands of a paired node may be used: the second gate, after pairing.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 9.2, 9.3.
class SurfaceApprovals final : public QObject
{
    Q_OBJECT

public:
    SurfaceApprovals(DeviceStore &devices, Clock &clock, QObject *parent = nullptr);

    /// At connect. `declared` is already filtered by the command policy. Returns what may be used
    /// now: declared ∩ approved. A wider declaration leaves a pending request (kept if identical,
    /// replaced otherwise), a covered one resolves an open request as rejected. `approveFirst`: a
    /// node that was never gated before gets its whole declaration approved (protocol-v4.md 22,
    /// protocol-3 nodes).
    Result<NodeSurface, RpcError> reconcile(const Peer &node, const NodeSurface &declared,
                                            bool approveFirst);

    /// The request and the paired node rows of `node.pair.list`.
    [[nodiscard]] QList<QJsonObject> pending() const;
    [[nodiscard]] QList<QJsonObject> paired() const;

    /// `approved` is emitted with the surface, so that the live session can take it over at once.
    /// Errors: `unknown requestId`; FORBIDDEN with the missing scope of `requiredScopes`.
    Result<QJsonObject, RpcError> approve(const PairingId &request, const Peer &caller);
    Result<NodeId, RpcError> reject(const PairingId &request, const Peer &caller);
    /// Takes the node role away (and the device, when nothing is left). `unknown nodeId`.
    Result<void, RpcError> remove(const NodeId &node, const Peer &caller);
    /// Sets the operator's label; an empty one takes it away. `unknown nodeId`.
    Result<void, RpcError> rename(const NodeId &node, const QString &displayName);

    /// What an approver needs. Rule: protocol-v4.md 9.3 `requiredApproveScopes`.
    [[nodiscard]] static QStringList requiredScopes(const NodeSurface &surface);

signals:
    void requested(const QJsonObject &pending); ///< Payload of `node.pair.requested`.
    /// `decision` is approved, rejected or removed; `requestId` is empty for removed.
    void resolved(const gateway::PairingId &requestId, const gateway::NodeId &node,
                  const QString &decision);
    void approved(const gateway::NodeId &node, const gateway::NodeSurface &surface);
    void nodeRemoved(const gateway::NodeId &node); ///< Its connections have to go.

private:
    Result<void, RpcError> openRequest(PairedDevice device, const Peer &node,
                                       const NodeSurface &wanted);
    Result<void, RpcError> closeRequest(PairedDevice device);

    DeviceStore &m_devices;
    Clock &m_clock;
};

} // namespace gateway
