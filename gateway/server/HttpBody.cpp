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

void HttpBody::readInto(QByteArray &into, qint64 max)
{
    const qsizetype end = into.size() + std::min(max, m_size);
    into.reserve(end);
    while (into.size() < end && !m_pieces.empty()) {
        Piece &piece = m_pieces.front();
        const bool isStretch = piece.length > 0;
        const qsizetype before = into.size();
        if (isStretch) {
            readStretch(piece, into, end - before);
        } else {
            const qsizetype count = std::min(end - before, piece.bytes.size());
            into.append(piece.bytes.constData(), count);
            piece.bytes.remove(0, count);
        }
        if (into.size() == before)
            break;
        m_size -= into.size() - before;
        if (isStretch ? piece.length == 0 : piece.bytes.isEmpty())
            m_pieces.pop_front();
    }
}

// Straight into its place: a large answer is not copied on its way.
void HttpBody::readStretch(Piece &piece, QByteArray &into, qint64 max)
{
    if (m_file->pos() != piece.offset && !m_file->seek(piece.offset))
        return;
    const qsizetype before = into.size();
    const qint64 wanted = std::min(max, piece.length);
    into.resize(before + wanted);
    const qint64 count = std::max<qint64>(0, m_file->read(into.data() + before, wanted));
    into.resize(before + count);
    piece.offset += count;
    piece.length -= count;
}

} // namespace gateway
