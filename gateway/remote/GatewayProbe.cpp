// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/GatewayProbe.h"

#include "gateway/base/Limits.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gateway {

GatewayProbe::GatewayProbe(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_socket.setMaxAllowedIncomingMessageSize(limits::PreAuthMessageBytes);
    m_socket.setMaxAllowedIncomingFrameSize(limits::PreAuthMessageBytes);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        finish(frame.value("event"_L1).toString() == "connect.challenge"_L1);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { finish(false); });
}

void GatewayProbe::start(const QUrl &url, std::chrono::milliseconds timeout)
{
    m_deadline = m_clock.callAfter(timeout, [this] { finish(false); });
    m_socket.open(url);
}

void GatewayProbe::finish(bool isGateway)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.cancel();
    m_socket.abort();
    emit finished(isGateway);
}

} // namespace gateway
