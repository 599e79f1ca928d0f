// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/LocalGateway.h"

#include <QFile>
#include <QLockFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
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

// The file says who took it; whether that process lives is the kernel's to say, which lets go of a
// lock with its holder. QLockFile locks by flock(2).
std::optional<qint64> LocalGateway::pid() const
{
    const QString path = Gateway::lockFileIn(m_paths.stateDir);
    qint64 pid = 0;
    QString host;
    QString application;
    if (!QLockFile(path).getLockInfo(&pid, &host, &application) || pid <= 0 ||
        host != QSysInfo::machineHostName())
        return std::nullopt;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    const bool isHeld = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return isHeld ? std::optional(pid) : std::nullopt;
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
