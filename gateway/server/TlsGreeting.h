// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/server/HttpConversation.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace gateway {

/// The start of one socket on a port that speaks TLS: lasts until the encryption stands, the client
/// turns out to speak plain text, or time is up. Plain text is refused in plain text, so that its
/// user learns why.
///
/// Thread: gateway thread only. Deletes itself when it is done. Rule: protocol-v4.md 16 "TLS".
class TlsGreeting final : public QObject
{
    Q_OBJECT

public:
    /// Takes the admitted socket over. `hooks` must outlive it.
    TlsGreeting(QSslSocket *socket, QSslConfiguration tls, const HttpHooks &hooks, Clock &clock,
                QObject *parent);
    ~TlsGreeting() override;

    /// Called now and then: ends what takes too long.
    void checkDeadline(std::chrono::milliseconds now);

signals:
    /// The socket is the receiver's now.
    void encrypted(QSslSocket *socket);

private:
    void look();
    void refusePlainText();
    void handOver();
    void end();

    QSslSocket *m_socket;
    QHostAddress m_peer;
    QSslConfiguration m_tls;
    const HttpHooks &m_hooks;
    Clock &m_clock;
    std::chrono::milliseconds m_deadline;
    bool m_isRefusing = false;
    bool m_isHandedOver = false;
};

} // namespace gateway
