// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/HttpHead.h"
#include "gateway/protocol/WebSocketFrames.h"
#include "gateway/server/HttpReply.h"
#include "gateway/server/MessageTransport.h"

#include <QTcpSocket>

#include <array>
#include <optional>

namespace gateway {

/// MessageTransport on a TCP or TLS socket, as RFC 6455 has it. Text and binary messages are taken
/// alike.
///
/// Thread: gateway thread only.
class WebSocketTransport final : public MessageTransport
{
    Q_OBJECT

public:
    /// Why a head that asks for a WebSocket cannot be agreed to; nothing if it can.
    [[nodiscard]] static std::optional<HttpReply> refusal(const HttpHead &head);

    /// Takes the socket over, from which exactly the head was read, and agrees. What the client has
    /// sent already is heard with the next turn of the event loop.
    WebSocketTransport(QTcpSocket *socket, const HttpHead &head);

    void send(const QByteArray &utf8) override;
    void sendShared(const QByteArray &shared, const QByteArray &own) override;
    void ping() override;
    void close(CloseCode code, const QString &reason) override;
    void abort() override;
    void setMaxMessageBytes(qint64 bytes) override { m_reader.setMaxMessageBytes(bytes); }
    [[nodiscard]] qint64 bufferedBytes() const override;

private:
    void read();
    void hear();
    void end();
    void sendPieces(const std::array<QByteArray, 3> &pieces);
    void take(const WebSocketReader::Heard &heard);

    QTcpSocket *m_socket; ///< A child.
    WebSocketReader m_reader;
    bool m_goesOn = false;        ///< With the next turn of the event loop, what was read is heard.
    bool m_isClosing = false;     ///< Our close frame is sent.
    bool m_isPeerClosing = false; ///< The peer's came.
    bool m_awaitsSign = false;    ///< Of life, since the last ping.
};

} // namespace gateway
