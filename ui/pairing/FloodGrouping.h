// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>

namespace ui {

/// Who asks, and from where; an empty address is this computer.
struct FloodEntry
{
    gateway::DeviceId device = {};
    QString address = {};

    bool operator==(const FloodEntry &) const = default;
};

/// Tells which addresses send so many devices that they are shown as one group, and which are not
/// shown at all for a while. A device that asks again and again is one device.
///
/// Times are those of a clock that is never set.
/// Rule: desktop-ui.md 11.2 "more than 10 waiting or more than 5 per minute from one address".
class FloodGrouping final
{
public:
    static constexpr int MostWaiting = 10;
    static constexpr int MostPerMinute = 5;
    static constexpr std::chrono::hours IgnoreTime{1};

    /// What waits now. To be called for each change.
    void update(const QList<FloodEntry> &waiting, std::chrono::milliseconds now);
    void ignore(const QString &address, std::chrono::milliseconds now);

    [[nodiscard]] bool isFlooding(const QString &address) const
    {
        return m_flooding.contains(address);
    }
    [[nodiscard]] bool isIgnored(const QString &address, std::chrono::milliseconds now) const;

private:
    void noteArrivals(const QList<FloodEntry> &waiting, std::chrono::milliseconds now);

    QSet<gateway::DeviceId> m_waiting;
    QHash<QString, QList<std::chrono::milliseconds>> m_arrivals; ///< Of the last minute.
    QHash<QString, std::chrono::milliseconds> m_ignoredUntil;
    QSet<QString> m_flooding; ///< Until nothing waits from there any more.
};

} // namespace ui
