// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/WebSocketTransport.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Redaction.h"
#include "gateway/server/DirectSend.h"
#include "gateway/server/HttpConversation.h"

#include <algorithm>
#include <utility>

namespace gateway {

namespace {

// own: waiting to be sent, beyond which pings are let go unanswered
constexpr qint64 PongBufferBytes = 65'536;
// own: read ahead of what is being heard
constexpr qint64 ReadAheadBytes = 65'536;
constexpr int MessagesInRow = 16; // own
// own: from here on the copy that is saved is worth more than what small messages save by leaving
// together
constexpr qsizetype DirectBytes = 2048;

HttpReply refuse(int status, const char *text)
{
    return errorReply(status, text, "invalid_request");
}

} // namespace

std::optional<HttpReply> WebSocketTransport::refusal(const HttpHead &head)
{
    const auto countOf = [&head](QByteArrayView name) {
        return std::ranges::count_if(head.headers,
                                     [name](const auto &header) { return header.first == name; });
    };
    if (!head.isHttp11)
        return refuse(400, "A WebSocket needs HTTP/1.1.");
    if (countOf("sec-websocket-version") != 1 || head.header("sec-websocket-version") != "13") {
        HttpReply reply = refuse(426, "Only version 13 of the WebSocket protocol is spoken here.");
        reply.headers = {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}};
        return reply;
    }
    if (countOf("sec-websocket-key") != 1 || !websocket::isKey(*head.header("sec-websocket-key")))
        return refuse(400, "Sec-WebSocket-Key has to be 16 bytes in base64.");
    return std::nullopt;
}

WebSocketTransport::WebSocketTransport(QTcpSocket *socket, const HttpHead &head)
    : m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAheadBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &WebSocketTransport::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &WebSocketTransport::end);
    m_socket->write("HTTP/1.1 101 Switching Protocols\r\n"
                    "Upgrade: websocket\r\n"
                    "Connection: Upgrade\r\n"
                    "Sec-WebSocket-Accept: " +
                    websocket::acceptance(head.header("sec-websocket-key").value_or(QByteArray())) +
                    "\r\n\r\n");
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &WebSocketTransport::read, Qt::QueuedConnection);
}

void WebSocketTransport::read()
{
    // A message that takes long to arrive leaves no room for a pong.
    if (m_socket->bytesAvailable() > 0 && std::exchange(m_awaitsSign, false))
        emit ponged();
    // What is left stays with the socket, and when that is full with the sender.
    if (m_goesOn)
        return;
    m_reader.add(m_socket->readAll());
    hear();
}

// A few at a time, so that one client that sends many keeps neither the others waiting nor its own
// answers.
void WebSocketTransport::hear()
{
    m_goesOn = false;
    for (int i = 0; i < MessagesInRow; ++i) {
        const auto heard = m_reader.next();
        if (!heard) {
            if (m_socket->bytesAvailable() > 0)
                read();
            return;
        }
        take(*heard);
    }
    m_goesOn = true;
    QMetaObject::invokeMethod(this, &WebSocketTransport::hear, Qt::QueuedConnection);
}

// What was said before the end counts.
void WebSocketTransport::end()
{
    if (m_socket->bytesAvailable() > 0)
        m_reader.add(m_socket->readAll());
    while (const auto heard = m_reader.next())
        take(*heard);
    emit closed();
}

void WebSocketTransport::take(const WebSocketReader::Heard &heard)
{
    using Kind = WebSocketReader::Kind;
    if (heard.kind == Kind::Close) {
        m_isPeerClosing = true;
        if (m_isClosing)
            return m_socket->disconnectFromHost();
    }
    if (m_isClosing)
        return;
    switch (heard.kind) {
    case Kind::Message:
        emit received(heard.payload);
        break;
    case Kind::Ping:
        // Who sends pings without reading the answers gets no more of them.
        if (bufferedBytes() < PongBufferBytes)
            m_socket->write(websocket::pongFrame(heard.payload));
        break;
    case Kind::Pong:
        emit ponged();
        break;
    case Kind::Close:
        emit ending(heard.code == WebSocketReader::NoCode ? CloseCode::Normal
                                                          : CloseCode(heard.code),
                    QString());
        break;
    case Kind::Fault:
        emit ending(CloseCode(heard.code), QString::fromUtf8(heard.payload));
        break;
    }
}

void WebSocketTransport::send(const QByteArray &utf8)
{
    if (m_isClosing)
        return;
    const QByteArray head = websocket::textHead(utf8.size());
    if (utf8.size() < DirectBytes) {
        m_socket->write(head + utf8);
        return;
    }
    sendPieces({head, utf8, QByteArray()});
}

// Whoever is told something that many are told has nothing else to be sent with it, nearly always.
void WebSocketTransport::sendShared(const QByteArray &shared, const QByteArray &own)
{
    if (!m_isClosing)
        sendPieces({websocket::textHead(shared.size() + own.size()), shared, own});
}

void WebSocketTransport::sendPieces(const std::array<QByteArray, 3> &pieces)
{
    qsizetype taken = sendDirectly(*m_socket, pieces);
    for (const QByteArray &piece : pieces) {
        const qsizetype ofThis = std::min(taken, piece.size());
        taken -= ofThis;
        // Whole, the socket's buffer shares it.
        if (ofThis < piece.size())
            m_socket->write(ofThis == 0 ? piece : piece.sliced(ofThis));
    }
}

void WebSocketTransport::ping()
{
    if (m_isClosing)
        return;
    m_awaitsSign = true;
    // Who is idle has nothing else to be sent with it.
    sendPieces({websocket::pingFrame(), QByteArray(), QByteArray()});
}

void WebSocketTransport::close(CloseCode code, const QString &reason)
{
    if (std::exchange(m_isClosing, true))
        return;
    const QString cut = truncatedUtf8(reason, limits::CloseReasonBytes);
    m_socket->write(websocket::closeFrame(static_cast<quint16>(code), cut.toUtf8()));
    // Who closes may let go of this right after.
    m_socket->flush();
    if (m_isPeerClosing)
        m_socket->disconnectFromHost();
}

void WebSocketTransport::abort()
{
    m_isClosing = true;
    m_socket->abort();
}

qint64 WebSocketTransport::bufferedBytes() const
{
    return bytesWaiting(*m_socket);
}

} // namespace gateway
