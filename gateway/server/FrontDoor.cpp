// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/FrontDoor.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/server/ClientRefusal.h"
#include "gateway/server/WebSocketTransport.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace gateway {

FrontDoor::FrontDoor(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(std::move(collaborators))
    , m_waitingRoom([this](const QString &address) { emit crowdedOut(address); }, m_shares.waiting)
    , m_plainBudget(PreauthBudget::plainHttp())
{
    connect(&m_with.connections, &ConnectionTable::handshakeEnded, this,
            [this](const ConnectionId &id) {
                m_waitingRoom.leave(m_waitingConnections.take(id));
            });
}

std::unique_ptr<PortMux> FrontDoor::makeListener()
{
    return std::make_unique<PortMux>(
        HttpHooks{
            .tls = m_with.tls,
            .admit = [this](QTcpSocket &socket) { return admit(socket); },
            .released = [this](const QTcpSocket &socket,
                               const QHostAddress &peer) { release(socket, peer); },
            .answer = [this](const QTcpSocket &socket,
                             const HttpHead &head) { return answer(socket, head); },
            .refuseUpgrade = [this](const QTcpSocket &socket,
                                    const HttpHead &head) { return refuseUpgrade(socket, head); },
            .upgrade = [this](QTcpSocket *socket, const HttpHead &head) { upgrade(socket, head); },
            .makeRoom = [this] { return m_waitingRoom.makeRoom(); },
            .turnedAway = [this](const QString &address) { emit turnedAway(address); }},
        m_with.clock);
}

std::optional<HttpReply> FrontDoor::admit(QTcpSocket &socket)
{
    if (m_isShut)
        return errorReply(503, "The gateway is stopping.", "unavailable");
    if (m_with.connections.count() >= std::size_t(m_shares.connections))
        return errorReply(503, "Too many connections.", "unavailable");
    wait(socket);
    return std::nullopt;
}

void FrontDoor::wait(QTcpSocket &socket)
{
    const auto dismiss = [waiting = QPointer(&socket)] {
        if (waiting)
            waiting->abort();
    };
    m_waitingSockets.insert(&socket,
                            m_waitingRoom.enter(socket.peerAddress().toString(), dismiss));
}

void FrontDoor::stopWaiting(const QTcpSocket &socket)
{
    m_waitingRoom.leave(m_waitingSockets.take(&socket));
}

ClientAddress FrontDoor::addressOf(const QTcpSocket &socket, const HttpHead &head) const
{
    const auto config = m_with.config();
    return resolveClientAddress(socket.peerAddress(), head, config->trustedProxies,
                                config->allowsRealIpFallback,
                                config->tailscale != TailscaleMode::Off);
}

// A browser keeps its connections open: they must not use up what is there for handshakes.
bool FrontDoor::countAsPlain(const QTcpSocket &socket)
{
    if (m_plain.contains(&socket))
        return true;
    const QString peer = socket.peerAddress().toString();
    if (!m_plainBudget.take(peer))
        return false;
    stopWaiting(socket);
    m_plain.insert(&socket);
    return true;
}

void FrontDoor::release(const QTcpSocket &socket, const QHostAddress &peer)
{
    if (m_plain.remove(&socket))
        m_plainBudget.release(peer.toString());
    else
        stopWaiting(socket);
}

HttpAnswer FrontDoor::answer(const QTcpSocket &socket, const HttpHead &head)
{
    if (!countAsPlain(socket))
        return {errorReply(503, "Too many connections.", "unavailable")};
    const ClientAddress address = addressOf(socket, head);
    if (const auto refusal = refusalFor(address, m_with.limiter))
        return {*refusal};
    if (auto answer = m_with.site.answer(head, address))
        return *std::move(answer);
    ProbeState state = m_with.probeState();
    state.showsDetails = address.isLocal;
    HttpReply reply = answerProbe(head, state);
    if (reply.status != 404)
        return {std::move(reply)};
    return {m_with.page.answer(head, *m_with.config()).value_or(std::move(reply))};
}

std::optional<HttpReply> FrontDoor::refuseUpgrade(const QTcpSocket &socket, const HttpHead &head)
{
    const ClientAddress address = addressOf(socket, head);
    if (const auto refusal = refusalFor(address, m_with.limiter))
        return refusal;
    if (auto refusal = WebSocketTransport::refusal(head))
        return refusal;
    return m_with.site.takesUpgrade(head) ? m_with.site.refuseUpgrade(head, address) : std::nullopt;
}

void FrontDoor::upgrade(QTcpSocket *socket, const HttpHead &head)
{
    if (m_with.site.takesUpgrade(head)) {
        release(*socket, socket->peerAddress());
        return m_with.site.upgrade(socket, head);
    }
    // A place among the unfinished handshakes is kept until this one ends.
    if (m_plain.remove(socket)) {
        m_plainBudget.release(socket->peerAddress().toString());
        wait(*socket);
    }
    const ClientAddress address = addressOf(*socket, head);
    if (address.kind == ClientAddress::Kind::ThroughTailnet &&
        m_with.config()->acceptsTailnetUsers())
        upgradeWithUser(socket, head, address);
    else
        upgradeAs(socket, head, std::nullopt);
}

// What follows the head waits unread in its socket while the tailnet client looks up who sent it.
void FrontDoor::upgradeWithUser(QTcpSocket *socket, const HttpHead &head,
                                const ClientAddress &address)
{
    const QString named =
        QString::fromUtf8(head.header("tailscale-user-login").value_or(QByteArray())).trimmed();
    if (named.isEmpty())
        return upgradeAs(socket, head, TailnetClaim{});
    socket->setParent(this);
    socket->setReadBufferSize(limits::HttpHeadBytes);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        stopWaiting(*socket);
        socket->deleteLater();
        socket->disconnect(this);
    });
    m_with.findTailnetUser(
        QHostAddress(address.address),
        [this, socket = QPointer(socket), head, named](const std::optional<QString> &found) {
            if (!socket || socket->state() != QAbstractSocket::ConnectedState)
                return;
            socket->disconnect(this);
            socket->setReadBufferSize(0);
            upgradeAs(socket, head, TailnetClaim{.named = named, .found = found});
        });
}

void FrontDoor::upgradeAs(QTcpSocket *socket, const HttpHead &head,
                          const std::optional<TailnetClaim> &claim)
{
    const ConnectionOrigin origin{.head = head,
                                  .address = addressOf(*socket, head),
                                  .localAddress = unmapped(socket->localAddress()),
                                  .tailnetClaim = claim,
                                  .isEncrypted = qobject_cast<QSslSocket *>(socket) != nullptr};
    const WaitingRoom::Ticket ticket = m_waitingSockets.take(socket);
    const ConnectionId id(newUuid());
    m_waitingConnections.insert(id, ticket);
    m_waitingRoom.change(ticket, [this, id] {
        if (Connection *connection = m_with.connections.find(id))
            connection->dismiss(CloseCode::TryLater, u"too many unfinished handshakes"_s);
    });
    m_with.connections.add(
        std::make_unique<Connection>(id, std::make_unique<WebSocketTransport>(socket, head), origin,
                                     m_with.forConnections));
}

} // namespace gateway
