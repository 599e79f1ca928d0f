// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace gateway {

/// Frames of RFC 6455 as a server reads them: bytes go in as they come, whole messages and what else
/// was said come out. What breaks the rules is a Fault, after which nothing is read any more.
class WebSocketReader final
{
public:
    enum class Kind { Message, Ping, Pong, Close, Fault };
    struct Heard
    {
        Kind kind = Kind::Message;
        QByteArray payload = {}; ///< The reason, of Close and Fault.
        quint16 code = 0;        ///< Of Close (NoCode if none was given) and Fault.

        bool operator==(const Heard &) const = default;
    };

    static constexpr quint16 NoCode = 1005;
    static constexpr quint16 ProtocolFault = 1002;
    static constexpr quint16 NotText = 1007;
    static constexpr quint16 TooLarge = 1009;

    /// Of one message, however many frames it comes in; a longer one is a fault as soon as that is
    /// known.
    void setMaxMessageBytes(qint64 bytes) { m_maxMessageBytes = bytes; }

    void add(const QByteArray &bytes);
    /// What was heard next; nothing until more bytes come.
    [[nodiscard]] std::optional<Heard> next();

private:
    enum class Opcode : quint8 {
        Continuation = 0,
        Text = 1,
        Binary = 2,
        Close = 8,
        Ping = 9,
        Pong = 10,
    };

    [[nodiscard]] std::optional<Heard> readHead();
    [[nodiscard]] std::optional<Heard> checkHead(quint8 first, quint64 size) const;
    [[nodiscard]] bool isControl() const { return m_opcode >= Opcode::Close; }
    void takePayload();
    [[nodiscard]] std::optional<Heard> finishFrame();
    [[nodiscard]] Heard readClose() const;

    qint64 m_maxMessageBytes = 0;
    QByteArray m_input;
    qsizetype m_at = 0; ///< Where in `m_input` to go on.
    // The frame that is under way.
    bool m_isInFrame = false;
    bool m_isFinal = false;
    Opcode m_opcode = Opcode::Continuation;
    std::array<char, 4> m_mask = {};
    qint64 m_missing = 0;
    qint64 m_done = 0;
    QByteArray m_control;
    // The message that is under way.
    bool m_isInMessage = false;
    bool m_isText = false;
    QByteArray m_message;
    bool m_isOver = false;
};

/// The server's side of RFC 6455.
namespace websocket {

/// What stands before a text message of `bytes`.
[[nodiscard]] QByteArray textHead(qsizetype bytes);
[[nodiscard]] QByteArray pingFrame();
[[nodiscard]] QByteArray pongFrame(const QByteArray &payload);
[[nodiscard]] QByteArray closeFrame(quint16 code, const QByteArray &utf8Reason);

/// Whether it is the base64 of 16 bytes, as a client's key has to be.
[[nodiscard]] bool isKey(const QByteArray &key);
/// The value of Sec-WebSocket-Accept for a client's key.
[[nodiscard]] QByteArray acceptance(const QByteArray &key);

} // namespace websocket

} // namespace gateway
