// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace gateway {

/// Request line and headers of an HTTP request, strictly read: what is odd is refused, so that no
/// later parser can understand it differently.
struct HttpHead
{
    QByteArray method = {}; ///< As sent: upper-case letters.
    QByteArray target = {}; ///< Path and query, as sent; starts with `/`.
    bool isHttp11 = true;   ///< Otherwise HTTP/1.0.
    QList<std::pair<QByteArray, QByteArray>> headers =
        {}; ///< Lower-case name, trimmed value; as sent.

    bool operator==(const HttpHead &) const = default;

    /// The first value of a header, or nothing. `name` in lower case.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const { return header(name).has_value(); }
    /// The target up to the query.
    [[nodiscard]] QByteArray path() const;
    /// Wants to become a WebSocket.
    [[nodiscard]] bool isUpgrade() const;
    /// The client would like to send another request on the same connection.
    [[nodiscard]] bool keepsAlive() const;

    /// The HTTP status to refuse with.
    struct Fault
    {
        int status = 400;
        QByteArray text = {};

        bool operator==(const Fault &) const = default;
    };

    /// `bytes` end with the blank line. Refused: a request line that is not three parts, a version
    /// other than HTTP/1.0 and 1.1, header lines without a name and colon, folded lines, control
    /// characters, not exactly one Host with HTTP/1.1, a body (413, or 405 where the method alone
    /// is refused; any Transfer-Encoding 501), methods other than GET, HEAD and those of RFC 9110
    /// (501), too many lines.
    [[nodiscard]] static Result<HttpHead, Fault> parse(const QByteArray &bytes);
};

} // namespace gateway
