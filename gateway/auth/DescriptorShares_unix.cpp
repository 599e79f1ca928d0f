// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/DescriptorShares.h"

#include <algorithm>
#include <limits>

#include <sys/resource.h>

namespace gateway {

DescriptorShares DescriptorShares::ofThisProcess()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur == RLIM_INFINITY)
        return {};
    return of(qint64(std::min<rlim_t>(files.rlim_cur, std::numeric_limits<int>::max())));
}

} // namespace gateway
