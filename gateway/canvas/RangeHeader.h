// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <variant>

namespace gateway {

/// A stretch of a file, both ends included.
struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const ByteRange &) const = default;

    [[nodiscard]] qint64 length() const { return last - first + 1; }
};

/// The range lies outside the file: 416.
struct Unsatisfiable
{
    bool operator==(const Unsatisfiable &) const = default;
};

/// The whole file is to be sent: the header says nothing that is understood here.
struct WholeFile
{
    bool operator==(const WholeFile &) const = default;
};

using RangeVerdict = std::variant<WholeFile, Unsatisfiable, ByteRange>;

/// What a `Range` header asks of a file of `size` bytes. Pure. Rule: RFC 9110, 14.1 and 14.2: what
/// is malformed or of another unit is ignored, and so are several ranges at once, which are not
/// worth their answer.
[[nodiscard]] RangeVerdict parseRange(QByteArrayView header, qint64 size);

} // namespace gateway
