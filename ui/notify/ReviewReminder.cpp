// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/ReviewReminder.h"

namespace ui {

using gateway::DeviceId;
using std::chrono::milliseconds;

bool ReviewReminder::advance(const QList<DeviceId> &waiting, const Surroundings &surroundings,
                             milliseconds now)
{
    const QSet<DeviceId> present(waiting.begin(), waiting.end());
    m_reminded &= present;
    m_since.removeIf([&](auto it) { return !present.contains(it.key()); });
    for (const DeviceId &device : waiting) {
        if (!m_reminded.contains(device) && !m_since.contains(device))
            m_since.insert(device, now);
    }
    if (surroundings.mode == preference::Never || surroundings.isQuiet)
        return false;

    const bool isImpatient = surroundings.mode == preference::Always || !surroundings.isNotified;
    QSet<DeviceId> due;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it) {
        if (isImpatient || now - it.value() >= Patience)
            due.insert(it.key());
    }
    if (due.isEmpty())
        return false;
    // Whoever had a window of ours before them has seen it there; that counts as reminded.
    m_reminded += due;
    m_since.removeIf([&](auto it) { return due.contains(it.key()); });
    return !surroundings.isWindowVisible;
}

} // namespace ui
