// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/ListenerUrl.h"

using namespace Qt::StringLiterals;

namespace gateway {

QString webSocketUrl(const QHostAddress &address, quint16 port, bool isEncrypted)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIPv6 ? u'[' + address.toString() + u']' : address.toString();
    return u"%1://%2:%3"_s.arg(isEncrypted ? u"wss"_s : u"ws"_s, host).arg(port);
}

} // namespace gateway
