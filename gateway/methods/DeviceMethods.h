// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/DeviceTokens.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/pairing/ScopeUpgrades.h"
#include "gateway/peers/PeerTable.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/server/MethodRouter.h"

#include <functional>

namespace gateway {

/// `device.pair.*` and `device.token.*`. Rule: protocol-v4.md 5.7.
class DeviceMethods final
{
public:
    /// Ends the sessions of a device in one role, because their token is no longer good.
    using CloseSessions = std::function<void(const DeviceId &, Role)>;

    DeviceMethods(PairingService &pairing, DeviceTokens &tokens, ScopeUpgrades &upgrades,
                  const PeerTable &peers, CloseSessions closeSessions);

    void registerOn(MethodRouter &router);

private:
    void registerPairing(MethodRouter &router);
    void registerTokens(MethodRouter &router);
    void registerScopes(MethodRouter &router);
    [[nodiscard]] QJsonObject list(const Peer &caller) const;
    [[nodiscard]] QJsonObject encode(const PairedDevice &device) const;
    Result<QJsonObject, RpcError> rotate(const Peer &caller, const DeviceTokenParams &params);
    Result<QJsonObject, RpcError> revoke(const Peer &caller, const DeviceTokenParams &params);

    PairingService &m_pairing;
    DeviceTokens &m_tokens;
    ScopeUpgrades &m_upgrades;
    const PeerTable &m_peers;
    CloseSessions m_closeSessions;
};

} // namespace gateway
