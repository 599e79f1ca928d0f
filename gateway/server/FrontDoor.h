// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/ClientAddress.h"
#include "gateway/auth/PreauthBudget.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/server/ConnectionTable.h"
#include "gateway/server/ControlPage.h"
#include "gateway/server/HttpSite.h"
#include "gateway/server/PortMux.h"
#include "gateway/server/ProbeEndpoints.h"
#include "gateway/server/WaitingRoom.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace gateway {

/// Decides over new sockets before their first message: how many, from where, for what. Plain
/// requests are answered, here or by the site; upgrades become Connections, or the site's.
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
        std::function<std::optional<QSslConfiguration>()> tls;
        /// Who is behind an address of the tailnet; called once, now or later.
        std::function<void(const QHostAddress &, std::function<void(std::optional<QString> login)>)>
            findTailnetUser;
        const ControlPage &page;
        HttpSite &site;
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

signals:
    /// An unfinished handshake had to make room for a newer one.
    void crowdedOut(const QString &address);
    /// A newcomer was closed unheard: neither this program nor the system had a descriptor for it.
    void turnedAway(const QString &address);

private:
    std::optional<HttpReply> admit(QTcpSocket &socket);
    void wait(QTcpSocket &socket);
    void stopWaiting(const QTcpSocket &socket);
    void release(const QTcpSocket &socket, const QHostAddress &peer);
    HttpAnswer answer(const QTcpSocket &socket, const HttpHead &head);
    std::optional<HttpReply> refuseUpgrade(const QTcpSocket &socket, const HttpHead &head);
    void upgrade(QTcpSocket *socket, const HttpHead &head);
    void upgradeWithUser(QTcpSocket *socket, const HttpHead &head, const ClientAddress &address);
    void upgradeAs(QTcpSocket *socket, const HttpHead &head,
                   const std::optional<TailnetClaim> &claim);
    [[nodiscard]] bool countAsPlain(const QTcpSocket &socket);
    [[nodiscard]] ClientAddress addressOf(const QTcpSocket &socket, const HttpHead &head) const;

    Collaborators m_with;
    DescriptorShares m_shares = DescriptorShares::ofThisProcess();
    WaitingRoom m_waitingRoom;
    QHash<const QTcpSocket *, WaitingRoom::Ticket> m_waitingSockets;
    QHash<ConnectionId, WaitingRoom::Ticket> m_waitingConnections;
    PreauthBudget m_plainBudget; ///< Of sockets that have asked a plain request.
    QSet<const QTcpSocket *> m_plain;
    bool m_isShut = false;
};

} // namespace gateway
