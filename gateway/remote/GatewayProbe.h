// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QObject>
#include <QUrl>
#include <QWebSocket>

namespace gateway {

/// Finds out whether a gateway answers at an address: one opens with `connect.challenge` by itself.
/// Sends nothing.
///
/// Thread: any with an event loop; one run per object. Rule: protocol-v4.md 1.4.
class GatewayProbe final : public QObject
{
    Q_OBJECT

public:
    explicit GatewayProbe(Clock &clock, QObject *parent = nullptr);

    void start(const QUrl &url, std::chrono::milliseconds timeout);

signals:
    void finished(bool isGateway); ///< Once.

private:
    void finish(bool isGateway);

    Clock &m_clock;
    QWebSocket m_socket;
    Timer m_deadline;
    bool m_isFinished = false;
};

} // namespace gateway
