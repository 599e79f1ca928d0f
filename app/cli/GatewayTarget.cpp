// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GatewayTarget.h"

#include "gateway/api/RemoteRules.h"

using namespace Qt::StringLiterals;
using gateway::AuthMode;
using gateway::CertificatePin;
using gateway::Failure;
using gateway::GatewayConfig;
using gateway::GatewayMode;
using gateway::isLoopbackHost;
using gateway::isPrivateHost;
using gateway::Result;
using gateway::Secret;

namespace {

using Pin = std::optional<CertificatePin>;

QUrl localUrl(const GatewayConfig &config, quint16 port)
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(config.tls.isEnabled ? u"wss"_s : u"ws"_s).arg(port));
}

bool isSame(const QUrl &a, const QUrl &b)
{
    const bool isSameHost =
        a.host() == b.host() || (isLoopbackHost(a.host()) && isLoopbackHost(b.host()));
    const auto portOf = [](const QUrl &url) {
        return url.port(url.scheme() == "wss"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && isSameHost && portOf(a) == portOf(b);
}

GatewayTarget localTarget(const GatewayConfig &config, const Pin &pin)
{
    GatewayTarget target{.url = localUrl(config, config.port)};
    if (config.tls.isEnabled)
        target.pin = pin;
    if (config.authMode == AuthMode::Token)
        target.token = config.token;
    if (config.authMode == AuthMode::Password)
        target.password = config.password;
    return target;
}

GatewayTarget remoteTarget(const GatewayConfig &config)
{
    return {.url = QUrl(config.remote.url),
            .token = config.remote.token,
            .password = config.remote.password,
            .pin = CertificatePin::fromText(config.remote.tlsFingerprint)};
}

bool usesRemote(const GatewayConfig &config)
{
    return config.mode == GatewayMode::Remote && !config.remote.url.isEmpty();
}

GatewayTarget chosen(const ParsedCommand &command, const GatewayConfig &config, const Pin &localPin)
{
    if (command.isSet("remote"_L1))
        return remoteTarget(config);
    const auto url = command.spec->isUrlTarget ? command.value("url"_L1) : std::nullopt;
    if (url) {
        const QUrl given(*url);
        if (!config.remote.url.isEmpty() && isSame(given, QUrl(config.remote.url)))
            return remoteTarget(config);
        GatewayTarget target{.url = given};
        if (isSame(given, localUrl(config, config.port)))
            target = localTarget(config, localPin);
        target.url = given;
        return target;
    }
    if (const auto port = command.number("port"_L1)) {
        GatewayTarget target = localTarget(config, localPin);
        target.url = localUrl(config, quint16(*port));
        return target;
    }
    // A command without --url is about this computer.
    const bool mayBeRemote = command.spec->option(u"url"_s) != nullptr;
    return mayBeRemote && usesRemote(config) ? remoteTarget(config) : localTarget(config, localPin);
}

} // namespace

bool GatewayTarget::isLoopback() const
{
    return isLoopbackHost(url.host());
}

Result<GatewayTarget, QString> resolveTarget(const ParsedCommand &command,
                                             const GatewayConfig &config, const Pin &localPin)
{
    GatewayTarget target = chosen(command, config, localPin);
    if (!target.url.isValid() || !target.url.scheme().startsWith("ws"_L1))
        return Failure{u"gateway.remote.url is no ws:// or wss:// address. Correct it, or give "
                       "--url."_s};
    const auto token = command.value("token"_L1);
    const auto password = command.value("password"_L1);
    if (token || password) {
        target.token = Secret(token.value_or(QString()).trimmed());
        target.password = Secret(password.value_or(QString()).trimmed());
    }
    if (const auto fingerprint = command.value("tls-fingerprint"_L1)) {
        if (target.url.scheme() == "ws"_L1)
            return Failure{
                u"--tls-fingerprint needs an encrypted connection. Give --url wss://…"_s};
        target.pin = CertificatePin::fromText(*fingerprint);
    }
    const bool hasSecret = !target.token.isEmpty() || !target.password.isEmpty();
    if (target.url.scheme() == "ws"_L1 && hasSecret && !isPrivateHost(target.url.host())) {
        return Failure{u"The token or password would cross the network unencrypted. Use a wss:// "
                       "address, or an SSH tunnel: ssh -N -L 18789:127.0.0.1:18789 user@%1"_s.arg(
                           target.url.host())};
    }
    return target;
}
