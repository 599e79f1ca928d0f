// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Version.h"

namespace gateway {

QString productVersion()
{
    return QStringLiteral(OC_VERSION);
}

} // namespace gateway
