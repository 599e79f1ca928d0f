// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace gateway {

/// A whole answer to an HTTP request, small enough to be held in memory.
struct HttpReply
{
    int status = 200;
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Beyond the common ones.

    bool operator==(const HttpReply &) const = default;

    /// The bytes to send. Always `Connection: close`; `hasBody` false (HEAD) leaves the body out
    /// but announces its length. Security headers of protocol-v4.md 14 are added.
    [[nodiscard]] QByteArray encode(bool hasBody = true) const;
};

[[nodiscard]] HttpReply jsonReply(int status, const QByteArray &json);
/// `{"error":{"message":…,"type":…}}`, the form of protocol-v4.md 1.1 and 14.
[[nodiscard]] HttpReply errorReply(int status, const QByteArray &message, const QByteArray &type);

} // namespace gateway
