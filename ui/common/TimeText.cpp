// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeText.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 Week = 7 * Day;

qint64 secondsBetween(qint64 fromMs, qint64 toMs)
{
    return std::max<qint64>(0, (toMs - fromMs) / 1000);
}

} // namespace

QString TimeText::ago(qint64 thenMs, qint64 nowMs)
{
    const qint64 seconds = secondsBetween(thenMs, nowMs);
    if (seconds < Minute)
        return tr("now");
    if (seconds < Hour)
        return tr("%n min ago", "minutes", int(seconds / Minute));
    if (seconds < Day)
        return tr("%n h ago", "hours", int(seconds / Hour));
    if (seconds < Week)
        return tr("%n day(s) ago", nullptr, int(seconds / Day));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(thenMs).date(), QLocale::ShortFormat);
}

QString TimeText::lasted(qint64 sinceMs, qint64 nowMs)
{
    const qint64 seconds = secondsBetween(sinceMs, nowMs);
    if (seconds < Minute)
        return tr("%n s", "seconds", int(seconds));
    if (seconds < Hour)
        return tr("%n min", "minutes", int(seconds / Minute));
    if (seconds < 2 * Day)
        return tr("%n h", "hours", int(seconds / Hour));
    return tr("%n day(s)", nullptr, int(seconds / Day));
}

QString TimeText::countdown(qint64 leftMs)
{
    const qint64 seconds = std::max<qint64>(0, (leftMs + 999) / 1000);
    return u"%1:%2"_s.arg(seconds / Minute).arg(seconds % Minute, 2, 10, QChar(u'0'));
}

QString TimeText::exact(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::LongFormat);
}

QString TimeText::duration(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return tr("%1 ms", "milliseconds").arg(QLocale().toString(milliseconds));
    return tr("%1 s", "seconds").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

} // namespace ui
