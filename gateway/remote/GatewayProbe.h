// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QObject>
#include <QWebSocket>

#include <memory>

namespace gateway {

/// Finds out whether a gateway answers at a port of this host: one opens with `connect.challenge`
/// by itself. Tries plain text, then TLS with whatever certificate; sends nothing.
///
/// Thread: any with an event loop; one run per object. Rule: protocol-v4.md 1.4.
class GatewayProbe final : public QObject
{
    Q_OBJECT

public:
    explicit GatewayProbe(Clock &clock, QObject *parent = nullptr);

    /// `timeout` is for each of the two tries.
    void start(quint16 port, std::chrono::milliseconds timeout);

signals:
    void finished(bool isGateway); ///< Once.

private:
    void attempt(const QString &scheme);
    void lose();
    void finish(bool isGateway);

    Clock &m_clock;
    std::unique_ptr<QWebSocket> m_socket;
    quint16 m_port = 0;
    std::chrono::milliseconds m_timeout{0};
    Timer m_deadline;
    bool m_isEncrypted = false;
    bool m_isFinished = false;
};

} // namespace gateway
