// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/SocketIntake.h"

#include <chrono>

namespace gateway {

namespace {

constexpr std::chrono::milliseconds Pause{250};

} // namespace

// Qt accepts, and stops at the first error that is not "nothing waits".
SocketIntake::SocketIntake(QTcpServer &server, Hooks hooks, Clock &clock)
    : m_server(server)
    , m_hooks(std::move(hooks))
    , m_clock(clock)
{
    connect(&server, &QTcpServer::acceptError, this, &SocketIntake::rest);
}

SocketIntake::~SocketIntake() = default;

void SocketIntake::rest()
{
    m_pause = m_clock.callAfter(Pause, [this] { goOn(); });
}

void SocketIntake::goOn()
{
    m_server.resumeAccepting();
}

} // namespace gateway
