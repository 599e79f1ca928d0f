// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/ClientAddress.h"
#include "gateway/auth/PreauthBudget.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/server/ConnectionTable.h"
#include "gateway/server/PortMux.h"
#include "gateway/server/ProbeEndpoints.h"

#include <QHash>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace gateway {

/// Decides over new sockets before their first message: how many, from where, for what. Plain
/// requests are answered, upgrades become Connections.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.1 "refused when", 14.
class FrontDoor final : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        std::function<std::shared_ptr<const GatewayConfig>()> config;
        std::function<ProbeState()> probeState;
        RateLimiter &limiter;
        ConnectionTable &connections;
        Connection::Collaborators forConnections;
        Clock &clock;
    };

    explicit FrontDoor(Collaborators collaborators, QObject *parent = nullptr);

    /// A listener whose sockets come here.
    [[nodiscard]] std::unique_ptr<PortMux> makeListener();

    /// From now on every new socket is refused: the gateway is stopping.
    void shut() { m_isShut = true; }

private:
    struct Expected
    {
        ConnectionOrigin origin = {};
        QTcpSocket *socket = nullptr;
        QHostAddress peer = {};
    };

    std::optional<HttpReply> admit(const QTcpSocket &socket);
    HttpReply answer(const QTcpSocket &socket, const HttpHead &head) const;
    void upgrade(QTcpSocket *socket, const HttpHead &head);
    void welcomeSocket(std::unique_ptr<QWebSocket> socket);
    [[nodiscard]] std::optional<HttpReply> refusalFor(const ClientAddress &address) const;
    [[nodiscard]] ClientAddress addressOf(const QTcpSocket &socket, const HttpHead &head) const;

    Collaborators m_with;
    PreauthBudget m_budget;
    QWebSocketServer m_webSockets;
    /// Upgrades under way, by the peer's address and port: QWebSocket does not tell its socket.
    QHash<std::pair<QHostAddress, quint16>, Expected> m_expected;
    QHash<ConnectionId, QHostAddress>
        m_unfinished; ///< Connections that hold a place in the budget.
    bool m_isShut = false;
};

} // namespace gateway
