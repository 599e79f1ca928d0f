// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/ServiceRecord.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype LongestLabel = 63;  // of DNS
constexpr qsizetype LongestEntry = 255; // of a TXT record
constexpr qsizetype MostEntries = 64;   // own: of a TXT record that others announce

void appendIfKnown(TxtRecord &txt, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        txt.append({key, value});
}

void appendEncryption(TxtRecord &txt, const ServiceFacts &facts)
{
    if (facts.tlsFingerprint.isEmpty())
        return;
    txt.append({u"gatewayTls"_s, u"1"_s});
    txt.append({u"gatewayTlsSha256"_s, facts.tlsFingerprint});
}

// Cut between characters, never inside one.
QString cutTo(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6) ||
           address == QHostAddress(QHostAddress::Any);
}

bool isIPv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

// An address that others on the same network can have heard of.
bool isOnANetwork(const QHostAddress &address)
{
    return !address.isLoopback() && !isTailnetAddress(address);
}

bool hasNetwork(const QList<HostInterface> &interfaces, bool wantsIPv6)
{
    return std::ranges::any_of(interfaces, [&](const HostInterface &interface) {
        return interface.carriesMulticast &&
               std::ranges::any_of(interface.addresses, [&](const QHostAddress &address) {
                   return isIPv6(address) == wantsIPv6 && isOnANetwork(address);
               });
    });
}

std::optional<ServicePlace> placeOfAddress(const QHostAddress &address,
                                           const QList<HostInterface> &interfaces)
{
    for (const HostInterface &interface : interfaces) {
        if (interface.carriesMulticast && interface.addresses.contains(address))
            return ServicePlace{.interface = interface.index, .isIPv6 = isIPv6(address)};
    }
    return std::nullopt;
}

} // namespace

QString instanceName(const QString &machineName)
{
    const QString name = machineName.trimmed();
    if (name.isEmpty())
        return u"OpenClaw"_s;
    if (name.contains("openclaw"_L1, Qt::CaseInsensitive))
        return cutTo(name, LongestLabel);
    const QString suffix = u" (OpenClaw)"_s;
    return cutTo(name, LongestLabel - suffix.size()) + suffix;
}

TxtRecord localTxt(const ServiceFacts &facts, const QString &lanHost)
{
    QString displayName = facts.machineName.trimmed();
    if (displayName.isEmpty())
        displayName = instanceName({});
    TxtRecord txt{{u"role"_s, u"gateway"_s},      {u"gatewayPort"_s, QString::number(facts.port)},
                  {u"lanHost"_s, lanHost},        {u"displayName"_s, displayName},
                  {u"transport"_s, u"gateway"_s}, {u"gatewayDirectReachable"_s, u"1"_s}};
    appendEncryption(txt, facts);
    appendIfKnown(txt, u"tailnetDns"_s, facts.tailnetName);
    if (facts.mode == MdnsMode::Full) {
        txt.append({u"sshPort"_s, QString::number(facts.sshPort)});
        appendIfKnown(txt, u"cliPath"_s, facts.commandPath);
    }
    return txt;
}

TxtRecord wideAreaTxt(const ServiceFacts &facts, bool isSshPortKnown)
{
    TxtRecord txt{{u"displayName"_s, instanceName(facts.machineName)},
                  {u"role"_s, u"gateway"_s},
                  {u"transport"_s, u"gateway"_s},
                  {u"gatewayPort"_s, QString::number(facts.port)}};
    appendEncryption(txt, facts);
    appendIfKnown(txt, u"tailnetDns"_s, facts.tailnetName);
    if (facts.mode == MdnsMode::Full && isSshPortKnown)
        txt.append({u"sshPort"_s, QString::number(facts.sshPort)});
    appendIfKnown(txt, u"cliPath"_s, facts.commandPath);
    return txt;
}

QByteArrayList encodeTxt(const TxtRecord &txt)
{
    QByteArrayList entries;
    for (const auto &[key, value] : txt) {
        const QByteArray entry = key.toUtf8() + '=' + value.toUtf8();
        if (entry.size() <= LongestEntry)
            entries.append(entry);
    }
    return entries;
}

TxtRecord decodeTxt(const QByteArrayList &entries)
{
    TxtRecord txt;
    for (const QByteArray &entry : entries.first(std::min(entries.size(), MostEntries))) {
        const qsizetype end = entry.indexOf('=');
        const QString key = QString::fromUtf8(entry.left(std::max<qsizetype>(end, 0)));
        const bool isNew =
            std::ranges::none_of(txt, [&](const auto &known) { return known.first == key; });
        if (!key.isEmpty() && isNew)
            txt.append({key, QString::fromUtf8(entry.sliced(end + 1))});
    }
    return txt;
}

QString valueOf(const TxtRecord &txt, QLatin1StringView key)
{
    const auto it = std::ranges::find_if(txt, [&](const auto &row) { return row.first == key; });
    return it == txt.end() ? QString() : it->second;
}

bool isTailnetAddress(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress::parseSubnet(u"100.64.0.0/10"_s)) ||
           address.isInSubnet(QHostAddress::parseSubnet(u"fd7a:115c:a1e0::/48"_s));
}

QList<HostInterface> currentInterfaces()
{
    QList<HostInterface> list;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        HostInterface found{.index = interface.index(),
                            .carriesMulticast = flags.testFlag(QNetworkInterface::CanMulticast) &&
                                                !flags.testFlag(QNetworkInterface::IsPointToPoint)};
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            found.addresses.append(entry.ip());
        list.append(found);
    }
    return list;
}

Result<QList<ServicePlace>, Unreachable> placesFor(const QList<QHostAddress> &listeners,
                                                   const QList<HostInterface> &interfaces)
{
    QList<ServicePlace> places;
    Unreachable why = Unreachable::OnlyThisComputer;
    const auto add = [&](const ServicePlace &place) {
        if (!places.contains(place))
            places.append(place);
    };
    for (const QHostAddress &address : listeners) {
        if (address.isLoopback())
            continue;
        if (isTailnetAddress(address)) {
            why = Unreachable::OnlyTailnet;
            continue;
        }
        if (!isEvery(address)) {
            const auto place = placeOfAddress(address, interfaces);
            if (place)
                add(*place);
            else
                why = Unreachable::NoNetwork;
            continue;
        }
        why = Unreachable::NoNetwork;
        const bool servesIPv4 = address != QHostAddress(QHostAddress::AnyIPv6);
        const bool servesIPv6 = address != QHostAddress(QHostAddress::AnyIPv4);
        if (servesIPv4 && hasNetwork(interfaces, false))
            add({.isIPv6 = false});
        if (servesIPv6 && hasNetwork(interfaces, true))
            add({.isIPv6 = true});
    }
    if (places.isEmpty())
        return Failure{why};
    return places;
}

} // namespace gateway
