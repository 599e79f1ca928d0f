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
}

void GatewayProbe::start(const QUrl &url, std::chrono::milliseconds timeout)
{
    m_left = {url};
    m_timeout = timeout;
    attempt();
}

void GatewayProbe::start(quint16 port, std::chrono::milliseconds timeout)
{
    m_left = {QUrl(u"ws://127.0.0.1:%1"_s.arg(port)), QUrl(u"wss://127.0.0.1:%1"_s.arg(port))};
    m_timeout = timeout;
    attempt();
}

void GatewayProbe::attempt()
{
    m_deadline = m_clock.callAfter(m_timeout, [this] { lose(); });
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(limits::PreAuthMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(limits::PreAuthMessageBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        if (frame.value("event"_L1).toString() == "connect.challenge"_L1)
            finish(true);
        else
            lose();
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &GatewayProbe::lose);
    // Nothing is told to whoever answers, so it does not matter who it is. Asked for before, open()
    // forgets it.
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this] { m_socket->ignoreSslErrors(); });
    m_socket->open(m_left.first());
}

void GatewayProbe::lose()
{
    m_socket->disconnect(this);
    m_left.removeFirst();
    if (m_left.isEmpty())
        return finish(false);
    // Its own signal may be on the stack.
    m_socket.release()->deleteLater();
    attempt();
}

void GatewayProbe::finish(bool isGateway)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.cancel();
    m_socket->disconnect(this);
    m_socket->abort();
    emit finished(isGateway);
}

} // namespace gateway
