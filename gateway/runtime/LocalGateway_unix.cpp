// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/LocalGateway.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

Outcome sendSignal(std::optional<qint64> pid, int number)
{
    if (!pid) {
        return Failure{Error{.kind = Error::Kind::NotFound,
                             .text = u"No gateway is running here. Start one with: openclaw-tray "
                                     "gateway"_s}};
    }
    if (::kill(pid_t(*pid), number) == 0)
        return {};
    return Failure{Error{.kind = Error::Kind::AccessDenied,
                         .text = u"The gateway (pid %1) does not belong to this user. Use the "
                                 "account that started it."_s.arg(*pid)}};
}

} // namespace

std::optional<qint64> LocalGateway::pid() const
{
    const QByteArray path = QFile::encodeName(Gateway::lockFileIn(m_paths.stateDir));
    const int file = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool isAnswered = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    // -1: the holder is not in this process's view of the system (another container).
    if (!isAnswered || lock.l_type == F_UNLCK || lock.l_pid <= 0)
        return std::nullopt;
    return lock.l_pid;
}

Outcome LocalGateway::askToStop() const
{
    return sendSignal(pid(), SIGTERM);
}

Outcome LocalGateway::askToRestart() const
{
    return sendSignal(pid(), SIGUSR1);
}

} // namespace gateway
