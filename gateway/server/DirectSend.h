// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <array>

namespace gateway {

/// Hands the pieces to the system, one behind the other, without the copy and the turn of the event
/// loop that a socket's own buffer costs. Returns how many bytes were taken: none where that is not
/// possible (an encrypted socket, something is waiting, another system), or where the connection is
/// broken, which the socket finds out by itself. The rest is for `QTcpSocket::write`.
///
/// Thread: the socket's.
[[nodiscard]] qsizetype sendDirectly(const QTcpSocket &socket,
                                     const std::array<QByteArray, 3> &pieces);

} // namespace gateway
