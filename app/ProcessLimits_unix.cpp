// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessLimits.h"

#include <sys/resource.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

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
#ifdef __GLIBC__
    // Both: setting one ends the library's own adapting of the other.
    mallopt(M_MMAP_THRESHOLD, 4 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 32 * 1024 * 1024);
#endif
}
