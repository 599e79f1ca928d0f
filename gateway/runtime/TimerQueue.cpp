// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/TimerQueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

namespace gateway {

namespace {

using Moment = TimerQueue::Moment;

Moment roundedUp(Moment moment, std::chrono::milliseconds grain)
{
    const auto since = moment.time_since_epoch();
    const auto rest = since % grain;
    return rest == 0ns ? moment : Moment(since - rest + grain);
}

Moment dueAfter(Moment start, std::chrono::milliseconds interval, Qt::TimerType type)
{
    const Moment exact = start + interval;
    switch (type) {
    case Qt::PreciseTimer:
        return exact;
    case Qt::CoarseTimer:
        return interval < 20ms ? exact : roundedUp(exact, interval / 20);
    case Qt::VeryCoarseTimer:
        return roundedUp(exact, 1s);
    }
    return exact;
}

} // namespace

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type,
                     QObject *object, Moment now)
{
    remove(id);
    const Entry entry{.interval = interval,
                      .type = type,
                      .object = object,
                      .due = dueAfter(now, interval, type)};
    m_order.emplace(entry.due, id);
    m_timers.emplace(id, entry);
}

bool TimerQueue::remove(int id)
{
    const auto it = m_timers.find(id);
    if (it == m_timers.end())
        return false;
    m_order.erase({it->second.due, id});
    m_timers.erase(it);
    return true;
}

bool TimerQueue::removeAllOf(const QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, entry] : m_timers) {
        if (entry.object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        remove(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> timers;
    for (const auto &[id, entry] : m_timers) {
        if (entry.object == object)
            timers.append({id, int(entry.interval.count()), entry.type});
    }
    return timers;
}

std::optional<std::chrono::milliseconds> TimerQueue::remaining(int id, Moment now) const
{
    const auto it = m_timers.find(id);
    if (it == m_timers.end())
        return std::nullopt;
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(it->second.due - now));
}

std::optional<Moment> TimerQueue::nextDue() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
}

int TimerQueue::ring(Moment now)
{
    std::vector<int> ids;
    for (const auto &[due, id] : m_order) {
        if (due > now)
            break;
        ids.push_back(id);
    }
    int rang = 0;
    for (const int id : ids) {
        // Looked up again: an earlier one may have removed it, or set it anew.
        auto it = m_timers.find(id);
        if (it == m_timers.end() || it->second.isRinging || it->second.due > now)
            continue;
        Entry &entry = it->second;
        m_order.erase({entry.due, id});
        entry.isRinging = true;
        // From when it was due, so that it keeps its pace; from now, if rings were missed.
        const Moment next = dueAfter(entry.due, entry.interval, entry.type);
        entry.due = next > now ? next : dueAfter(now, entry.interval, entry.type);
        QTimerEvent event(id);
        QCoreApplication::sendEvent(entry.object, &event);
        ++rang;
        it = m_timers.find(id);
        if (it != m_timers.end() && it->second.isRinging) {
            it->second.isRinging = false;
            m_order.emplace(it->second.due, id);
        }
    }
    return rang;
}

} // namespace gateway
