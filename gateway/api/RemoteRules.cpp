// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/RemoteRules.h"

#include "gateway/base/SshTarget.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isPrivateHost(const QString &host)
{
    if (isLoopbackHost(host) || host.endsWith(".local"_L1) || host.endsWith(".ts.net"_L1))
        return true;
    static constexpr std::array Networks{
        "10.0.0.0/8"_L1,    "172.16.0.0/12"_L1, "192.168.0.0/16"_L1, "169.254.0.0/16"_L1,
        "100.64.0.0/10"_L1, "fc00::/7"_L1,      "fe80::/10"_L1};
    const QHostAddress address(host);
    return std::ranges::any_of(Networks, [&](QLatin1StringView network) {
        return address.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

std::optional<RemoteFault> faultOf(const RemoteTrial &trial)
{
    static const QRegularExpression Fingerprint(u"^(?:sha256:)?(?:[0-9a-f]{2}:?){31}[0-9a-f]{2}$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (trial.hasTunnel) {
        if (trial.sshTarget.trimmed().isEmpty())
            return RemoteFault::NoSshTarget;
        if (!SshTarget::fromText(trial.sshTarget))
            return RemoteFault::WrongSshTarget;
    } else if (trial.url.trimmed().isEmpty()) {
        return RemoteFault::NoAddress;
    }
    const QUrl url(trial.url.trimmed());
    const bool isWebSocket = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    const bool isUrlNeeded = !trial.hasTunnel || !url.isEmpty();
    if (isUrlNeeded && (!url.isValid() || !isWebSocket || url.host().isEmpty()))
        return RemoteFault::NotWebSocket;
    if (!trial.hasTunnel && url.scheme() == "ws"_L1 && !isPrivateHost(url.host()))
        return RemoteFault::PlainToOthers;
    const QString fingerprint = trial.tlsFingerprint.trimmed();
    if (!fingerprint.isEmpty() && !Fingerprint.match(fingerprint).hasMatch())
        return RemoteFault::WrongFingerprint;
    return std::nullopt;
}

RemoteTrial remoteTrial(const GatewaySnapshot &now)
{
    const auto text = [&](QLatin1StringView name) {
        return now.setting(u"gateway.remote."_s + name).toString();
    };
    const QString transport = text("transport"_L1);
    RemoteTrial trial{.url = text("url"_L1),
                      .sshTarget = text("sshTarget"_L1),
                      .sshIdentity = text("sshIdentity"_L1),
                      .remotePort = now.setting(u"gateway.remote.remotePort"_s).toInt(),
                      .tlsFingerprint = text("tlsFingerprint"_L1)};
    trial.hasTunnel = transport.isEmpty() ? !trial.sshTarget.isEmpty() : transport == "ssh"_L1;
    return trial;
}

} // namespace gateway
