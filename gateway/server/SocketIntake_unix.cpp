// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/SocketIntake.h"

#include "gateway/base/Logging.h"

#include <QHostAddress>
#include <QPointer>

#include <cerrno>
#include <chrono>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gateway {

namespace {

using namespace std::chrono_literals;

constexpr int MostInRow = 64; // then the sockets that are open already have their turn
constexpr std::chrono::milliseconds Pause = 250ms;

// Closed on exec and never waited for, as Qt's own sockets are.
int acceptFrom(int listener, sockaddr_storage *peer = nullptr)
{
    socklen_t size = sizeof(sockaddr_storage);
    auto *address = reinterpret_cast<sockaddr *>(peer);
#ifdef Q_OS_LINUX
    return ::accept4(listener, address, peer ? &size : nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
#else
    const int descriptor = ::accept(listener, address, peer ? &size : nullptr);
    if (descriptor >= 0) {
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    }
    return descriptor;
#endif
}

bool isSomebodyWaiting(int listener)
{
    pollfd question{.fd = listener, .events = POLLIN, .revents = 0};
    return ::poll(&question, 1, 0) > 0;
}

} // namespace

SocketIntake::SocketIntake(QTcpServer &server, Hooks hooks, Clock &clock)
    : m_server(server)
    , m_hooks(std::move(hooks))
    , m_clock(clock)
{
    server.pauseAccepting();
    m_notifier =
        std::make_unique<QSocketNotifier>(server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SocketIntake::takeAll);
    keepReserve();
}

SocketIntake::~SocketIntake()
{
    if (m_reserve >= 0)
        ::close(m_reserve);
}

void SocketIntake::takeAll()
{
    const QPointer self(this);
    const int listener = int(m_server.socketDescriptor());
    bool hasMadeRoom = false;
    for (int i = 0; i < MostInRow; ++i) {
        const int descriptor = acceptFrom(listener);
        if (descriptor >= 0) {
            hasMadeRoom = false;
            m_hooks.take(descriptor);
            if (!self)
                return;
            continue;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        if (errno == EMFILE || errno == ENFILE) {
            // Said before it is looked whether anybody waits.
            if (!isSomebodyWaiting(listener))
                return;
            // Once for each newcomer: where the system itself has none left, others take the place.
            if (!hasMadeRoom && m_hooks.makeRoom())
                hasMadeRoom = true;
            else if (!turnAway())
                return rest();
            continue;
        }
        // accept(2): what befell the newcomer meanwhile is told here, and concerns nobody else.
        if (errno == ENOBUFS || errno == ENOMEM || errno == EBADF || errno == EINVAL)
            return rest();
    }
}

bool SocketIntake::turnAway()
{
    if (m_reserve < 0)
        return false;
    ::close(std::exchange(m_reserve, -1));
    sockaddr_storage peer{};
    const int descriptor = acceptFrom(int(m_server.socketDescriptor()), &peer);
    if (descriptor >= 0)
        ::close(descriptor);
    keepReserve();
    if (descriptor < 0)
        return false;
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&peer));
    m_hooks.turnedAway(address.toString());
    return true;
}

void SocketIntake::keepReserve()
{
    if (m_reserve < 0)
        m_reserve = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

// The newcomers wait with the system meanwhile.
void SocketIntake::rest()
{
    qCDebug(lcServer) << "no connection can be taken for a moment";
    m_notifier->setEnabled(false);
    m_pause = m_clock.callAfter(Pause, [this] { goOn(); });
}

void SocketIntake::goOn()
{
    keepReserve();
    m_notifier->setEnabled(true);
}

} // namespace gateway
