// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/server/HttpConversation.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace gateway {

/// One listening socket that speaks WebSocket and HTTP: each accepted socket becomes an
/// HttpConversation, which hands it on with nothing read when it asks for an upgrade.
///
/// Thread: gateway thread only.
class PortMux final : public QTcpServer
{
    Q_OBJECT

public:
    PortMux(HttpHooks hooks, Clock &clock, QObject *parent = nullptr);
    ~PortMux() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] QList<HttpConversation *> conversations() const;
    void checkDeadlines();
    static void turnAway(QTcpSocket *socket, const HttpReply &reply);

    HttpHooks m_hooks;
    Clock &m_clock;
    Timer m_watch; ///< Runs while there are conversations.
};

} // namespace gateway
