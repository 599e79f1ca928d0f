// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasDoor.h"

#include "gateway/server/ClientRefusal.h"

namespace gateway {

CanvasDoor::CanvasDoor(Collaborators collaborators)
    : m_with(std::move(collaborators))
    , m_budget(PreauthBudget::plainHttp())
{
}

std::unique_ptr<PortMux> CanvasDoor::makeListener()
{
    return std::make_unique<PortMux>(
        HttpHooks{
            .tls = m_with.tls,
            .admit = [this](const QTcpSocket &socket) { return admit(socket); },
            .released = [this](const QTcpSocket &, const QHostAddress &peer) { release(peer); },
            .answer = [this](const QTcpSocket &socket,
                             const HttpHead &head) { return answer(socket, head); },
            .refuseUpgrade = [this](const QTcpSocket &socket,
                                    const HttpHead &head) { return refuseUpgrade(socket, head); },
            .upgrade = [this](QTcpSocket *socket, const HttpHead &head) { upgrade(socket, head); },
            .turnedAway = m_with.turnedAway},
        m_with.clock);
}

std::optional<HttpReply> CanvasDoor::admit(const QTcpSocket &socket)
{
    if (!m_budget.take(socket.peerAddress().toString()))
        return errorReply(503, "Too many connections.", "unavailable");
    return std::nullopt;
}

void CanvasDoor::release(const QHostAddress &peer)
{
    m_budget.release(peer.toString());
}

ClientAddress CanvasDoor::addressOf(const QTcpSocket &socket, const HttpHead &head) const
{
    const auto config = m_with.config();
    return resolveClientAddress(socket.peerAddress(), head, config->trustedProxies,
                                config->allowsRealIpFallback,
                                config->tailscale != TailscaleMode::Off);
}

HttpAnswer CanvasDoor::answer(const QTcpSocket &socket, const HttpHead &head)
{
    const ClientAddress address = addressOf(socket, head);
    if (const auto refusal = refusalFor(address, m_with.limiter))
        return {*refusal};
    if (auto answer = m_with.site.answer(head, address))
        return *std::move(answer);
    return {HttpReply{.status = 404, .body = "Not Found"}};
}

std::optional<HttpReply> CanvasDoor::refuseUpgrade(const QTcpSocket &socket, const HttpHead &head)
{
    const ClientAddress address = addressOf(socket, head);
    if (const auto refusal = refusalFor(address, m_with.limiter))
        return refusal;
    if (!m_with.site.takesUpgrade(head))
        return HttpReply{.status = 404, .body = "Not Found"};
    return m_with.site.refuseUpgrade(head, address);
}

void CanvasDoor::upgrade(QTcpSocket *socket, const HttpHead &head)
{
    release(socket->peerAddress());
    m_with.site.upgrade(socket, head);
}

} // namespace gateway
