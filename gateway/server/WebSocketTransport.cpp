// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/WebSocketTransport.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Redaction.h"

namespace gateway {

WebSocketTransport::WebSocketTransport(std::unique_ptr<QWebSocket> socket)
    : m_socket(std::move(socket))
    , m_encrypted(m_socket->findChild<QSslSocket *>(QString(), Qt::FindDirectChildrenOnly))
{
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { emit received(text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &MessageTransport::received);
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { emit ponged(); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &MessageTransport::closed);
}

void WebSocketTransport::send(const QByteArray &utf8)
{
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
}

void WebSocketTransport::ping()
{
    m_socket->ping();
}

void WebSocketTransport::close(CloseCode code, const QString &reason)
{
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code),
                    truncatedUtf8(reason, limits::CloseReasonBytes));
}

void WebSocketTransport::abort()
{
    m_socket->abort();
}

void WebSocketTransport::setMaxMessageBytes(qint64 bytes)
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(bytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(bytes));
}

qint64 WebSocketTransport::bufferedBytes() const
{
    return m_socket->bytesToWrite() + (m_encrypted ? m_encrypted->encryptedBytesToWrite() : 0);
}

} // namespace gateway
