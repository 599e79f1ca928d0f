// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/LegacyNodePairs.h"
#include "gateway/pairing/SurfaceApprovals.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// `node.pair.*` and `node.rename`: which node may be asked what, and the list of nodes that older
/// clients keep. Rule: protocol-v4.md 9.3, protocol-v3.md 5.6.
class NodePairMethods final
{
public:
    NodePairMethods(SurfaceApprovals &surfaces, LegacyNodePairs &legacy)
        : m_surfaces(surfaces)
        , m_legacy(legacy)
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerDecisions(MethodRouter &router);
    void registerLegacy(MethodRouter &router);
    [[nodiscard]] QJsonObject list(const Peer &caller) const;
    Result<QJsonObject, RpcError> approve(const PairingId &request, const Peer &caller);
    Result<QJsonObject, RpcError> reject(const PairingId &request, const Peer &caller);
    Result<QJsonObject, RpcError> rename(const NodeRenameParams &params, const Peer &caller);
    /// The list of protocol 3 is shown to, and decided by, its own clients.
    [[nodiscard]] bool isLegacy(const PairingId &request, const Peer &caller) const;

    SurfaceApprovals &m_surfaces;
    LegacyNodePairs &m_legacy;
};

} // namespace gateway
