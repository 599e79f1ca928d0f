// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/DeviceTokens.h"
#include "gateway/pairing/PairingService.h"

#include <functional>
#include <map>
#include <vector>

namespace gateway {

/// Lets a connected device ask for more rights and wait for the answer, without a new connection.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 5.7 `device.scopes.*`.
class ScopeUpgrades final : public QObject
{
    Q_OBJECT

public:
    /// `{status, requestId, deviceToken?, scopes?}`.
    using Ended = std::function<void(const QJsonObject &)>;

    static constexpr std::size_t MaxOpen = 64; // own

    ScopeUpgrades(PairingService &pairing, DeviceTokens &tokens, Clock &clock,
                  QObject *parent = nullptr);

    /// Refused for callers without a device, and for nodes.
    Result<PairingId, RpcError> request(const Peer &caller, const QStringList &scopes);
    /// `ended` runs once, never before this returns. Refused for anybody else's request.
    Result<void, RpcError> wait(const PairingId &request, const Peer &caller, Ended ended);

private:
    struct Upgrade
    {
        DeviceId device = {};
        QStringList scopes = {};
        QJsonObject outcome = {}; ///< Empty while it is open.
        std::vector<Ended> waiters = {};
        Timer deadline = {};
    };

    void decide(const PendingPairing &request, PairingService::Decision decision);
    void settle(const PairingId &id, const QJsonObject &outcome);

    PairingService &m_pairing;
    DeviceTokens &m_tokens;
    Clock &m_clock;
    std::map<PairingId, Upgrade> m_upgrades; ///< Kept for a while after they ended.
};

} // namespace gateway
