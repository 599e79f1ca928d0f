// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/Validators.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>

namespace gateway {

namespace {

constexpr qsizetype HttpDateSize = 29;
constexpr qint64 FirstSecond = -62'167'219'200; // start of the year 0
constexpr qint64 LastSecond = 253'402'300'799;  // end of the year 9999
constexpr std::array<QByteArrayView, 7> Days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<QByteArrayView, 12> Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Decimal, with zeros in front.
void put(QByteArray &text, int number, int digits)
{
    for (int divisor = digits == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
        text += char('0' + number / divisor % 10);
}

} // namespace

QByteArray toHttpDate(qint64 seconds)
{
    using namespace std::chrono;
    // What the format cannot say is said as the nearest it can: a file may claim any time.
    const sys_seconds time{std::chrono::seconds(std::clamp(seconds, FirstSecond, LastSecond))};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    QByteArray text;
    text.reserve(HttpDateSize);
    text += Days[weekday(day).c_encoding()];
    text += ", ";
    put(text, int(unsigned(date.day())), 2);
    text += ' ';
    text += Months[unsigned(date.month()) - 1];
    text += ' ';
    put(text, int(date.year()), 4);
    text += ' ';
    put(text, int(clock.hours().count()), 2);
    text += ':';
    put(text, int(clock.minutes().count()), 2);
    text += ':';
    put(text, int(clock.seconds().count()), 2);
    text += " GMT";
    return text;
}

std::optional<qint64> fromHttpDate(const QByteArray &text)
{
    // Sun, 06 Nov 1994 08:49:37 GMT
    if (text.size() != HttpDateSize || !text.endsWith(" GMT"))
        return std::nullopt;
    const auto month = std::ranges::find(Months, QByteArrayView(text).sliced(8, 3));
    if (month == Months.end())
        return std::nullopt;
    const QDate date(text.mid(12, 4).toInt(), int(month - Months.begin()) + 1,
                     text.mid(5, 2).toInt());
    const QTime clock(text.mid(17, 2).toInt(), text.mid(20, 2).toInt(), text.mid(23, 2).toInt());
    if (!date.isValid() || !clock.isValid())
        return std::nullopt;
    const qint64 seconds = QDateTime(date, clock, Qt::UTC).toSecsSinceEpoch();
    return toHttpDate(seconds) == text ? std::optional(seconds) : std::nullopt;
}

bool Validators::isKnownTo(const HttpHead &head) const
{
    if (const auto tags = head.header("if-none-match")) {
        if (*tags == "*")
            return true;
        return std::ranges::any_of(tags->split(','), [&](const QByteArray &tag) {
            const QByteArray trimmed = tag.trimmed();
            return trimmed == etag || trimmed == "W/" + etag;
        });
    }
    const auto since = head.header("if-modified-since");
    const auto known = since ? fromHttpDate(*since) : std::nullopt;
    return known && modifiedSeconds && *modifiedSeconds <= *known;
}

bool Validators::allowRange(const HttpHead &head) const
{
    const auto condition = head.header("if-range");
    if (!condition)
        return true;
    if (condition->contains('"'))
        return *condition == etag;
    const auto known = fromHttpDate(*condition);
    return known && known == modifiedSeconds;
}

} // namespace gateway
