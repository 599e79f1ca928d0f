// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/WebSocketFrames.h"

#include <QCryptographicHash>
#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace gateway {

namespace {

using Heard = WebSocketReader::Heard;
using Kind = WebSocketReader::Kind;

constexpr quint8 FinalBit = 0x80;
constexpr quint8 ReservedBits = 0x70;
constexpr quint8 OpcodeBits = 0x0f;
constexpr quint8 MaskBit = 0x80;
constexpr quint8 SizeBits = 0x7f;
constexpr quint64 ControlBytes = 125;
constexpr quint8 SizeIn16Bits = 126;
constexpr quint8 SizeIn64Bits = 127;
constexpr qsizetype MaskBytes = 4;

Heard fault(quint16 code, const char *reason)
{
    return {.kind = Kind::Fault, .payload = reason, .code = code};
}

Heard broken(const char *reason)
{
    return fault(WebSocketReader::ProtocolFault, reason);
}

/// RFC 6455 7.4: what may stand in a close frame.
bool isSendable(quint16 code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) ||
           (code >= 3000 && code <= 4999);
}

// `done` bytes of the frame came before. Eight at a time: a picture is a million of them.
void unmask(char *bytes, qint64 count, const std::array<char, MaskBytes> &mask, qint64 done)
{
    std::array<char, 8> pattern;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        pattern[i] = mask[(std::size_t(done) + i) % MaskBytes];
    const auto wideMask = std::bit_cast<quint64>(pattern);
    qint64 i = 0;
    for (; i + qint64(sizeof wideMask) <= count; i += sizeof wideMask) {
        quint64 word;
        std::memcpy(&word, bytes + i, sizeof word);
        word ^= wideMask;
        std::memcpy(bytes + i, &word, sizeof word);
    }
    for (; i < count; ++i)
        bytes[i] = char(bytes[i] ^ pattern[std::size_t(i) % MaskBytes]);
}

bool isUtf8(const QByteArray &text)
{
    return QUtf8StringView(text).isValidUtf8();
}

} // namespace

void WebSocketReader::add(const QByteArray &bytes)
{
    if (m_isOver)
        return;
    if (m_input.isEmpty())
        m_input = bytes;
    else
        m_input += bytes;
}

std::optional<Heard> WebSocketReader::next()
{
    while (!m_isOver) {
        if (!m_isInFrame) {
            if (auto heard = readHead()) {
                m_isOver = true;
                return heard;
            }
        }
        if (m_isInFrame)
            takePayload();
        if (!m_isInFrame || m_missing > 0) {
            // Nothing is kept of what was read, and no memory by who is silent.
            m_input = m_at < m_input.size() ? m_input.sliced(m_at) : QByteArray();
            m_at = 0;
            return std::nullopt;
        }
        m_isInFrame = false;
        if (auto heard = finishFrame()) {
            m_isOver = heard->kind == Kind::Close || heard->kind == Kind::Fault;
            return heard;
        }
    }
    return std::nullopt;
}

// A fault, or nothing; `m_isInFrame` if the head was there as a whole.
std::optional<Heard> WebSocketReader::readHead()
{
    const qsizetype there = m_input.size() - m_at;
    if (there < 2)
        return std::nullopt;
    const char *bytes = m_input.constData() + m_at;
    const auto first = quint8(bytes[0]);
    const auto second = quint8(bytes[1]);
    // Told at once: who does not mask will not begin to.
    if (!(second & MaskBit))
        return broken("frames from clients have to be masked");
    quint64 size = second & SizeBits;
    qsizetype sizeBytes = 0;
    if (size >= SizeIn16Bits)
        sizeBytes = size == SizeIn16Bits ? 2 : 8;
    if (there < 2 + sizeBytes)
        return std::nullopt;
    if (sizeBytes == 2)
        size = qFromBigEndian<quint16>(bytes + 2);
    else if (sizeBytes == 8)
        size = qFromBigEndian<quint64>(bytes + 2);
    const bool isShortest = sizeBytes == 0 || (sizeBytes == 2 && size >= SizeIn16Bits) ||
                            (sizeBytes == 8 && size > std::numeric_limits<quint16>::max());
    if (!isShortest)
        return broken("a frame's length has to be written in the shortest way");
    if (auto wrong = checkHead(first, size))
        return wrong;
    if (there < 2 + sizeBytes + MaskBytes)
        return std::nullopt;

    std::copy_n(bytes + 2 + sizeBytes, MaskBytes, m_mask.begin());
    m_at += 2 + sizeBytes + MaskBytes;
    m_isInFrame = true;
    m_isFinal = first & FinalBit;
    m_opcode = Opcode(first & OpcodeBits);
    m_missing = qint64(size);
    m_done = 0;
    m_control.clear();
    if (m_opcode == Opcode::Text || m_opcode == Opcode::Binary) {
        m_isInMessage = true;
        m_isText = m_opcode == Opcode::Text;
        m_message.clear();
    }
    return std::nullopt;
}

std::optional<Heard> WebSocketReader::checkHead(quint8 first, quint64 size) const
{
    if (first & ReservedBits)
        return broken("no extension was agreed on");
    switch (Opcode(first & OpcodeBits)) {
    case Opcode::Continuation:
        if (!m_isInMessage)
            return broken("there is no message to continue");
        break;
    case Opcode::Text:
    case Opcode::Binary:
        if (m_isInMessage)
            return broken("a message began inside another");
        break;
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong:
        if (!(first & FinalBit) || size > ControlBytes)
            return broken("a control frame is split or too long");
        return std::nullopt;
    default:
        return broken("unknown kind of frame");
    }
    const qint64 room = m_maxMessageBytes - m_message.size();
    if (size > quint64(std::max<qint64>(room, 0)))
        return fault(TooLarge, "message too large");
    return std::nullopt;
}

void WebSocketReader::takePayload()
{
    const qint64 count = std::min<qint64>(m_missing, m_input.size() - m_at);
    QByteArray &target = isControl() ? m_control : m_message;
    const qsizetype start = target.size();
    target.append(m_input.constData() + m_at, count);
    char *bytes = target.data() + start;
    unmask(bytes, count, m_mask, m_done);
    m_at += count;
    m_done += count;
    m_missing -= count;
}

std::optional<Heard> WebSocketReader::finishFrame()
{
    switch (m_opcode) {
    case Opcode::Ping:
        return Heard{.kind = Kind::Ping, .payload = std::exchange(m_control, {})};
    case Opcode::Pong:
        return Heard{.kind = Kind::Pong, .payload = std::exchange(m_control, {})};
    case Opcode::Close:
        return readClose();
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Binary:
        break;
    }
    if (!m_isFinal)
        return std::nullopt;
    m_isInMessage = false;
    QByteArray message = std::exchange(m_message, {});
    // Only the whole is looked at: frames may be cut inside a character.
    if (m_isText && !isUtf8(message))
        return fault(NotText, "text that is not UTF-8");
    return Heard{.payload = std::move(message)};
}

Heard WebSocketReader::readClose() const
{
    if (m_control.isEmpty())
        return {.kind = Kind::Close, .code = NoCode};
    if (m_control.size() < 2)
        return broken("a close frame without a whole code");
    const auto code = qFromBigEndian<quint16>(m_control.constData());
    const QByteArray reason = m_control.sliced(2);
    if (!isSendable(code))
        return broken("a close code that is never sent");
    if (!isUtf8(reason))
        return fault(NotText, "a close reason that is not UTF-8");
    return {.kind = Kind::Close, .payload = reason, .code = code};
}

namespace websocket {

namespace {

QByteArray head(quint8 opcode, qsizetype payloadBytes)
{
    QByteArray bytes;
    bytes += char(FinalBit | opcode);
    const auto size = quint64(payloadBytes);
    if (size < SizeIn16Bits) {
        bytes += char(size);
    } else if (size <= std::numeric_limits<quint16>::max()) {
        bytes += char(SizeIn16Bits);
        const auto big = qToBigEndian(quint16(size));
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    } else {
        bytes += char(SizeIn64Bits);
        const auto big = qToBigEndian(size);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    return bytes;
}

QByteArray frame(quint8 opcode, const QByteArray &payload)
{
    return head(opcode, payload.size()) + payload;
}

} // namespace

QByteArray textHead(qsizetype bytes)
{
    return head(1, bytes);
}

QByteArray pingFrame()
{
    return frame(9, {});
}

QByteArray pongFrame(const QByteArray &payload)
{
    return frame(10, payload);
}

QByteArray closeFrame(quint16 code, const QByteArray &utf8Reason)
{
    const auto big = qToBigEndian(code);
    return frame(8, QByteArray(reinterpret_cast<const char *>(&big), sizeof big) + utf8Reason);
}

bool isKey(const QByteArray &key)
{
    constexpr qsizetype KeyBytes = 16;
    const auto decoded =
        QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == KeyBytes;
}

QByteArray acceptance(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                    QCryptographicHash::Sha1)
        .toBase64();
}

} // namespace websocket

} // namespace gateway
