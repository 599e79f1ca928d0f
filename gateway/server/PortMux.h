// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/server/HttpConversation.h"
#include "gateway/server/SocketIntake.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace gateway {

/// One listening socket that speaks WebSocket and HTTP, over TLS where the hooks say so: each
/// accepted socket becomes an HttpConversation, which hands it on when it asks for an upgrade.
///
/// Thread: gateway thread only.
class PortMux final : public QTcpServer
{
    Q_OBJECT

public:
    PortMux(HttpHooks hooks, Clock &clock, QObject *parent = nullptr);
    ~PortMux() override;

    /// Not virtual in QTcpServer, and nobody holds this as one. From then on it accepts by itself.
    bool listen(const QHostAddress &address, quint16 port = 0);

    /// Ends the conversations that are under way; what was upgraded is not among them.
    void hangUp();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    template <typename Part>
    [[nodiscard]] QList<Part *> parts() const;
    void greet(QSslSocket *socket, const QSslConfiguration &tls);
    void converse(QTcpSocket *socket);
    void checkDeadlines();
    static void turnAway(QTcpSocket *socket, const HttpReply &reply);

    HttpHooks m_hooks;
    Clock &m_clock;
    std::unique_ptr<SocketIntake> m_intake; ///< Once it listens.
    Timer m_watch; ///< Runs while there are sockets that were not upgraded.
};

} // namespace gateway
