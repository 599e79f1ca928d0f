// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/DirectSend.h"

#include <QSslSocket>

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace gateway {

namespace {

iovec piece(QByteArrayView bytes)
{
    return {.iov_base = const_cast<char *>(bytes.data()), .iov_len = std::size_t(bytes.size())};
}

} // namespace

qsizetype sendDirectly(const QTcpSocket &socket, QByteArrayView head, QByteArrayView body)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    if ((encrypted && encrypted->mode() != QSslSocket::UnencryptedMode) ||
        socket.state() != QAbstractSocket::ConnectedState || socket.bytesToWrite() > 0)
        return 0;
    std::array pieces{piece(head), piece(body)};
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = pieces.size();
    const ssize_t taken =
        ::sendmsg(int(socket.socketDescriptor()), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<ssize_t>(taken, 0);
}

} // namespace gateway
