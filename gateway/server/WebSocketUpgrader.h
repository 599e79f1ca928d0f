// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace gateway {

/// Turns sockets whose upgrade was agreed to into WebSockets, and tells which became which.
///
/// Thread: gateway thread only.
class WebSocketUpgrader final : public QObject
{
    Q_OBJECT

public:
    /// The WebSocket, or null if the handshake failed or the client left. Called once.
    using Done = std::function<void(std::unique_ptr<QWebSocket> socket)>;

    explicit WebSocketUpgrader(int maxPending, QObject *parent = nullptr);

    /// Takes the socket over; the request head is still unread in it.
    void upgrade(QTcpSocket *socket, Done done);

private:
    struct Expected
    {
        QTcpSocket *socket = nullptr;
        Done done = {};
    };
    void welcome(std::unique_ptr<QWebSocket> socket);

    QWebSocketServer m_server;
    /// Upgrades under way, by the peer's address and port: QWebSocket does not tell its socket.
    QHash<std::pair<QHostAddress, quint16>, Expected> m_expected;
};

} // namespace gateway
