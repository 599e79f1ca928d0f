// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/runtime/TimerQueue.h"

#include <QAbstractEventDispatcher>
#include <QHash>
#include <QSet>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <vector>

namespace gateway {

/// Waits with epoll(7), so that what is idle costs nothing.
///
/// A write notifier that was just switched on is told at once that it may write: a socket nearly
/// always has room, and the kernel need not be asked. Where it has none, the notifier stays on and
/// epoll waits for it. Output of one turn of the loop thus leaves in one piece.
///
/// What the thread posts to itself is looked for before each wait, without a descriptor.
///
/// Thread: that of the object, but `wakeUp` and `interrupt`, as QAbstractEventDispatcher has it.
/// Linux only. Ends the process if the kernel gives no epoll descriptor: nothing can run without.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    struct Watch
    {
        std::array<QSocketNotifier *, 3> notifiers = {}; ///< By QSocketNotifier::Type.
        quint32 told = 0;                                ///< The events epoll waits for.
        [[nodiscard]] quint32 wanted() const;
    };
    void tellEpoll(int descriptor, Watch &watch);
    int tellFreshWriters();
    int tellReady(int timeoutMs, bool includesNotifiers);
    int activate(int descriptor, QSocketNotifier::Type type);
    [[nodiscard]] int timeoutFor(QEventLoop::ProcessEventsFlags flags) const;

    int m_epoll = -1;
    int m_wakeUp = -1;
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
    bool m_mayNotWait = false; ///< This thread woke itself since the last wait.
    QHash<int, Watch> m_watches;
    QSet<int> m_changed;               ///< Descriptors that epoll has to hear about.
    std::vector<int> m_freshWriters;   ///< Whose write notifier was just switched on.
    TimerQueue m_timers;
};

} // namespace gateway
