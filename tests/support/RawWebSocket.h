// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace gateway::test {

/// What a client's frame is like; by default as it should be.
struct ClientFrame
{
    int opcode = 1;
    QByteArray payload = {};
    bool isFinal = true;
    bool isMasked = true;
    int reserved = 0;     ///< Bits of the first byte.
    int sizeBytes = -1;   ///< 0, 2 or 8; the fewest unless told.
    qint64 announced = -1; ///< The length told, if not that of the payload.

    [[nodiscard]] QByteArray bytes() const
    {
        const QByteArray mask = "\x11\x22\x33\x44";
        const qint64 size = announced < 0 ? payload.size() : announced;
        int wide = sizeBytes;
        if (wide < 0)
            wide = size < 126 ? 0 : (size < 65'536 ? 2 : 8);
        QByteArray frame(1, char((isFinal ? 0x80 : 0) | reserved | opcode));
        const int code = wide == 0 ? int(size) : (wide == 2 ? 126 : 127);
        frame += char((isMasked ? 0x80 : 0) | code);
        for (int shift = (wide - 1) * 8; shift >= 0; shift -= 8)
            frame += char(size >> shift);
        if (!isMasked)
            return frame + payload;
        frame += mask;
        for (qsizetype i = 0; i < payload.size(); ++i)
            frame += char(payload.at(i) ^ mask.at(i % 4));
        return frame;
    }
};

inline QByteArray closeBytes(quint16 code, const QByteArray &reason = {})
{
    QByteArray bytes;
    bytes += char(code >> 8);
    bytes += char(code);
    return bytes + reason;
}

/// The head of a client that wants to speak WebSocket, with the key of RFC 6455 1.3.
inline QByteArray upgradeHead(const QByteArray &version = "13",
                              const QByteArray &key = "dGhlIHNhbXBsZSBub25jZQ==")
{
    return "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: " +
           version + "\r\nSec-WebSocket-Key: " + key + "\r\n\r\n";
}

} // namespace gateway::test
