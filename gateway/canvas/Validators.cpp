// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/Validators.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace gateway {

namespace {

constexpr std::array<QByteArrayView, 7> Days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<QByteArrayView, 12> Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

QByteArray padded(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

} // namespace

QByteArray toHttpDate(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QDate date = time.date();
    const QTime clock = time.time();
    return Days[size_t(date.dayOfWeek() - 1)].toByteArray() + ", " + padded(date.day()) + ' ' +
           Months[size_t(date.month() - 1)].toByteArray() + ' ' +
           QByteArray::number(date.year()).rightJustified(4, '0') + ' ' + padded(clock.hour()) +
           ':' + padded(clock.minute()) + ':' + padded(clock.second()) + " GMT";
}

std::optional<qint64> fromHttpDate(const QByteArray &text)
{
    // Sun, 06 Nov 1994 08:49:37 GMT
    if (text.size() != 29 || !text.endsWith(" GMT"))
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
