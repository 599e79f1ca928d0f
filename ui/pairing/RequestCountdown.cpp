// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/RequestCountdown.h"

#include "ui/common/TimeText.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 Second = 1000;

// Rounded up, as a countdown shows it: "1 second left" until there is none.
qint64 secondsOf(qint64 leftMs)
{
    return std::max<qint64>(0, (leftMs + Second - 1) / Second);
}

} // namespace

QString RequestCountdown::text(qint64 leftMs)
{
    constexpr qint64 InWords = 30;
    const qint64 seconds = secondsOf(leftMs);
    if (seconds <= InWords)
        return tr("%n second(s) left", nullptr, int(seconds));
    return tr("%1 left", "4:12, minutes and seconds").arg(TimeText::countdown(leftMs));
}

QString RequestCountdown::spoken(qint64 leftMs)
{
    constexpr qint64 Minute = 60;
    const qint64 seconds = secondsOf(leftMs);
    const QString rest = tr("%n second(s)", nullptr, int(seconds % Minute));
    if (seconds < Minute)
        return tr("Expires in %1", "12 seconds").arg(rest);
    return tr("Expires in %1 %2", "4 minutes, 12 seconds")
        .arg(tr("%n minute(s)", nullptr, int(seconds / Minute)), rest);
}

QString RequestCountdown::announcement(const QString &name, qint64 beforeMs, qint64 nowMs)
{
    for (const qint64 mark : {15 * Second, 60 * Second}) {
        if (beforeMs > mark && nowMs <= mark && nowMs > 0)
            return tr("The request of %1 expires in %n second(s)", nullptr, int(mark / Second))
                .arg(name);
    }
    return {};
}

} // namespace ui
