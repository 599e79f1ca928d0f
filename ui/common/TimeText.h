// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Times and durations in words of the user's language. Times are milliseconds since 1970 UTC.
/// Rule: desktop-ui.md 16.
class TimeText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::TimeText)

public:
    TimeText() = delete;

    /// "now", "3 min ago", "2 h ago", "5 days ago"; a date from 7 days on.
    [[nodiscard]] static QString ago(qint64 thenMs, qint64 nowMs);
    /// "12 min", "3 h", "2 days": how long something has lasted.
    [[nodiscard]] static QString lasted(qint64 sinceMs, qint64 nowMs);
    /// "4:12": minutes and seconds of a countdown; never below "0:00".
    [[nodiscard]] static QString countdown(qint64 leftMs);
    /// Date and time in full, for hover texts.
    [[nodiscard]] static QString exact(qint64 timeMs);
    /// "34 ms", "1.8 s".
    [[nodiscard]] static QString duration(qint64 milliseconds);
};

} // namespace ui
