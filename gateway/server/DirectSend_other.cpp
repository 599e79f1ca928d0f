// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/DirectSend.h"

namespace gateway {

qsizetype sendDirectly(const QTcpSocket &, const std::array<QByteArray, 3> &)
{
    return 0;
}

} // namespace gateway
