// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SignalWatcher.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGUSR1};

// Written to by the handler, which may call nothing that is not async-signal-safe.
int s_writeEnd = -1;

void handleSignal(int number)
{
    // What it interrupts may be about to read it.
    const int saved = errno;
    const char byte = char(number);
    [[maybe_unused]] const ssize_t written = ::write(s_writeEnd, &byte, 1);
    errno = saved;
}

} // namespace

struct SignalWatcher::Platform
{
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
    , m_platform(std::make_unique<Platform>())
{
    if (::pipe2(m_platform->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    s_writeEnd = m_platform->pipe[1];
    m_platform->notifier =
        std::make_unique<QSocketNotifier>(m_platform->pipe[0], QSocketNotifier::Read);
    connect(m_platform->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        bool ends = false;
        bool restarts = false;
        while (::read(m_platform->pipe[0], &byte, 1) > 0)
            (byte == char(SIGUSR1) ? restarts : ends) = true;
        if (ends)
            emit endRequested();
        else if (restarts)
            emit restartRequested();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int number : Signals)
        ::sigaction(number, &action, nullptr);
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : Signals)
        std::signal(number, SIG_DFL);
    s_writeEnd = -1;
    for (const int end : m_platform->pipe) {
        if (end >= 0)
            ::close(end);
    }
}
