// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Ids.h"

#include <QUuid>

namespace gateway {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace gateway
