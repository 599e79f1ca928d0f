// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <optional>
#include <set>
#include <unordered_map>

namespace gateway {

/// The timers of one thread, by what is due next. Tells no time itself: every moment is given.
///
/// A coarse timer may ring up to a twentieth of its interval late, so that timers which are close to
/// each other wake the thread once; a very coarse one rings on the full second. None rings early.
class TimerQueue final
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object,
             Moment now);
    bool remove(int id);
    bool removeAllOf(const QObject *object);

    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(const QObject *object) const;
    /// Nothing if there is no such timer; zero if it is overdue.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining(int id, Moment now) const;

    /// The next moment at which a timer rings that is not ringing already.
    [[nodiscard]] std::optional<Moment> nextDue() const;

    /// Lets all that are due ring once each, and sets them anew. Timers may be added and removed
    /// meanwhile; one that is ringing does not ring inside itself. Says how many rang.
    int ring(Moment now);

private:
    struct Entry
    {
        std::chrono::milliseconds interval{0};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        Moment due = {};
        bool isRinging = false;
    };
    using Due = std::pair<Moment, int>;

    std::unordered_map<int, Entry> m_timers;
    std::set<Due> m_order; ///< Of those that are not ringing.
};

} // namespace gateway
