// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/ServiceBrowser.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr quint16 DefaultPort = 18789;

auto identityOf(const FoundService &found)
{
    return std::tuple(found.name.toLower(), found.name, found.domain, found.displayName(),
                      found.host, found.port, found.gatewayPort());
}

} // namespace

QString FoundService::displayName() const
{
    const QString own = valueOf(txt, "displayName"_L1).trimmed();
    return own.isEmpty() ? name : own;
}

QString FoundService::bestHost() const
{
    for (const auto &known : {valueOf(txt, "tailnetDns"_L1), valueOf(txt, "lanHost"_L1), host}) {
        if (!known.isEmpty())
            return known;
    }
    return address.toString();
}

quint16 FoundService::gatewayPort() const
{
    const uint told = valueOf(txt, "gatewayPort"_L1).toUInt();
    if (told >= 1 && told <= 65535)
        return quint16(told);
    return port == 0 ? DefaultPort : port;
}

bool FoundService::isEncrypted() const
{
    static const QStringList Truthy{u"1"_s, u"true"_s, u"yes"_s};
    return Truthy.contains(valueOf(txt, "gatewayTls"_L1).trimmed().toLower());
}

QString FoundService::url() const
{
    return u"%1://%2:%3"_s.arg(isEncrypted() ? u"wss"_s : u"ws"_s, bestHost()).arg(gatewayPort());
}

QList<FoundService> withoutDoubles(const QList<FoundService> &seen)
{
    QList<FoundService> list = seen;
    // IPv4 first: it is what the rest of the addresses here are, and needs no zone.
    std::ranges::stable_sort(list, {}, [](const FoundService &found) {
        return found.address.protocol() != QAbstractSocket::IPv4Protocol;
    });
    std::ranges::stable_sort(list, {}, identityOf);
    const auto rest = std::ranges::unique(list, {}, identityOf);
    list.erase(rest.begin(), rest.end());
    return list;
}

} // namespace gateway
