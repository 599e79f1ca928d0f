// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/HttpBody.h"

#include <algorithm>

namespace gateway {

void HttpBody::appendStretch(qint64 offset, qint64 length)
{
    if (length > 0) {
        m_pieces.push_back({.offset = offset, .length = length});
        m_size += length;
    }
}

void HttpBody::appendBytes(const QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        m_pieces.push_back({.bytes = bytes});
        m_size += bytes.size();
    }
}

QByteArray HttpBody::read(qint64 max)
{
    QByteArray result;
    while (result.size() < max && !m_pieces.empty()) {
        Piece &piece = m_pieces.front();
        const bool isStretch = piece.length > 0;
        const qint64 room = max - result.size();
        const QByteArray part = isStretch
                                    ? readStretch(piece, room)
                                    : piece.bytes.first(std::min<qint64>(room, piece.bytes.size()));
        if (part.isEmpty())
            break;
        if (!isStretch)
            piece.bytes.remove(0, part.size());
        m_size -= part.size();
        if (isStretch ? piece.length == 0 : piece.bytes.isEmpty())
            m_pieces.pop_front();
        result = result.isEmpty() ? part : result + part;
    }
    return result;
}

QByteArray HttpBody::readStretch(Piece &piece, qint64 max)
{
    if (m_file->pos() != piece.offset && !m_file->seek(piece.offset))
        return {};
    const QByteArray part = m_file->read(std::min(max, piece.length));
    piece.offset += part.size();
    piece.length -= part.size();
    return part;
}

} // namespace gateway
