// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/ClientAddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool hasForwardingHeader(const HttpHead &head)
{
    return std::ranges::any_of(head.headers, [](const auto &header) {
        return header.first == "forwarded" || header.first == "x-real-ip" ||
               header.first.startsWith("x-forwarded-") || header.first.startsWith("tailscale-");
    });
}

// `1.2.3.4`, `1.2.3.4:5678`, `[::1]:5678` or `::1`.
QHostAddress forwardedAddress(const QByteArray &text)
{
    QString host = QString::fromLatin1(text).trimmed();
    if (host.startsWith(u'[') && host.contains(u']'))
        host = host.sliced(1, host.indexOf(u']') - 1);
    else if (host.count(u':') == 1)
        host = host.section(u':', 0, 0);
    return unmapped(QHostAddress(host));
}

// The last hop a trusted proxy did not add itself: earlier entries are the client's own claim.
QHostAddress clientOf(const QByteArray &forwardedFor, const QStringList &trustedProxies)
{
    const QList<QByteArray> hops = forwardedFor.split(',');
    for (auto it = hops.crbegin(); it != hops.crend(); ++it) {
        const QHostAddress hop = forwardedAddress(*it);
        if (hop.isNull())
            return {};
        if (!isInNetworks(hop, trustedProxies))
            return hop;
    }
    return forwardedAddress(hops.first());
}

// protocol-v4.md 3.7 "Tailscale": one address, and what was asked for under which name.
QHostAddress ledFrom(const QHostAddress &peer, const HttpHead &head)
{
    const auto forwardedFor = head.header("x-forwarded-for");
    if (!peer.isLoopback() || !forwardedFor || !head.has("x-forwarded-proto") ||
        !head.has("x-forwarded-host"))
        return {};
    const QHostAddress client = forwardedAddress(*forwardedFor);
    return client.isLoopback() ? QHostAddress() : client;
}

} // namespace

QHostAddress unmapped(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

bool isPrivate(const QHostAddress &address)
{
    static const QStringList Networks{u"10.0.0.0/8"_s,    u"172.16.0.0/12"_s,  u"192.168.0.0/16"_s,
                                      u"100.64.0.0/10"_s, u"169.254.0.0/16"_s, u"fc00::/7"_s,
                                      u"fe80::/10"_s};
    return isInNetworks(address, Networks);
}

bool isInNetworks(const QHostAddress &address, const QStringList &networks)
{
    return std::ranges::any_of(networks, [&](const QString &entry) {
        const auto network = parseNetwork(entry);
        return !network.first.isNull() && address.isInSubnet(network);
    });
}

std::pair<QHostAddress, int> parseNetwork(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString base = trimmed.section(u'/', 0, 0);
    const QHostAddress address(base);
    // parseSubnet() alone would read "10" as 10.0.0.0/8.
    if (address.isNull() || (!base.contains(u':') && base.count(u'.') != 3))
        return {QHostAddress(), -1};
    if (!trimmed.contains(u'/'))
        return {address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128};
    return QHostAddress::parseSubnet(trimmed);
}

ClientAddress resolveClientAddress(const QHostAddress &peer, const HttpHead &head,
                                   const QStringList &trustedProxies, bool allowsRealIpFallback,
                                   bool servesTailnet)
{
    using Kind = ClientAddress::Kind;
    const QHostAddress address = unmapped(peer);
    if (!hasForwardingHeader(head)) {
        const bool isLocal = address.isLoopback();
        return {.kind = isLocal ? Kind::DirectLocal : Kind::Remote,
                .address = address.toString(),
                .reported = isLocal ? QString() : address.toString(),
                .isLocal = isLocal};
    }
    if (const QHostAddress led = servesTailnet ? ledFrom(address, head) : QHostAddress();
        !led.isNull()) {
        return {.kind = Kind::ThroughTailnet,
                .address = led.toString(),
                .reported = led.toString(),
                .isThroughLocalProxy = true};
    }
    const ClientAddress unattributable{.kind = Kind::Unattributable, .address = address.toString()};
    if (!isInNetworks(address, trustedProxies))
        return unattributable;

    QHostAddress client;
    if (const auto forwardedFor = head.header("x-forwarded-for"))
        client = clientOf(*forwardedFor, trustedProxies);
    else if (const auto realIp = head.header("x-real-ip"); realIp && allowsRealIpFallback)
        client = forwardedAddress(*realIp);
    if (client.isNull())
        return unattributable;
    // Never local: what comes through a proxy is not from this host, whatever it says.
    return {.kind = Kind::ThroughProxy,
            .address = client.toString(),
            .reported = client.isLoopback() ? QString() : client.toString(),
            .isThroughLocalProxy = address.isLoopback()};
}

} // namespace gateway
