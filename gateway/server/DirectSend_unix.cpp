// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/DirectSend.h"

#include <QSslSocket>

#include <algorithm>
#include <array>

#include <sys/socket.h>

namespace gateway {

namespace {

iovec vectorOf(const QByteArray &bytes)
{
    return {.iov_base = const_cast<char *>(bytes.constData()),
            .iov_len = std::size_t(bytes.size())};
}

} // namespace

qsizetype sendDirectly(const QTcpSocket &socket, const std::array<QByteArray, 3> &pieces)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    if ((encrypted && encrypted->mode() != QSslSocket::UnencryptedMode) ||
        socket.state() != QAbstractSocket::ConnectedState || socket.bytesToWrite() > 0)
        return 0;
    std::array vectors{vectorOf(pieces[0]), vectorOf(pieces[1]), vectorOf(pieces[2])};
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = vectors.size();
    const ssize_t taken =
        ::sendmsg(int(socket.socketDescriptor()), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<ssize_t>(taken, 0);
}

} // namespace gateway
