// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/DescriptorShares.h"

namespace gateway {

// Sockets are handles there, of which a process has millions.
DescriptorShares DescriptorShares::ofThisProcess()
{
    return {};
}

} // namespace gateway
