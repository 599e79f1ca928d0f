// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/HttpHead.h"

#include <QByteArray>

namespace gateway {

/// What tells one state of a file from another. Rule: RFC 9110, 8.8 and 13.
struct Validators
{
    QByteArray etag = {};                       ///< Quoted, strong.
    std::optional<qint64> modifiedSeconds = {}; ///< Since 1970 UTC; not of what has no such time.

    bool operator==(const Validators &) const = default;

    /// The client has this state: 304. A tag decides where one is sent, the time otherwise.
    [[nodiscard]] bool isKnownTo(const HttpHead &head) const;
    /// A range is wanted only of the state the client has a part of; true without such a wish.
    [[nodiscard]] bool allowRange(const HttpHead &head) const;
};

/// `Sun, 06 Nov 1994 08:49:37 GMT`
[[nodiscard]] QByteArray toHttpDate(qint64 seconds);
/// That form only; nothing for any other.
[[nodiscard]] std::optional<qint64> fromHttpDate(const QByteArray &text);

} // namespace gateway
