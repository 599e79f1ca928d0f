// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessEnd.h"

#include <csignal>
#include <sys/types.h>

void endProcess(qint64 process)
{
    if (process > 1) // 0 and below name groups, 1 is the system's first
        ::kill(pid_t(process), SIGKILL);
}
