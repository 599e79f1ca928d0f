// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/LocalGateway.h"

#include <QLockFile>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// A console program can be ended from outside only by killing it, which would skip saving state.
Failure<Error> noWay()
{
    return Failure{Error{.kind = Error::Kind::Unavailable,
                         .text = u"A running gateway cannot be asked from another process on "
                                 "Windows. Press Ctrl+C in its window."_s}};
}

} // namespace

std::optional<qint64> LocalGateway::pid() const
{
    QLockFile lock(Gateway::lockFileIn(m_paths.stateDir));
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&pid, &host, &application))
        return std::nullopt;
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(pid));
    if (process == nullptr)
        return std::nullopt;
    const bool isRunning = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return isRunning ? std::optional(pid) : std::nullopt;
}

Outcome LocalGateway::askToStop() const
{
    return noWay();
}

Outcome LocalGateway::askToRestart() const
{
    return noWay();
}

} // namespace gateway
