// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/Handshake.h"

#include "gateway/auth/OriginPolicy.h"
#include "gateway/nodes/CommandPolicy.h"
#include "gateway/peers/ScopePolicy.h"
#include "gateway/protocol/VersionNegotiator.h"
#include "gateway/server/HandshakeAttempt.h"

using namespace Qt::StringLiterals;

namespace gateway {

HandshakeRefusal refusal(const RpcError &error)
{
    return {.error = error, .closeReason = error.message};
}

Handshake::Handshake(Collaborators collaborators)
    : m_with(std::move(collaborators))
{
}

Result<Admission, HandshakeRefusal> Handshake::run(const QJsonObject &params,
                                                   const Context &context)
{
    auto decoded = ConnectParams::decode(ParamReader(params));
    if (!decoded) {
        return Failure{
            refusal(invalidRequest(u"invalid connect params: "_s + decoded.error().text))};
    }
    Attempt attempt{.params = *std::move(decoded), .context = context, .config = m_with.config()};

    for (const auto step : {
             &Handshake::refuseWorkers,
             &Handshake::negotiate,
             &Handshake::readRole,
             &Handshake::checkSuspension,
             &Handshake::checkOrigin,
             &Handshake::refuseRuntimeTokens,
             &Handshake::checkLockout,
             &Handshake::evaluateSharedSecret,
             &Handshake::requireDevice,
             &Handshake::checkProof,
             &Handshake::checkSetupCode,
             &Handshake::checkDeviceToken,
             &Handshake::requireAuthorization,
             &Handshake::passPairingGate,
             &Handshake::reconcileSurface,
             &Handshake::issueToken,
         }) {
        if (auto outcome = (this->*step)(attempt); !outcome) {
            HandshakeRefusal refused = std::move(outcome).error();
            refused.clientName = attempt.params.client.name();
            return Failure{refused};
        }
    }
    return attempt.admission;
}

Handshake::Step Handshake::refuseWorkers(Attempt &attempt)
{
    const ConnectParams &params = attempt.params;
    if (params.client.id == "openclaw-worker"_L1 || params.client.mode == "worker"_L1 ||
        params.role == u"worker"_s)
        return Failure{HandshakeRefusal{.closeReason = u"invalid-handshake"_s}};
    return {};
}

Handshake::Step Handshake::negotiate(Attempt &attempt)
{
    const auto dialect = negotiateVersion(attempt.params.minProtocol, attempt.params.maxProtocol);
    if (!dialect) {
        HandshakeRefusal mismatch = refusal(dialect.error());
        mismatch.closeCode = CloseCode::ProtocolMismatch;
        return Failure{mismatch};
    }
    attempt.dialect = *dialect;
    return {};
}

Handshake::Step Handshake::readRole(Attempt &attempt)
{
    const auto role = roleFromText(attempt.params.role.value_or(QString(toText(Role::Operator))));
    if (!role)
        return Failure{refusal(invalidRequest(u"invalid role"_s))};
    attempt.role = *role;
    if (*role == Role::Operator) {
        attempt.scopes = attempt.params.scopes.value_or(QStringList());
        if (attempt.scopes.isEmpty() && attempt.dialect->rules().readsNoScopesAsAdmin)
            attempt.scopes = {QString(toText(Scope::Admin))};
    }
    return {};
}

// Operators are let in: one of them ends the suspension.
Handshake::Step Handshake::checkSuspension(Attempt &attempt)
{
    if (m_with.suspension.isAccepting() || attempt.role == Role::Operator)
        return {};
    return Failure{HandshakeRefusal{.error = m_with.suspension.refusalOf(u"connect"_s),
                                    .closeCode = CloseCode::TryLater,
                                    .closeReason = u"gateway suspension in progress"_s}};
}

Handshake::Step Handshake::checkOrigin(Attempt &attempt)
{
    const HttpHead &head = attempt.context.origin.head;
    const auto verdict = checkBrowserOrigin({.origin = head.header("origin"),
                                             .host = head.header("host"),
                                             .isLocal = attempt.isLocal(),
                                             .client = attempt.params.client},
                                            *attempt.config);
    if (!verdict)
        return Failure{refusal(verdict.error())};
    return {};
}

// protocol-v4.md 3.6: a helper inside the reference's own process; nothing of ours issues such
// tokens.
Handshake::Step Handshake::refuseRuntimeTokens(Attempt &attempt)
{
    if (!attempt.params.auth.agentRuntimeIdentityToken)
        return {};
    if (!attempt.isLocalBackend()) {
        return Failure{refusal(invalidRequest(
            u"agent runtime identity token is only accepted from local backend gateway clients"_s))};
    }
    return Failure{refusal(invalidRequest(u"invalid agent runtime identity token"_s))};
}

Handshake::Step Handshake::checkLockout(Attempt &attempt)
{
    const auto lockedFor =
        m_with.limiter.lockedFor(attempt.limitKind(), attempt.context.origin.address.address);
    if (!lockedFor)
        return {};
    return Failure{refusal(authError(AuthRefusal::RateLimited, attempt.params.client,
                                     attempt.isLocal(), false, lockedFor))};
}

// Only notes the outcome: a device token may still let the client in.
Handshake::Step Handshake::evaluateSharedSecret(Attempt &attempt)
{
    if (attempt.hasDeviceToken()) {
        attempt.authRefusal = AuthRefusal::DeviceTokenMismatch;
        return {};
    }
    const auto method = checkSharedSecret(*attempt.config, attempt.params.auth);
    if (method)
        attempt.auth = *method;
    else
        attempt.authRefusal = method.error();
    // Who sends a secret is judged by it.
    if (method || attempt.sentSecret() || !attempt.context.origin.tailnetClaim)
        return {};
    const auto user = checkTailnetUser(*attempt.context.origin.tailnetClaim);
    if (user)
        attempt.auth = *user;
    else
        attempt.authRefusal = user.error();
    return {};
}

// protocol-v4.md 3.3.
Handshake::Step Handshake::requireDevice(Attempt &attempt)
{
    if (attempt.params.device)
        return {};
    if (attempt.params.client.id == "openclaw-control-ui"_L1)
        return Failure{refusal(controlUiDeviceRequired())};
    if (attempt.role == Role::Node)
        return Failure{refusal(deviceRequired())};
    if (!attempt.auth) {
        if (attempt.sentSecret())
            return Failure{refuseCredentials(attempt)};
        return Failure{refusal(deviceRequired())};
    }
    const bool keepsScopes =
        attempt.isLocalCommandLine() || attempt.isLocalBackend() ||
        (attempt.isLocal() && attempt.dialect->rules().trustsLocalDevicelessScopes);
    if (!keepsScopes)
        attempt.scopes.clear();
    return {};
}

Handshake::Step Handshake::checkProof(Attempt &attempt)
{
    if (!attempt.params.device)
        return {};
    const ProofContext context{.nonce = attempt.context.nonce,
                               .nowMs = m_with.clock.wallMs(),
                               .isLocal = attempt.isLocal(),
                               .rules = attempt.dialect->rules()};
    auto device = proveDevice(attempt.params, context);
    if (!device) {
        HandshakeRefusal refused = refusal(device.error());
        refused.clockDifference = clockDifference(attempt.params, context);
        return Failure{refused};
    }
    attempt.device = *std::move(device);
    return {};
}

Handshake::Step Handshake::checkSetupCode(Attempt &attempt)
{
    if (attempt.auth || !attempt.device || !attempt.hasOnlySetupCode())
        return {};
    attempt.setup =
        m_with.setupCodes.present(*attempt.params.auth.bootstrapToken, attempt.device->id,
                                  attempt.context.origin.address.reported);
    if (attempt.setup)
        attempt.auth = AuthMethod::BootstrapToken;
    else
        attempt.authRefusal = AuthRefusal::BootstrapTokenInvalid;
    return {};
}

// A stored device token comes in `auth.deviceToken`, from older clients in `auth.token`.
Handshake::Step Handshake::checkDeviceToken(Attempt &attempt)
{
    if (attempt.auth || !attempt.device)
        return {};
    const std::optional<Secret> &sent =
        attempt.hasDeviceToken() ? attempt.params.auth.deviceToken : attempt.params.auth.token;
    if (!sent || sent->isEmpty())
        return {};
    const auto verdict =
        m_with.tokens.check(attempt.device->id, attempt.role, attempt.scopes, *sent);
    if (verdict)
        attempt.auth = AuthMethod::DeviceToken;
    else if (verdict.error() == DeviceTokens::Refusal::ScopeMismatch)
        attempt.authRefusal = AuthRefusal::ScopeMismatch;
    return {};
}

Handshake::Step Handshake::requireAuthorization(Attempt &attempt)
{
    if (!attempt.auth)
        return Failure{refuseCredentials(attempt)};
    m_with.limiter.succeeded(attempt.limitKind(), attempt.context.origin.address.address);
    return {};
}

HandshakeRefusal Handshake::refuseCredentials(Attempt &attempt)
{
    HandshakeRefusal answer =
        refusal(authError(attempt.authRefusal, attempt.params.client, attempt.isLocal(),
                          mayRetryWithDeviceToken(attempt.params)));
    if (isGuess(attempt.authRefusal)) {
        const auto kind = attempt.limitKind();
        const QString &address = attempt.context.origin.address.address;
        m_with.limiter.failed(kind, address);
        answer.delay = m_with.limiter.delayFor(kind, address);
    }
    return answer;
}

Handshake::Step Handshake::passPairingGate(Attempt &attempt)
{
    if (!attempt.device || attempt.isLocalBackend())
        return {};
    const ConnectionOrigin &origin = attempt.context.origin;
    const auto browserOrigin = origin.head.header("origin");
    const bool isBrowserClient = attempt.params.client.id == "openclaw-control-ui"_L1 ||
                                 attempt.params.client.mode == "webchat"_L1;
    const PairingAsk ask{.deviceId = attempt.device->id,
                         .publicKey = attempt.device->publicKey,
                         .client = attempt.params.client,
                         .browserOrigin = QString::fromUtf8(browserOrigin.value_or(QByteArray())),
                         .remoteIp = origin.address.reported,
                         .role = attempt.role,
                         .scopes = attempt.scopes,
                         .surface = attempt.params.surface,
                         .auth = *attempt.auth,
                         .mayApproveSilently =
                             attempt.isLocal() && attempt.config->approvesLocalDevices &&
                             (!browserOrigin || isBrowserClient) && !attempt.setup,
                         .isFromTrustedNetwork = attempt.isNodeFromTrustedNetwork(),
                         .mayBeVerified = attempt.mayBeVerifiedBySsh()};
    auto admitted =
        attempt.isLetInBySetup()
            ? m_with.pairing.admitBySetupCode(ask, operatorScopesOf(attempt.setup->access))
            : m_with.pairing.admit(ask);
    if (!admitted) {
        HandshakeRefusal answer = refusal(admitted.error());
        const QString requestId = admitted.error().details.value("requestId"_L1).toString();
        if (!requestId.isEmpty())
            answer.closeReason += u" (requestId: %1)"_s.arg(requestId);
        return Failure{answer};
    }
    attempt.paired = *std::move(admitted);
    return {};
}

Handshake::Step Handshake::reconcileSurface(Attempt &attempt)
{
    auto peer = std::make_shared<Peer>(
        Peer{.id = attempt.context.connection,
             .role = attempt.role,
             .scopes = attempt.scopes,
             .device = attempt.device ? std::optional(attempt.device->id) : std::nullopt,
             .client = attempt.params.client,
             .remoteIp = attempt.context.origin.address.reported,
             .isLocal = attempt.isLocal(),
             .auth = *attempt.auth,
             .dialect = attempt.dialect,
             .declared = attempt.params.surface,
             .pathEnv = attempt.params.pathEnv,
             .connectedAtMs = m_with.clock.wallMs()});
    attempt.admission.peer = peer;
    if (attempt.role != Role::Node)
        return {};

    const DialectRules &rules = attempt.dialect->rules();
    NodeSession session{.peer = peer,
                        .traits = {.platform = peer->client.platform,
                                   .deviceFamily = peer->client.deviceFamily.value_or(QString()),
                                   .isLegacy = rules.hasLegacyNodePolicy}};
    const CommandPolicy policy(
        {.allow = attempt.config->allowedCommands, .deny = attempt.config->deniedCommands});
    session.declared = policy.pairable(session.traits, peer->declared);
    const bool isVerified = attempt.paired && attempt.paired->approvedVia == QString(ApprovedBySsh);
    auto effective = m_with.surfaces.reconcile(*peer, session.declared,
                                               rules.approvesFirstSurface ||
                                                   attempt.isLetInBySetup() || isVerified);
    if (!effective)
        return Failure{refusal(effective.error())};
    session.effective = *std::move(effective);
    attempt.admission.node = std::move(session);
    return {};
}

Handshake::Step Handshake::issueToken(Attempt &attempt)
{
    if (!attempt.paired)
        return {};
    auto token = m_with.tokens.ensure(attempt.device->id, attempt.role, attempt.scopes);
    if (!token)
        return Failure{refusal(unavailable(u"pairing state could not be saved"_s))};
    attempt.admission.token = *std::move(token);
    if (!attempt.isLetInBySetup())
        return {};
    if (const QStringList scopes = operatorScopesOf(attempt.setup->access); !scopes.isEmpty()) {
        auto further = m_with.tokens.ensure(attempt.device->id, Role::Operator, scopes);
        if (!further)
            return Failure{refusal(unavailable(u"pairing state could not be saved"_s))};
        attempt.admission.operatorToken = *std::move(further);
    }
    attempt.admission.setupId = attempt.setup->setupId;
    return {};
}

} // namespace gateway
