// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/QrPicture.h"

#include <QtEndian>

namespace gateway {

namespace {

// Rule: ISO 15948 (PNG) annex D.
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray named = type + data;
    return bigEndian(quint32(data.size())) + named + bigEndian(crc32(named));
}

// One bit for a pixel, 1 is white; each row begins with its filter, none.
QByteArray rowsOf(const QrCode &code, int scale, int pixels)
{
    QByteArray rows;
    for (int y = 0; y < pixels; ++y) {
        QByteArray row((pixels + 7) / 8, '\0');
        for (int x = 0; x < pixels; ++x) {
            if (!code.isDarkAt(x / scale - QrCode::QuietZone, y / scale - QrCode::QuietZone))
                row[x / 8] = char(quint8(row.at(x / 8)) | (0x80U >> (x % 8)));
        }
        rows += '\0' + row;
    }
    return rows;
}

} // namespace

QByteArray pngOf(const QrCode &code, int pixelsPerSquare)
{
    const int pixels = (code.side() + 2 * QrCode::QuietZone) * pixelsPerSquare;
    const QByteArray size = bigEndian(quint32(pixels));
    const QByteArray oneBitGrey("\x01\x00\x00\x00\x00", 5);
    // qCompress puts the length of what it packed in front, in four bytes.
    const QByteArray packed = qCompress(rowsOf(code, pixelsPerSquare, pixels), 9).sliced(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", size + size + oneBitGrey) +
           chunk("IDAT", packed) + chunk("IEND", {});
}

QByteArray qrPng(const QByteArray &text)
{
    const auto code = QrCode::of(text);
    return code ? pngOf(*code) : QByteArray();
}

} // namespace gateway
