// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/PortMux.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"

namespace gateway {

namespace {

constexpr int ListenBacklog = 128;

} // namespace

PortMux::PortMux(Hooks hooks, Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_hooks(std::move(hooks))
    , m_clock(clock)
{
    setListenBacklogSize(ListenBacklog);
}

void PortMux::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (const auto refusal = m_hooks.admit(*socket)) {
        sendAndClose(socket, *refusal);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { inspect(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (m_waiting.erase(socket) > 0) {
            m_hooks.released(socket->peerAddress());
            socket->deleteLater();
        }
    });
    m_waiting.emplace(socket, m_clock.callAfter(limits::HttpHeadTimeout, [this, socket] {
        refuse(socket, errorReply(408, "The request head did not arrive in time.", "timeout"));
    }));
}

void PortMux::inspect(QTcpSocket *socket)
{
    // Peeked, not read: whoever gets the socket finds it as the client wrote it.
    const QByteArray start = socket->peek(limits::HttpHeadBytes + 1);
    const qsizetype end = start.indexOf("\r\n\r\n");
    if (end < 0) {
        if (start.size() > limits::HttpHeadBytes)
            refuse(socket, errorReply(431, "The request head is too large.", "head_too_large"));
        return;
    }
    const auto head = HttpHead::parse(start.first(end + 4));
    if (!head) {
        refuse(socket, errorReply(head.error().status, head.error().text, "invalid_request"));
        return;
    }
    route(socket, *head);
}

void PortMux::route(QTcpSocket *socket, const HttpHead &head)
{
    if (!head.isUpgrade()) {
        refuse(socket, m_hooks.answer(*socket, head), head.method != "HEAD");
        return;
    }
    m_waiting.erase(socket);
    socket->disconnect(this);
    m_hooks.upgrade(socket, head);
}

void PortMux::refuse(QTcpSocket *socket, const HttpReply &reply, bool hasBody)
{
    m_waiting.erase(socket);
    m_hooks.released(socket->peerAddress());
    socket->disconnect(this);
    sendAndClose(socket, reply, hasBody);
}

void PortMux::sendAndClose(QTcpSocket *socket, const HttpReply &reply, bool hasBody)
{
    // What the client already sent has to be taken, or closing resets the connection under the
    // answer; what it sends later is thrown away unread.
    socket->setReadBufferSize(limits::HttpHeadBytes);
    socket->readAll();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(reply.encode(hasBody));
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
}

} // namespace gateway
