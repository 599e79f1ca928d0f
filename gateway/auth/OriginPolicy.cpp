// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/OriginPolicy.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Origin
{
    QString text = {};      ///< scheme://host[:port], lower case
    QString host = {};      ///< Without port and brackets.
    QString authority = {}; ///< host[:port] as in a Host header.
};

bool isWebClient(const ClientDescription &client)
{
    const QString id = client.id.trimmed().toLower();
    return id == "openclaw-control-ui"_L1 || id == "webchat-ui"_L1 ||
           id == "openclaw-browser-copilot"_L1 || client.mode.trimmed().toLower() == "webchat"_L1;
}

std::optional<Origin> parseOrigin(const QByteArray &header)
{
    const QString text = QString::fromUtf8(header).trimmed().toLower();
    const QUrl url(text, QUrl::StrictMode);
    const bool isBare = url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() &&
                        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                        url.userInfo().isEmpty();
    if (!isBare)
        return std::nullopt;
    const QString authority = url.authority(QUrl::FullyEncoded);
    return Origin{.text = url.scheme() + u"://"_s + authority,
                  .host = url.host(QUrl::FullyEncoded).remove(u'[').remove(u']'),
                  .authority = authority};
}

bool isLoopbackName(const QString &host)
{
    const QHostAddress address(host);
    return host == "localhost"_L1 || address.isLoopback();
}

// protocol-v4.md 3.5 "private same origin": names and addresses no stranger's page can have.
bool isPrivateHost(const QString &host)
{
    if (host.endsWith(".local"_L1) || host.endsWith(".ts.net"_L1))
        return true;
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    static const std::array Networks{QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                     QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                     QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
                                     QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
                                     QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
                                     QHostAddress::parseSubnet(u"fc00::/7"_s),
                                     QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::ranges::any_of(Networks,
                               [&](const auto &network) { return address.isInSubnet(network); });
}

bool isListed(const Origin &origin, const QStringList &allowed)
{
    return std::ranges::any_of(allowed, [&](const QString &entry) {
        const QString wanted = entry.trimmed().toLower();
        return wanted == "*"_L1 || wanted == origin.text;
    });
}

bool isAllowed(const Origin &origin, const OriginQuestion &question, const GatewayConfig &config)
{
    if (isListed(origin, config.allowedOrigins))
        return true;
    if (question.isLocal && isLoopbackName(origin.host))
        return true;
    const QString host =
        QString::fromUtf8(question.host.value_or(QByteArray())).trimmed().toLower();
    if (host.isEmpty() || origin.authority != host)
        return false;
    // A page whose name was rebound to this computer has Origin and Host alike: a name alone is not
    // enough, it has to be one that strangers cannot own.
    return config.allowsHostHeaderOriginFallback || isPrivateHost(origin.host);
}

RpcError notAllowed(const QString &reason)
{
    return invalidRequest(
        u"origin not allowed (open the Control UI from the gateway host or allow it "
        "in gateway.controlUi.allowedOrigins)"_s,
        {{u"code"_s, u"CONTROL_UI_ORIGIN_NOT_ALLOWED"_s}, {u"reason"_s, reason}});
}

} // namespace

Result<void, RpcError> checkBrowserOrigin(const OriginQuestion &question,
                                          const GatewayConfig &config)
{
    if (!question.origin && !isWebClient(question.client))
        return {};
    const auto origin = parseOrigin(question.origin.value_or(QByteArray()));
    if (!origin)
        return Failure{notAllowed(u"origin missing or invalid"_s)};
    if (!isAllowed(*origin, question, config))
        return Failure{notAllowed(u"origin not allowed"_s)};
    return {};
}

} // namespace gateway
