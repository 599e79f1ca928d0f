// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/PreauthBudget.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/server/HttpSite.h"
#include "gateway/server/PortMux.h"

#include <functional>
#include <memory>

namespace gateway {

/// The canvas on a port of its own: the site and nothing else.
///
/// Thread: gateway thread only.
class CanvasDoor final
{
public:
    struct Collaborators
    {
        std::function<std::shared_ptr<const GatewayConfig>()> config;
        std::function<std::optional<QSslConfiguration>()> tls;
        HttpSite &site;
        RateLimiter &limiter;
        /// A newcomer had to be closed for want of a descriptor.
        std::function<void(const QString &address)> turnedAway;
        Clock &clock;
    };

    explicit CanvasDoor(Collaborators collaborators);

    /// A listener whose sockets come here.
    [[nodiscard]] std::unique_ptr<PortMux> makeListener();

private:
    [[nodiscard]] std::optional<HttpReply> admit(const QTcpSocket &socket);
    [[nodiscard]] HttpAnswer answer(const QTcpSocket &socket, const HttpHead &head);
    [[nodiscard]] std::optional<HttpReply> refuseUpgrade(const QTcpSocket &socket,
                                                         const HttpHead &head);
    void upgrade(QTcpSocket *socket, const HttpHead &head);
    void release(const QHostAddress &peer);
    [[nodiscard]] ClientAddress addressOf(const QTcpSocket &socket, const HttpHead &head) const;

    Collaborators m_with;
    PreauthBudget m_budget;
};

} // namespace gateway
