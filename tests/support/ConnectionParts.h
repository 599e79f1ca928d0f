// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/Connection.h"
#include "gateway/server/Handshake.h"
#include "gateway/server/MethodRouter.h"
#include "gateway/server/RequestPipeline.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

namespace gateway::test {

/// Counts replies and throws them away.
class CountingSink final : public ReplySink
{
public:
    void sendReply(const ConnectionId &, const QByteArray &) override { ++replyCount; }
    void requestSettled(const ConnectionId &) override {}

    int replyCount = 0;
};

/// What one Connection leans on: nobody paired, no method, the shared token `secret`.
struct ConnectionParts
{
    explicit ConnectionParts(ManualClock &time)
        : clock(time)
    {
    }
    ConnectionParts(const ConnectionParts &) = delete;
    ConnectionParts &operator=(const ConnectionParts &) = delete;

    [[nodiscard]] Connection::Collaborators collaborators()
    {
        return {handshake, pipeline, sink, clock, log};
    }
    [[nodiscard]] static ConnectionOrigin localOrigin()
    {
        return {.address = {.kind = ClientAddress::Kind::DirectLocal,
                            .address = QStringLiteral("127.0.0.1"),
                            .isLocal = true}};
    }

    ManualClock &clock;
    std::shared_ptr<const GatewayConfig> config = std::make_shared<const GatewayConfig>(
        GatewayConfig{.token = Secret(QByteArrayLiteral("secret"))});
    MemoryStateStore store;
    RateLimiter limiter{clock, {}};
    DeviceStore devices{store, clock};
    DeviceTokens tokens{devices, clock};
    SurfaceApprovals surfaces{devices, clock};
    PairingService pairing{devices, store, clock};
    SetupCodes setupCodes{clock};
    Suspension suspension{clock};
    Handshake handshake{{.config = [this] { return config; },
                         .limiter = limiter,
                         .pairing = pairing,
                         .tokens = tokens,
                         .surfaces = surfaces,
                         .setupCodes = setupCodes,
                         .suspension = suspension,
                         .clock = clock}};
    MethodRouter router;
    RequestPipeline pipeline{router, suspension, [](const Peer &) { return true; }, clock};
    CountingSink sink;
    LogBudget log{clock};
};

} // namespace gateway::test
