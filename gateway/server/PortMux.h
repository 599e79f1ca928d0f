// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/protocol/HttpHead.h"
#include "gateway/server/HttpReply.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <unordered_map>

namespace gateway {

/// One listening socket that speaks WebSocket and HTTP: it looks at the head of the first request,
/// within limits of size and time, and hands the socket on with nothing read from it.
///
/// Thread: gateway thread only.
/// Rule: protocol-v4.md 1.1, 14; the limits are ours, because Qt's HTTP server has none.
class PortMux final : public QTcpServer
{
    Q_OBJECT

public:
    /// Asked before anything of a new socket is read. A refusal is sent and the socket closed.
    using Admit = std::function<std::optional<HttpReply>(QTcpSocket &socket)>;
    /// Told once for every admitted socket that ends here or is closed as plain HTTP.
    using Released = std::function<void(const QHostAddress &peer)>;
    /// Answers a plain request.
    using Answer = std::function<HttpReply(const QTcpSocket &socket, const HttpHead &head)>;
    /// Takes over a socket that asks for an upgrade; the head is still unread in it.
    using Upgrade = std::function<void(QTcpSocket *socket, const HttpHead &head)>;

    struct Hooks
    {
        Admit admit = {};
        Released released = {};
        Answer answer = {};
        Upgrade upgrade = {};
    };

    PortMux(Hooks hooks, Clock &clock, QObject *parent = nullptr);

    /// Sends `reply` and closes, reading nothing more from the peer.
    static void sendAndClose(QTcpSocket *socket, const HttpReply &reply, bool hasBody = true);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void inspect(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, const HttpReply &reply, bool hasBody = true);
    void route(QTcpSocket *socket, const HttpHead &head);

    Hooks m_hooks;
    Clock &m_clock;
    std::unordered_map<QTcpSocket *, Timer> m_waiting; ///< Sockets whose head is not complete.
};

} // namespace gateway
