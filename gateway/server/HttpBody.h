// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/HttpReply.h"

#include <QByteArray>
#include <QFile>

#include <deque>
#include <memory>

namespace gateway {

/// What follows the head of an answer: bytes in memory and stretches of one open file, in order.
/// Read while it is sent, so that a large file costs no memory.
class HttpBody final
{
public:
    /// The file the stretches are of; open for reading.
    void setFile(std::unique_ptr<QFile> file) { m_file = std::move(file); }
    void appendStretch(qint64 offset, qint64 length);
    void appendBytes(const QByteArray &bytes);

    /// What is still to be read.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Appends the next bytes, at most `max`. None although there is more: the file has become
    /// shorter, or cannot be read.
    void readInto(QByteArray &into, qint64 max);

private:
    struct Piece
    {
        QByteArray bytes = {};
        qint64 offset = 0;
        qint64 length = 0; ///< Of the stretch; 0 for bytes in memory.
    };
    void readStretch(Piece &piece, QByteArray &into, qint64 max);

    std::unique_ptr<QFile> m_file;
    std::deque<Piece> m_pieces;
    qint64 m_size = 0;
};

/// A whole answer to an HTTP request.
struct HttpAnswer
{
    HttpReply reply = {};
    HttpBody more = {}; ///< Comes after `reply.body`.
    /// The client may ask again on the same connection.
    bool mayKeepAlive = false;
};

} // namespace gateway
