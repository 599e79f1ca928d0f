// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/EpollDispatcher.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <utility>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace gateway {

namespace {

constexpr int EventsPerTurn = 256;
constexpr std::array<quint32, 3> EventsOf{EPOLLIN, EPOLLOUT, EPOLLPRI};
// An error or a hang-up wakes whoever reads or writes: the call that follows tells what it is.
constexpr std::array<quint32, 3> ReadyOn{EPOLLIN | EPOLLHUP | EPOLLERR,
                                         EPOLLOUT | EPOLLERR | EPOLLHUP, EPOLLPRI};

} // namespace

quint32 EpollDispatcher::Watch::wanted() const
{
    quint32 events = 0;
    for (std::size_t type = 0; type < notifiers.size(); ++type) {
        if (notifiers.at(type))
            events |= EventsOf.at(type);
    }
    return events;
}

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{.events = EPOLLIN, .data = {.fd = m_wakeUp}};
    if (m_epoll < 0 || m_wakeUp < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event) != 0)
        qFatal("no epoll descriptor: %s", qPrintable(qt_error_string(errno)));
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wakeUp);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();

    const bool includesNotifiers = !(flags & QEventLoop::ExcludeSocketNotifiers);
    int told = includesNotifiers ? tellFreshWriters() : 0;
    int timeout = m_freshWriters.empty() && !m_mayNotWait ? timeoutFor(flags) : 0;
    if (timeout != 0) {
        emit aboutToBlock();
        if (m_mayNotWait)
            timeout = 0;
    }
    if (m_isInterrupted)
        return told > 0;
    told += tellReady(timeout, includesNotifiers);
    if (!(flags & QEventLoop::X11ExcludeTimers))
        told += m_timers.ring(std::chrono::steady_clock::now());
    // What was posted meanwhile is sent by the next call, before that one waits.
    m_mayNotWait = false;
    return told > 0;
}

// In milliseconds, -1 for ever. What is posted meanwhile ends the wait by the wake-up descriptor.
int EpollDispatcher::timeoutFor(QEventLoop::ProcessEventsFlags flags) const
{
    if (!(flags & QEventLoop::WaitForMoreEvents))
        return 0;
    const auto due = flags & QEventLoop::X11ExcludeTimers ? std::nullopt : m_timers.nextDue();
    if (!due)
        return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(
        *due - std::chrono::steady_clock::now());
    return int(std::clamp<qint64>(wait.count(), 0, INT_MAX));
}

int EpollDispatcher::tellFreshWriters()
{
    int told = 0;
    // Those switched on meanwhile have their turn after the next look at who may read: a writer that
    // never has enough keeps nobody from reading.
    for (const int descriptor : std::exchange(m_freshWriters, {}))
        told += activate(descriptor, QSocketNotifier::Write);
    return told;
}

int EpollDispatcher::tellReady(int timeoutMs, bool includesNotifiers)
{
    for (const int descriptor : std::exchange(m_changed, {})) {
        const auto watch = m_watches.find(descriptor);
        if (watch != m_watches.end())
            tellEpoll(descriptor, *watch);
    }
    std::array<epoll_event, EventsPerTurn> events;
    const int count = epoll_wait(m_epoll, events.data(), EventsPerTurn, timeoutMs);
    int told = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events.at(std::size_t(i));
        if (event.data.fd == m_wakeUp) {
            eventfd_t value = 0;
            eventfd_read(m_wakeUp, &value);
            m_isWoken = false;
            ++told;
            continue;
        }
        for (const auto type :
             {QSocketNotifier::Exception, QSocketNotifier::Read, QSocketNotifier::Write}) {
            if (includesNotifiers && (event.events & ReadyOn.at(std::size_t(type))))
                told += activate(event.data.fd, type);
        }
    }
    return told;
}

// Looked up by descriptor each time: what is told to one notifier may delete another.
int EpollDispatcher::activate(int descriptor, QSocketNotifier::Type type)
{
    const auto watch = m_watches.constFind(descriptor);
    if (watch == m_watches.constEnd())
        return 0;
    QSocketNotifier *notifier = watch->notifiers.at(std::size_t(type));
    if (!notifier)
        return 0;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
    return 1;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    m_watches[descriptor].notifiers.at(std::size_t(notifier->type())) = notifier;
    m_changed.insert(descriptor);
    if (notifier->type() == QSocketNotifier::Write)
        m_freshWriters.push_back(descriptor);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto watch = m_watches.find(descriptor);
    if (watch == m_watches.end() ||
        watch->notifiers.at(std::size_t(notifier->type())) != notifier)
        return;
    watch->notifiers.at(std::size_t(notifier->type())) = nullptr;
    if (watch->wanted() != 0) {
        m_changed.insert(descriptor);
        return;
    }
    // At once: the descriptor may be closed next, and its number given to another file.
    tellEpoll(descriptor, *watch);
    m_watches.erase(watch);
    m_changed.remove(descriptor);
}

void EpollDispatcher::tellEpoll(int descriptor, Watch &watch)
{
    const quint32 wanted = watch.wanted();
    if (wanted == watch.told)
        return;
    epoll_event event{.events = wanted, .data = {.fd = descriptor}};
    const int operation =
        wanted == 0 ? EPOLL_CTL_DEL : watch.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (epoll_ctl(m_epoll, operation, descriptor, &event) != 0 && wanted != 0)
        qWarning("descriptor %d cannot be waited for: %s", descriptor,
                 qPrintable(qt_error_string(errno)));
    watch.told = wanted;
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers.add(id, std::chrono::milliseconds(interval), type, object,
                 std::chrono::steady_clock::now());
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAllOf(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int id)
{
    const auto left = m_timers.remaining(id, std::chrono::steady_clock::now());
    return left ? int(left->count()) : -1;
}

void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread()) {
        m_mayNotWait = true;
        return;
    }
    if (!m_isWoken.exchange(true))
        eventfd_write(m_wakeUp, 1);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace gateway
