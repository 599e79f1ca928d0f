// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"
#include "gateway/peers/Peer.h"
#include "gateway/protocol/RpcError.h"

#include <chrono>

namespace gateway {

/// Why nobody was signed in. Rule: protocol-v4.md 3.4 `authReason`.
enum class AuthRefusal {
    Unauthorized,
    TokenMissing,
    TokenMismatch,
    TokenNotConfigured,
    PasswordMissing,
    PasswordMismatch,
    PasswordNotConfigured,
    BootstrapTokenInvalid,
    DeviceTokenMismatch,
    ScopeMismatch,
    TailnetUserMissing,
    TailnetUserUnknown,
    TailnetUserMismatch,
    RateLimited,
};

/// Judges the shared secret. Rule: protocol-v4.md 3.1: either field is accepted, the one named like
/// the mode is read first.
[[nodiscard]] Result<AuthMethod, AuthRefusal>
checkSharedSecret(const GatewayConfig &config, const ConnectCredentials &credentials);

/// What is known of the user whom the tailnet client names. Rule: protocol-v4.md 3.7 "Tailscale".
struct TailnetClaim
{
    QString named = {};                ///< By the client's header; empty if it named nobody.
    std::optional<QString> found = {}; ///< By asking the client who is behind the address.
};

/// Success if both are the same user. The name alone proves nothing: any program of this computer
/// can write it.
[[nodiscard]] Result<AuthMethod, AuthRefusal> checkTailnetUser(const TailnetClaim &claim);

/// A secret was tried and was wrong: what limits on guessing count. Missing ones are no guess.
[[nodiscard]] bool isGuess(AuthRefusal refusal);

/// The client signed with a device and tried its token field, so a stored device token may help.
[[nodiscard]] bool mayRetryWithDeviceToken(const ConnectParams &params);

/// The answer to `connect`. `canRetryWithDeviceToken` counts for TokenMismatch only.
[[nodiscard]] RpcError
authError(AuthRefusal refusal, const ClientDescription &client, bool isLocal,
          bool canRetryWithDeviceToken = false,
          std::optional<std::chrono::milliseconds> retryAfter = std::nullopt);

/// Refusals of clients without a device. Rule: protocol-v4.md 3.3.
[[nodiscard]] RpcError deviceRequired();
[[nodiscard]] RpcError controlUiDeviceRequired();

} // namespace gateway
