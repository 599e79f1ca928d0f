// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/RangeHeader.h"

#include <algorithm>
#include <limits>

namespace gateway {

namespace {

constexpr qsizetype MaxHeader = 256;

// Digits only; what does not fit is as large as can be.
std::optional<qint64> numberOf(QByteArrayView text)
{
    constexpr qint64 Max = std::numeric_limits<qint64>::max();
    if (text.isEmpty())
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const qint64 digit = c - '0';
        number = number > (Max - digit) / 10 ? Max : number * 10 + digit;
    }
    return number;
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (text.startsWith(' ') || text.startsWith('\t'))
        text = text.sliced(1);
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return text;
}

RangeVerdict suffixOf(qint64 count, qint64 size)
{
    if (count == 0 || size == 0)
        return Unsatisfiable{};
    return ByteRange{.first = size - std::min(count, size), .last = size - 1};
}

} // namespace

RangeVerdict parseRange(QByteArrayView header, qint64 size)
{
    constexpr QByteArrayView Unit = "bytes=";
    if (header.size() > MaxHeader ||
        QByteArrayView(header.first(std::min(header.size(), Unit.size())))
                .compare(Unit, Qt::CaseInsensitive) != 0)
        return WholeFile{};
    const QByteArrayView spec = withoutBlanks(header.sliced(Unit.size()));
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return WholeFile{};
    const QByteArrayView from = spec.first(dash);
    const QByteArrayView to = spec.sliced(dash + 1);
    const auto last = numberOf(to);
    if (from.isEmpty())
        return last ? suffixOf(*last, size) : RangeVerdict(WholeFile{});
    const auto first = numberOf(from);
    if (!first || (!to.isEmpty() && !last) || (last && *last < *first))
        return WholeFile{};
    if (*first >= size)
        return Unsatisfiable{};
    return ByteRange{.first = *first, .last = std::min(last.value_or(size - 1), size - 1)};
}

} // namespace gateway
