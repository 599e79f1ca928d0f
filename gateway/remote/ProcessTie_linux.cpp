// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/ProcessTie.h"

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace gateway {

void tieToThisProgram(QProcess &process)
{
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        // Ended before it was said: nobody would tell any more.
        if (::getppid() != parent)
            ::_exit(1);
    });
}

} // namespace gateway
