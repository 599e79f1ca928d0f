// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/Handshake.h"

namespace gateway {

/// What is known of one client while its handshake runs, and what follows from that.
struct Handshake::Attempt
{
    ConnectParams params = {};
    const Context &context;
    std::shared_ptr<const GatewayConfig> config;
    const ProtocolDialect *dialect = nullptr;
    Role role = Role::Operator;
    QStringList scopes = {};
    std::optional<AuthMethod> auth = {};
    AuthRefusal authRefusal = AuthRefusal::Unauthorized;
    std::optional<ProvenDevice> device = {};
    std::optional<SetupCode> setup = {}; ///< Accepted.
    std::optional<PairedDevice> paired = {};
    Admission admission = {};

    [[nodiscard]] bool isLocal() const { return context.origin.address.isLocal; }
    [[nodiscard]] bool isFromBrowser() const { return context.origin.head.has("origin"); }
    [[nodiscard]] bool isLocalBackend() const
    {
        using namespace Qt::StringLiterals;
        return role == Role::Operator && params.client.id == "gateway-client"_L1 &&
               params.client.mode == "backend"_L1 && isLocal() && !isFromBrowser();
    }
    [[nodiscard]] bool isLocalCommandLine() const
    {
        using namespace Qt::StringLiterals;
        return params.client.id == "cli"_L1 && params.client.mode == "cli"_L1 && isLocal() &&
               !isFromBrowser();
    }
    [[nodiscard]] bool hasDeviceToken() const
    {
        return params.auth.deviceToken && !params.auth.deviceToken->isEmpty();
    }
    /// The setup code may do without a person for this client.
    [[nodiscard]] bool isLetInBySetup() const
    {
        return setup && role == Role::Node && scopes.isEmpty() &&
               isMeantFor(setup->access, params.client);
    }
    [[nodiscard]] bool isNodeFromTrustedNetwork() const
    {
        const ClientAddress &address = context.origin.address;
        return role == Role::Node && scopes.isEmpty() && !isFromBrowser() && !setup &&
               !address.isLocal && !address.isThroughLocalProxy &&
               isInNetworks(QHostAddress(address.address), config->approvedNodeNetworks);
    }
    /// Without a proxy in between: ssh goes to where it really came from.
    [[nodiscard]] bool mayBeVerifiedBySsh() const
    {
        const ClientAddress &address = context.origin.address;
        const SshVerifyConfig &ssh = config->sshVerify;
        return ssh.isEnabled && role == Role::Node && scopes.isEmpty() && !isFromBrowser() &&
               !setup && address.kind == ClientAddress::Kind::Remote &&
               (ssh.networks.isEmpty() ? isPrivate(QHostAddress(address.address))
                                       : isInNetworks(QHostAddress(address.address), ssh.networks));
    }
    [[nodiscard]] bool hasOnlySetupCode() const
    {
        return params.auth.bootstrapToken && !params.auth.bootstrapToken->isEmpty() &&
               !sentSecret() && !hasDeviceToken();
    }
    [[nodiscard]] RateLimiter::Kind limitKind() const
    {
        if (hasDeviceToken())
            return RateLimiter::Kind::DeviceToken;
        return hasOnlySetupCode() ? RateLimiter::Kind::SetupCode : RateLimiter::Kind::SharedSecret;
    }
    [[nodiscard]] bool sentSecret() const
    {
        const auto isSet = [](const std::optional<Secret> &secret) {
            return secret && !secret->isEmpty();
        };
        return isSet(params.auth.token) || isSet(params.auth.password);
    }
};

} // namespace gateway
