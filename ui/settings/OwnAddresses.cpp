// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/OwnAddresses.h"

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace ui {

QList<OwnAddress> ownAddresses()
{
    const auto tailnet = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    QList<OwnAddress> addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLoopback())
                continue;
            addresses.append({.address = address.toString(),
                              .network = interface.humanReadableName(),
                              .isTailnet = address.isInSubnet(tailnet)});
        }
    }
    return addresses;
}

QStringList addressTexts(const QList<OwnAddress> &addresses)
{
    QStringList texts;
    for (const OwnAddress &own : addresses)
        texts.append(own.address);
    return texts;
}

} // namespace ui
