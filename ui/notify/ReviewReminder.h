// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiPreferences.h"
#include "ui/notify/NotificationContent.h"

#include <QHash>
#include <QSet>

#include <chrono>

namespace ui {

/// Decides when the review window opens by itself, because a notification may have gone unseen:
/// some desktops hide them after a few seconds. Once per device. Pure over what it remembers.
///
/// Times are those of a clock that is never set. Rule: desktop-ui.md 6, 5.
class ReviewReminder final
{
public:
    static constexpr std::chrono::seconds Patience{20};

    struct Surroundings
    {
        int mode = preference::WhenNeeded; ///< preference::ReviewWindow
        bool isWindowVisible = false;      ///< One of ours.
        bool isQuiet = false;              ///< Do not disturb.
        bool isNotified = true;            ///< Notifications reach the desktop at all.
    };

    /// Whether to open the window now. `waiting`: who can be decided about.
    [[nodiscard]] bool advance(const QList<gateway::DeviceId> &waiting,
                               const Surroundings &surroundings, std::chrono::milliseconds now);

private:
    QHash<gateway::DeviceId, std::chrono::milliseconds> m_since; ///< Not reminded of yet.
    QSet<gateway::DeviceId> m_reminded;
};

} // namespace ui
