// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/Authenticator.h"
#include "gateway/auth/ClientAddress.h"
#include "gateway/auth/DeviceProof.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/pairing/DeviceTokens.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/pairing/SetupCodes.h"
#include "gateway/pairing/SurfaceApprovals.h"
#include "gateway/peers/Peer.h"
#include "gateway/protocol/HttpHead.h"
#include "gateway/server/MessageTransport.h"
#include "gateway/server/Suspension.h"

#include <functional>
#include <memory>
#include <optional>

namespace gateway {

/// Where a connection comes from, known before its first message.
struct ConnectionOrigin
{
    HttpHead head = {};
    ClientAddress address = {};
    QHostAddress localAddress = {}; ///< Of ours, at which it came in.
    /// Of a client that the tailnet client leads here, where its user may sign in by that.
    std::optional<TailnetClaim> tailnetClaim = {};
    bool isEncrypted = false; ///< By us; what a proxy in front does is not meant.
};

/// What a successful handshake leads to.
struct Admission
{
    std::shared_ptr<const Peer> peer = {};
    std::optional<DeviceToken> token = {};
    std::optional<DeviceToken> operatorToken = {}; ///< With a setup code that gives both roles.
    QString setupId = {};                          ///< Of the setup code that is used up by this.
    std::optional<NodeSession> node = {};          ///< For the node role.
};

/// Why a client is turned away, and how.
struct HandshakeRefusal
{
    std::optional<RpcError> error = {}; ///< None: closed without an answer.
    CloseCode closeCode = CloseCode::Policy;
    QString closeReason = {};
    QString clientName = {}; ///< As it calls itself; empty before that is known.
    /// The device's clock minus ours, where its proof is too old or too new for that reason.
    std::optional<std::chrono::milliseconds> clockDifference = {};
    std::chrono::milliseconds delay{
        0}; ///< To wait before answering: brakes guessing from this host.
};

/// Turns a `connect` request into a Peer or a refusal, in fixed steps. Does not touch the socket.
///
/// The order of the steps is the security property; it stands in `run` and nowhere else.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 2.5 and 3 to 5, protocol-v3.md 2.2.
class Handshake final
{
public:
    struct Collaborators
    {
        std::function<std::shared_ptr<const GatewayConfig>()> config;
        RateLimiter &limiter;
        PairingService &pairing;
        DeviceTokens &tokens;
        SurfaceApprovals &surfaces;
        SetupCodes &setupCodes;
        const Suspension &suspension;
        Clock &clock;
    };
    struct Context
    {
        ConnectionId connection = {};
        QString nonce = {};
        const ConnectionOrigin &origin;
    };

    explicit Handshake(Collaborators collaborators);

    Result<Admission, HandshakeRefusal> run(const QJsonObject &params, const Context &context);

private:
    struct Attempt; ///< What the steps have found out so far.
    using Step = Result<void, HandshakeRefusal>;

    Step refuseWorkers(Attempt &attempt);
    Step negotiate(Attempt &attempt);
    Step readRole(Attempt &attempt);
    Step checkSuspension(Attempt &attempt);
    Step checkOrigin(Attempt &attempt);
    Step refuseRuntimeTokens(Attempt &attempt);
    Step checkLockout(Attempt &attempt);
    Step evaluateSharedSecret(Attempt &attempt);
    Step requireDevice(Attempt &attempt);
    Step checkProof(Attempt &attempt);
    Step checkSetupCode(Attempt &attempt);
    Step checkDeviceToken(Attempt &attempt);
    Step requireAuthorization(Attempt &attempt);
    Step passPairingGate(Attempt &attempt);
    Step reconcileSurface(Attempt &attempt);
    Step issueToken(Attempt &attempt);

    [[nodiscard]] HandshakeRefusal refuseCredentials(Attempt &attempt);

    Collaborators m_with;
};

/// A refusal with its usual close: policy violation, the error's message as reason.
[[nodiscard]] HandshakeRefusal refusal(const RpcError &error);

} // namespace gateway
