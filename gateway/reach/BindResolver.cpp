// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/BindResolver.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QList<ListenTarget> loopbackTargets()
{
    // Hosts without IPv6 have no ::1.
    return {{.address = QHostAddress(QHostAddress::LocalHost)},
            {.address = QHostAddress(QHostAddress::LocalHostIPv6), .isRequired = false}};
}

BindPlan tailnetPlan(const HostAddresses &host)
{
    const QHostAddress tailnet = host.tailnetIPv4();
    if (tailnet.isNull()) {
        return {.targets = loopbackTargets(),
                .limitation = u"No tailnet address found. Until Tailscale is running, only this "
                              "computer can connect."_s};
    }
    return {.targets = {{.address = tailnet}, {.address = QHostAddress(QHostAddress::LocalHost)}}};
}

Result<BindPlan, Error> customPlan(const QString &text, const HostAddresses &host,
                                   AbsentAddress absent)
{
    const QHostAddress address(text);
    if (address.protocol() != QAbstractSocket::IPv4Protocol) {
        return Failure{
            Error{.kind = Error::Kind::InvalidInput,
                  .text = u"gateway.customBindHost \"%1\" is not an IPv4 address. Set it to one "
                          "such as 192.168.1.20, or choose another gateway.bind."_s.arg(text),
                  .subject = text}};
    }
    const QHostAddress loopback(QHostAddress::LocalHost);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == loopback)
        return BindPlan{.targets = {{.address = address}}};
    const bool isThere = address.isLoopback() || host.all.contains(address);
    if (!isThere && absent == AbsentAddress::Narrowed) {
        return BindPlan{
            .targets = loopbackTargets(),
            .limitation = u"This computer no longer has %1. Until it does, only this computer can "
                          "connect."_s.arg(text),
            .missing = text};
    }
    if (!isThere) {
        return Failure{
            Error{.kind = Error::Kind::Unavailable,
                  .text = u"This computer does not have the address %1. Set "
                          "gateway.customBindHost to one of its own addresses."_s.arg(text),
                  .subject = text}};
    }
    return BindPlan{.targets = {{.address = address}, {.address = loopback}}};
}

} // namespace

QHostAddress HostAddresses::tailnetIPv4() const
{
    const auto subnet = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    const auto it = std::ranges::find_if(
        all, [&](const QHostAddress &address) { return address.isInSubnet(subnet); });
    return it == all.end() ? QHostAddress() : *it;
}

HostAddresses currentHostAddresses()
{
    HostAddresses host;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        const bool isTailscale = interface.name().startsWith("tailscale"_L1);
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            host.all.insert(isTailscale ? 0 : host.all.size(), entry.ip());
    }
    return host;
}

bool BindPlan::isLoopbackOnly() const
{
    return std::ranges::all_of(
        targets, [](const ListenTarget &target) { return target.address.isLoopback(); });
}

Result<BindPlan, Error> resolveBind(const GatewayConfig &config, const HostAddresses &host,
                                    AbsentAddress absent)
{
    // Also for modes that end at loopback today: the next start may find a wider address.
    if (config.bind != BindMode::Loopback && !config.hasCredentials()) {
        return Failure{Error{
            .kind = Error::Kind::InvalidInput,
            .text = u"Refusing to bind gateway to %1 without auth. Set gateway.auth.token or "
                    "gateway.auth.password, or use --bind loopback."_s.arg(toText(config.bind)),
            .subject = QString(toText(config.bind))}};
    }
    switch (config.bind) {
    case BindMode::Loopback:
    case BindMode::Auto: // "Loopback first"; if that is impossible it stops, it never opens up.
        return BindPlan{.targets = loopbackTargets()};
    case BindMode::Lan:
        return BindPlan{.targets = {{.address = QHostAddress(QHostAddress::AnyIPv4)}}};
    case BindMode::Tailnet:
        return tailnetPlan(host);
    case BindMode::Custom:
        return customPlan(config.customBindHost, host, absent);
    }
    return Failure{Error{.kind = Error::Kind::InvalidInput, .text = u"unknown bind mode"_s}};
}

} // namespace gateway
