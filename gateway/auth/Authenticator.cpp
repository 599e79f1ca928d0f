// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/Authenticator.h"

#include "gateway/crypto/ConstantTime.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Row
{
    AuthRefusal refusal = AuthRefusal::Unauthorized;
    QLatin1StringView reason = {};
    QLatin1StringView code = {};
    QLatin1StringView nextStep = {};
    QLatin1StringView message = {}; ///< `%1` is the hint.
};

constexpr auto Configure = "update_auth_configuration"_L1;
constexpr auto Credentials = "update_auth_credentials"_L1;
constexpr auto Review = "review_auth_configuration"_L1;

constexpr std::array Rows{
    Row{AuthRefusal::Unauthorized, {}, "AUTH_REQUIRED"_L1, {}, "unauthorized"_L1},
    Row{AuthRefusal::TokenMissing, "token_missing"_L1, "AUTH_TOKEN_MISSING"_L1, Configure,
        "unauthorized: gateway token missing (%1)"_L1},
    Row{AuthRefusal::TokenMismatch, "token_mismatch"_L1, "AUTH_TOKEN_MISMATCH"_L1, Credentials,
        "unauthorized: gateway token mismatch (%1)"_L1},
    Row{AuthRefusal::TokenNotConfigured, "token_missing_config"_L1, "AUTH_TOKEN_NOT_CONFIGURED"_L1,
        Configure,
        "unauthorized: gateway token not configured on gateway (set gateway.auth.token)"_L1},
    Row{AuthRefusal::PasswordMissing, "password_missing"_L1, "AUTH_PASSWORD_MISSING"_L1, Configure,
        "unauthorized: gateway password missing (%1)"_L1},
    Row{AuthRefusal::PasswordMismatch, "password_mismatch"_L1, "AUTH_PASSWORD_MISMATCH"_L1,
        Credentials, "unauthorized: gateway password mismatch (%1)"_L1},
    Row{AuthRefusal::PasswordNotConfigured, "password_missing_config"_L1,
        "AUTH_PASSWORD_NOT_CONFIGURED"_L1, Configure,
        "unauthorized: gateway password not configured on gateway (set gateway.auth.password)"_L1},
    Row{AuthRefusal::BootstrapTokenInvalid, "bootstrap_token_invalid"_L1,
        "AUTH_BOOTSTRAP_TOKEN_INVALID"_L1, Review,
        "unauthorized: setup code invalid, expired, revoked, or already used "
        "(create a new code; review `openclaw devices list`)"_L1},
    Row{AuthRefusal::DeviceTokenMismatch, "device_token_mismatch"_L1,
        "AUTH_DEVICE_TOKEN_MISMATCH"_L1, Credentials,
        "unauthorized: device token mismatch (rotate/reissue device token)"_L1},
    Row{AuthRefusal::ScopeMismatch, "scope_mismatch"_L1, "AUTH_SCOPE_MISMATCH"_L1, Review,
        "unauthorized: device token scope mismatch (re-pair or approve scope upgrade)"_L1},
    Row{AuthRefusal::TailnetUserMissing, "tailscale_user_missing"_L1,
        "AUTH_TAILSCALE_IDENTITY_MISSING"_L1, Review,
        "unauthorized: no tailnet user was named (sign in with the gateway's secret)"_L1},
    Row{AuthRefusal::TailnetUserUnknown, "tailscale_whois_failed"_L1,
        "AUTH_TAILSCALE_WHOIS_FAILED"_L1, Review,
        "unauthorized: the tailnet user could not be confirmed (sign in with the gateway's "
        "secret)"_L1},
    Row{AuthRefusal::TailnetUserMismatch, "tailscale_user_mismatch"_L1,
        "AUTH_TAILSCALE_IDENTITY_MISMATCH"_L1, Review,
        "unauthorized: another tailnet user is behind this address"_L1},
    Row{AuthRefusal::RateLimited, "rate_limited"_L1, "AUTH_RATE_LIMITED"_L1, "wait_then_retry"_L1,
        "unauthorized: too many failed authentication attempts (retry later)"_L1},
};

const Row &rowOf(AuthRefusal refusal)
{
    const auto it = std::ranges::find(Rows, refusal, &Row::refusal);
    return it == Rows.end() ? Rows.front() : *it;
}

QString hint(AuthRefusal refusal, const ClientDescription &client, bool isLocal)
{
    const bool isPassword =
        refusal == AuthRefusal::PasswordMissing || refusal == AuthRefusal::PasswordMismatch;
    const QString word = isPassword ? u"password"_s : u"token"_s;
    if (client.mode == "cli"_L1 && isLocal)
        return u"use this gateway's gateway.auth.%1 or pair the device"_s.arg(word);
    if (client.mode == "cli"_L1)
        return u"set gateway.remote.%1 to match gateway.auth.%1"_s.arg(word);
    if (client.id == "openclaw-control-ui"_L1 || client.id == "webchat-ui"_L1 ||
        client.mode == "webchat"_L1)
        return isPassword ? u"enter the password in Control UI settings"_s
                          : u"open the dashboard URL and paste the token in Control UI settings"_s;
    return u"provide gateway auth %1"_s.arg(word);
}

Secret firstSent(const std::optional<Secret> &named, const std::optional<Secret> &other)
{
    const Secret sent = named.value_or(Secret());
    return sent.isEmpty() ? other.value_or(Secret()) : sent;
}

} // namespace

Result<AuthMethod, AuthRefusal> checkSharedSecret(const GatewayConfig &config,
                                                  const ConnectCredentials &credentials)
{
    if (config.authMode == AuthMode::None)
        return AuthMethod::None;
    const bool isToken = config.authMode == AuthMode::Token;
    const Secret &wanted = isToken ? config.token : config.password;
    const Secret sent = isToken ? firstSent(credentials.token, credentials.password)
                                : firstSent(credentials.password, credentials.token);
    if (wanted.isEmpty())
        return Failure{isToken ? AuthRefusal::TokenNotConfigured
                               : AuthRefusal::PasswordNotConfigured};
    if (sent.isEmpty())
        return Failure{isToken ? AuthRefusal::TokenMissing : AuthRefusal::PasswordMissing};
    if (!constantTimeEquals(wanted, sent))
        return Failure{isToken ? AuthRefusal::TokenMismatch : AuthRefusal::PasswordMismatch};
    return isToken ? AuthMethod::Token : AuthMethod::Password;
}

Result<AuthMethod, AuthRefusal> checkTailnetUser(const TailnetClaim &claim)
{
    if (claim.named.isEmpty())
        return Failure{AuthRefusal::TailnetUserMissing};
    if (!claim.found)
        return Failure{AuthRefusal::TailnetUserUnknown};
    if (claim.found->compare(claim.named, Qt::CaseInsensitive) != 0)
        return Failure{AuthRefusal::TailnetUserMismatch};
    return AuthMethod::Tailscale;
}

bool isGuess(AuthRefusal refusal)
{
    return refusal == AuthRefusal::TokenMismatch || refusal == AuthRefusal::PasswordMismatch ||
           refusal == AuthRefusal::BootstrapTokenInvalid ||
           refusal == AuthRefusal::DeviceTokenMismatch;
}

bool mayRetryWithDeviceToken(const ConnectParams &params)
{
    return params.device && !params.auth.token.value_or(Secret()).isEmpty() &&
           params.auth.deviceToken.value_or(Secret()).isEmpty();
}

RpcError authError(AuthRefusal refusal, const ClientDescription &client, bool isLocal,
                   bool canRetryWithDeviceToken,
                   std::optional<std::chrono::milliseconds> retryAfter)
{
    const Row &row = rowOf(refusal);
    const bool canRetry = canRetryWithDeviceToken && refusal == AuthRefusal::TokenMismatch;
    QString message(row.message);
    message.replace("%1"_L1, hint(refusal, client, isLocal));
    QJsonObject details{{u"code"_s, QString(row.code)}, {u"canRetryWithDeviceToken"_s, canRetry}};
    if (!row.reason.isEmpty())
        details.insert(u"authReason"_s, QString(row.reason));
    const QLatin1StringView step = canRetry ? "retry_with_device_token"_L1 : row.nextStep;
    if (!step.isEmpty())
        details.insert(u"recommendedNextStep"_s, QString(step));
    RpcError error = invalidRequest(message, details);
    if (refusal == AuthRefusal::RateLimited) {
        error.retryable = true;
        error.retryAfter = retryAfter;
    }
    return error;
}

RpcError deviceRequired()
{
    return {.code = ErrorCode::NotPaired,
            .message = u"device identity required"_s,
            .details = {{u"code"_s, u"DEVICE_IDENTITY_REQUIRED"_s}}};
}

RpcError controlUiDeviceRequired()
{
    return invalidRequest(
        u"control ui requires device identity (use HTTPS or localhost secure context)"_s,
        {{u"code"_s, u"CONTROL_UI_DEVICE_IDENTITY_REQUIRED"_s}});
}

} // namespace gateway
