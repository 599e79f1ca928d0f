// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace gateway {

/// The head of an answer to an HTTP request, and a body small enough to be held in memory.
struct HttpReply
{
    int status = 200;
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Beyond the common ones.
    /// A file of the canvas: the browser may keep it if it asks again each time, run it, and show
    /// it inside a page of the same origin.
    bool isContent = false;
    /// The Content-Security-Policy of a page of the gateway's own, which a browser may keep if it
    /// asks again each time. Empty, and no content: it may do nothing and is not kept.
    QByteArray policy = {};

    bool operator==(const HttpReply &) const = default;

    struct Framing
    {
        qint64 contentLength = 0;
        bool keepsAlive = false;
    };
    /// Status line and headers up to the blank line. The security headers of protocol-v4.md 14 are
    /// added; 304 has no length.
    [[nodiscard]] QByteArray encodeHead(const Framing &framing) const;
};

[[nodiscard]] HttpReply jsonReply(int status, const QByteArray &json);
/// `{"error":{"message":…,"type":…}}`, the form of protocol-v4.md 1.1 and 14.
[[nodiscard]] HttpReply errorReply(int status, const QByteArray &message, const QByteArray &type);
/// The 405 of paths that can only be read.
[[nodiscard]] HttpReply onlyReadable();

} // namespace gateway
