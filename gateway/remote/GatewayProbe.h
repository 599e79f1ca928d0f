// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <memory>

namespace gateway {

/// Finds out whether a gateway answers at an address: one opens with `connect.challenge` by itself.
/// Takes whatever certificate it is shown, since it sends nothing.
///
/// Thread: any with an event loop; one run per object. Rule: protocol-v4.md 1.4.
class GatewayProbe final : public QObject
{
    Q_OBJECT

public:
    explicit GatewayProbe(Clock &clock, QObject *parent = nullptr);

    void start(const QUrl &url, std::chrono::milliseconds timeout);
    /// A port of this host, in plain text and then with TLS; `timeout` is for each of the two.
    void start(quint16 port, std::chrono::milliseconds timeout);

signals:
    void finished(bool isGateway); ///< Once.

private:
    void attempt();
    void lose();
    void finish(bool isGateway);

    Clock &m_clock;
    std::unique_ptr<QWebSocket> m_socket;
    QList<QUrl> m_left; ///< To be tried, the one under way first.
    std::chrono::milliseconds m_timeout{0};
    Timer m_deadline;
    bool m_isFinished = false;
};

} // namespace gateway
