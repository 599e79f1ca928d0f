// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/FrontDoor.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/server/ClientRefusal.h"
#include "gateway/server/WebSocketTransport.h"

using namespace Qt::StringLiterals;

namespace gateway {

FrontDoor::FrontDoor(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(std::move(collaborators))
    , m_plainBudget(PreauthBudget::plainHttp())
    , m_upgrader(limits::PreAuthConnections)
{
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
        HttpHooks{
            .admit = [this](const QTcpSocket &socket) { return admit(socket); },
            .released = [this](const QTcpSocket &socket,
                               const QHostAddress &peer) { release(socket, peer); },
            .answer = [this](const QTcpSocket &socket,
                             const HttpHead &head) { return answer(socket, head); },
            .refuseUpgrade = [this](const QTcpSocket &socket,
                                    const HttpHead &head) { return refuseUpgrade(socket, head); },
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

// A browser keeps its connections open: they must not use up what is there for handshakes.
bool FrontDoor::countAsPlain(const QTcpSocket &socket)
{
    if (m_plain.contains(&socket))
        return true;
    const QString peer = socket.peerAddress().toString();
    if (!m_plainBudget.take(peer))
        return false;
    m_budget.release(peer);
    m_plain.insert(&socket);
    return true;
}

void FrontDoor::release(const QTcpSocket &socket, const QHostAddress &peer)
{
    PreauthBudget &budget = m_plain.remove(&socket) ? m_plainBudget : m_budget;
    budget.release(peer.toString());
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
    return m_with.site.takesUpgrade(head) ? m_with.site.refuseUpgrade(head, address) : std::nullopt;
}

void FrontDoor::upgrade(QTcpSocket *socket, const HttpHead &head)
{
    if (m_with.site.takesUpgrade(head)) {
        release(*socket, socket->peerAddress());
        return m_with.site.upgrade(socket, head);
    }
    // A place among the unfinished handshakes is kept until this one ends.
    const QHostAddress peer = socket->peerAddress();
    if (m_plain.remove(socket)) {
        m_plainBudget.release(peer.toString());
        if (!m_budget.take(peer.toString())) {
            socket->deleteLater();
            return;
        }
    }
    const ConnectionOrigin origin{.head = head, .address = addressOf(*socket, head)};
    m_upgrader.upgrade(socket, [this, origin, peer](std::unique_ptr<QWebSocket> upgraded) {
        if (upgraded)
            welcomeSocket(std::move(upgraded), origin);
        else
            m_budget.release(peer.toString());
    });
}

void FrontDoor::welcomeSocket(std::unique_ptr<QWebSocket> socket, const ConnectionOrigin &origin)
{
    const ConnectionId id(newUuid());
    m_unfinished.insert(id, socket->peerAddress());
    m_with.connections.add(
        std::make_unique<Connection>(id, std::make_unique<WebSocketTransport>(std::move(socket)),
                                     origin, m_with.forConnections));
}

} // namespace gateway
