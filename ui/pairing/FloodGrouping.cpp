// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/FloodGrouping.h"

using namespace std::chrono_literals;

namespace ui {

using std::chrono::milliseconds;

void FloodGrouping::update(const QList<FloodEntry> &waiting, milliseconds now)
{
    noteArrivals(waiting, now);
    QHash<QString, int> counts;
    for (const FloodEntry &entry : waiting)
        ++counts[entry.address];
    m_flooding.removeIf([&](const QString &address) { return !counts.contains(address); });
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > MostWaiting || m_arrivals.value(it.key()).size() > MostPerMinute)
            m_flooding.insert(it.key());
    }
}

void FloodGrouping::noteArrivals(const QList<FloodEntry> &waiting, milliseconds now)
{
    QSet<gateway::DeviceId> present;
    for (const FloodEntry &entry : waiting) {
        present.insert(entry.device);
        // Past the limit one more says nothing new, and the list stays short.
        QList<milliseconds> &arrivals = m_arrivals[entry.address];
        if (!m_waiting.contains(entry.device) && arrivals.size() <= MostPerMinute)
            arrivals.append(now);
    }
    m_waiting = present;
    m_arrivals.removeIf([&](auto it) {
        it.value().removeIf([&](milliseconds at) { return now - at >= 1min; });
        return it.value().isEmpty();
    });
}

void FloodGrouping::ignore(const QString &address, milliseconds now)
{
    m_ignoredUntil.removeIf([&](auto it) { return it.value() <= now; });
    m_ignoredUntil.insert(address, now + IgnoreTime);
}

bool FloodGrouping::isIgnored(const QString &address, milliseconds now) const
{
    const auto it = m_ignoredUntil.find(address);
    return it != m_ignoredUntil.end() && now < *it;
}

} // namespace ui
