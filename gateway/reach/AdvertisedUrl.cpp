// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/AdvertisedUrl.h"

#include "gateway/auth/ClientAddress.h"
#include "gateway/reach/ListenerUrl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6) ||
           address == QHostAddress(QHostAddress::Any);
}

QList<QHostAddress> reachable(const Listening &listening)
{
    QList<QHostAddress> list;
    for (const QHostAddress &address : listening.addresses)
        list += isWildcard(address) ? listening.ofHost : QList{address};
    return list;
}

bool isPlainUrlAllowed(const QString &host)
{
    const QHostAddress address(host);
    if (address.isNull())
        return host == "localhost"_L1 || host.endsWith(".local"_L1, Qt::CaseInsensitive);
    return address.isLoopback() || isPrivate(address);
}

} // namespace

Result<AdvertisedUrls, QString> advertisedUrls(const GatewayConfig &config,
                                               const Listening &listening)
{
    QStringList urls;
    for (const QHostAddress &address : reachable(listening)) {
        const bool isUsable = address.protocol() == QAbstractSocket::IPv4Protocol &&
                              !address.isLoopback() && !address.isLinkLocal();
        const QString url = webSocketUrl(address, listening.port, listening.isEncrypted);
        if (isUsable && (listening.isEncrypted || isPrivate(address)) && !urls.contains(url))
            urls.append(url);
    }
    if (urls.isEmpty()) {
        return Failure{u"Gateway is only bound to loopback. Set gateway.bind=lan, or tailnet, or "
                       "give a public URL."_s};
    }
    return AdvertisedUrls{.urls = urls, .source = u"gateway.bind="_s + toText(config.bind)};
}

bool leadsTo(const Listening &listening, const QString &text)
{
    const QUrl url(text);
    return url.scheme() == (listening.isEncrypted ? "wss"_L1 : "ws"_L1) &&
           url.port() == listening.port && reachable(listening).contains(QHostAddress(url.host()));
}

Result<AdvertisedUrls, QString> advertisedUrl(const QString &publicUrl)
{
    const QUrl url(publicUrl, QUrl::StrictMode);
    const bool isSecure = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
    const bool isPlain = url.scheme() == "ws"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isSecure && !isPlain))
        return Failure{u"Configured publicUrl is invalid."_s};
    if (isPlain && !isPlainUrlAllowed(url.host())) {
        return Failure{
            u"Pairing over the internet needs a secure gateway URL (wss://) or Tailscale "
            "Serve. ws:// is only valid for localhost, private LAN addresses and .local "
            "hosts."_s};
    }
    QUrl socketUrl = url;
    socketUrl.setScheme(isSecure ? u"wss"_s : u"ws"_s);
    return AdvertisedUrls{.urls = {socketUrl.toString(QUrl::StripTrailingSlash)},
                          .source = u"request.publicUrl"_s};
}

bool isSecureUrl(const QString &text)
{
    const QUrl url(text);
    return url.scheme() == "wss"_L1 || url.host() == "localhost"_L1 ||
           QHostAddress(url.host()).isLoopback();
}

} // namespace gateway
