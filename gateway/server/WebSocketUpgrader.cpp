// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/WebSocketUpgrader.h"

#include "gateway/base/Logging.h"

namespace gateway {

WebSocketUpgrader::WebSocketUpgrader(int maxPending, QObject *parent)
    : QObject(parent)
    , m_server(QString(), QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(maxPending);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (std::unique_ptr<QWebSocket> socket{m_server.nextPendingConnection()})
            welcome(std::move(socket));
    });
}

void WebSocketUpgrader::upgrade(QTcpSocket *socket, Done done)
{
    const std::pair key(socket->peerAddress(), socket->peerPort());
    socket->setParent(this);
    m_expected.insert(key, {.socket = socket, .done = std::move(done)});
    // A handshake that the WebSocket server refuses ends with the socket closed and nothing said.
    connect(socket, &QTcpSocket::disconnected, this, [this, key, socket] {
        const Expected expected = m_expected.take(key);
        if (expected.socket == socket) {
            expected.done(nullptr);
            socket->deleteLater();
        }
    });
    m_server.handleConnection(socket);
}

void WebSocketUpgrader::welcome(std::unique_ptr<QWebSocket> socket)
{
    const Expected expected = m_expected.take({socket->peerAddress(), socket->peerPort()});
    if (!expected.socket) {
        qCCritical(lcServer) << "a WebSocket without a known upgrade";
        socket->abort();
        return;
    }
    expected.socket->disconnect(this);
    expected.socket->setParent(socket.get());
    expected.done(std::move(socket));
}

} // namespace gateway
