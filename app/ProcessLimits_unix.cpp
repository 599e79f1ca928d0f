// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessLimits.h"

#include <sys/resource.h>

void setProcessLimits()
{
    const rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &noCore);
    // The usual soft limit of 1024 is for programs that use select().
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
}
