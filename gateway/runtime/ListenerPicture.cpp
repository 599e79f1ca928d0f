// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/ListenerPicture.h"

#include "gateway/reach/ListenerUrl.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace gateway {

void describeListeners(const ListenerSet &listeners, bool isEncrypted, GatewaySnapshot &into)
{
    into.listeners.clear();
    const quint16 port = listeners.port();
    const auto tailnet = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    for (const QHostAddress &address : listeners.addresses()) {
        const bool isEvery = address == QHostAddress(QHostAddress::AnyIPv4) ||
                             address == QHostAddress(QHostAddress::AnyIPv6) ||
                             address == QHostAddress(QHostAddress::Any);
        into.listeners.append({.url = webSocketUrl(address, port, isEncrypted),
                               .address = address.toString(),
                               .port = port,
                               .isLoopback = address.isLoopback(),
                               .isEveryNetwork = isEvery,
                               .isTailnet = address.isInSubnet(tailnet)});
    }
}

} // namespace gateway
