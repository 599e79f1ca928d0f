// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/FrontDoor.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/server/WebSocketTransport.h"

using namespace Qt::StringLiterals;

namespace gateway {

FrontDoor::FrontDoor(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(std::move(collaborators))
    , m_webSockets(QString(), QWebSocketServer::NonSecureMode)
{
    m_webSockets.setMaxPendingConnections(limits::PreAuthConnections);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, [this] {
        while (std::unique_ptr<QWebSocket> socket{m_webSockets.nextPendingConnection()})
            welcomeSocket(std::move(socket));
    });
    connect(&m_with.connections, &ConnectionTable::handshakeEnded, this,
            [this](const ConnectionId &id) {
                const auto it = m_unfinished.constFind(id);
                if (it != m_unfinished.cend()) {
                    m_budget.release(it->toString());
                    m_unfinished.erase(it);
                }
            });
}

std::unique_ptr<PortMux> FrontDoor::makeListener()
{
    return std::make_unique<PortMux>(
        PortMux::Hooks{
            .admit = [this](QTcpSocket &socket) { return admit(socket); },
            .released = [this](const QHostAddress &peer) { m_budget.release(peer.toString()); },
            .answer = [this](const QTcpSocket &socket,
                             const HttpHead &head) { return answer(socket, head); },
            .upgrade = [this](QTcpSocket *socket, const HttpHead &head) { upgrade(socket, head); }},
        m_with.clock);
}

std::optional<HttpReply> FrontDoor::admit(const QTcpSocket &socket)
{
    if (m_isShut)
        return errorReply(503, "The gateway is stopping.", "unavailable");
    if (m_with.connections.count() >= limits::Connections ||
        !m_budget.take(socket.peerAddress().toString()))
        return errorReply(503, "Too many connections.", "unavailable");
    return std::nullopt;
}

ClientAddress FrontDoor::addressOf(const QTcpSocket &socket, const HttpHead &head) const
{
    const auto config = m_with.config();
    return resolveClientAddress(socket.peerAddress(), head, config->trustedProxies,
                                config->allowsRealIpFallback);
}

std::optional<HttpReply> FrontDoor::refusalFor(const ClientAddress &address) const
{
    if (address.kind == ClientAddress::Kind::Unattributable) {
        return errorReply(403, "Forwarded requests are only accepted from gateway.trustedProxies.",
                          "proxy_attribution_required");
    }
    const auto lockedFor =
        m_with.limiter.lockedFor(RateLimiter::Kind::SharedSecret, address.address);
    if (!lockedFor)
        return std::nullopt;
    HttpReply reply = errorReply(429, "Too many failed authentication attempts.", "rate_limited");
    reply.headers = {{"Retry-After", QByteArray::number(lockedFor->count() / 1000 + 1)}};
    return reply;
}

HttpReply FrontDoor::answer(const QTcpSocket &socket, const HttpHead &head) const
{
    const ClientAddress address = addressOf(socket, head);
    if (const auto refusal = refusalFor(address))
        return *refusal;
    ProbeState state = m_with.probeState();
    state.showsDetails = address.isLocal;
    return answerProbe(head, state);
}

void FrontDoor::upgrade(QTcpSocket *socket, const HttpHead &head)
{
    const ClientAddress address = addressOf(*socket, head);
    const QHostAddress peer = socket->peerAddress();
    if (const auto refusal = refusalFor(address)) {
        m_budget.release(peer.toString());
        PortMux::sendAndClose(socket, *refusal);
        return;
    }
    const std::pair key(peer, socket->peerPort());
    socket->setParent(this);
    m_expected.insert(
        key, {.origin = {.head = head, .address = address}, .socket = socket, .peer = peer});
    // A handshake that the WebSocket server refuses ends with the socket closed and nothing said.
    connect(socket, &QTcpSocket::disconnected, this, [this, key, socket] {
        if (m_expected.remove(key) > 0) {
            m_budget.release(key.first.toString());
            socket->deleteLater();
        }
    });
    m_webSockets.handleConnection(socket);
}

void FrontDoor::welcomeSocket(std::unique_ptr<QWebSocket> socket)
{
    const auto it = m_expected.constFind({socket->peerAddress(), socket->peerPort()});
    if (it == m_expected.cend()) {
        qCCritical(lcServer) << "a WebSocket without a known upgrade";
        socket->abort();
        return;
    }
    const Expected expected = *it;
    m_expected.erase(it);
    expected.socket->disconnect(this);
    expected.socket->setParent(socket.get());

    const ConnectionId id(newUuid());
    m_unfinished.insert(id, expected.peer);
    m_with.connections.add(
        std::make_unique<Connection>(id, std::make_unique<WebSocketTransport>(std::move(socket)),
                                     expected.origin, m_with.forConnections));
}

} // namespace gateway
