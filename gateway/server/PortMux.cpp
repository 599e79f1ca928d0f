// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/PortMux.h"

#include "gateway/base/Limits.h"
#include "gateway/server/TlsGreeting.h"

#include <QNetworkProxy>

namespace gateway {

namespace {

constexpr int ListenBacklog = 128;
constexpr std::chrono::milliseconds WatchPeriod{250}; // how late a deadline may be noticed

} // namespace

PortMux::PortMux(HttpHooks hooks, Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_hooks(std::move(hooks))
    , m_clock(clock)
{
    setListenBacklogSize(ListenBacklog);
    // The desktop's proxy is for going out. Qt would look it up to listen, which takes longer than all
    // else at the start, and would listen through it.
    setProxy(QNetworkProxy::NoProxy);
}

bool PortMux::listen(const QHostAddress &address, quint16 port)
{
    if (!QTcpServer::listen(address, port))
        return false;
    m_intake = std::make_unique<SocketIntake>(
        *this,
        SocketIntake::Hooks{.take = [this](qintptr descriptor) { incomingConnection(descriptor); },
                            .makeRoom = [this] { return m_hooks.makeRoom && m_hooks.makeRoom(); },
                            .turnedAway =
                                [this](const QString &peer) {
                                    if (m_hooks.turnedAway)
                                        m_hooks.turnedAway(peer);
                                }},
        m_clock);
    return true;
}

PortMux::~PortMux()
{
    // They call the hooks when they go.
    hangUp();
}

void PortMux::hangUp()
{
    qDeleteAll(parts<HttpConversation>());
    qDeleteAll(parts<TlsGreeting>());
}

template <typename Part>
QList<Part *> PortMux::parts() const
{
    return findChildren<Part *>(QString(), Qt::FindDirectChildrenOnly);
}

void PortMux::incomingConnection(qintptr descriptor)
{
    const auto tls = m_hooks.tls ? m_hooks.tls() : std::nullopt;
    QTcpSocket *socket = tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (const auto refusal = m_hooks.admit(*socket)) {
        // A client that waits for TLS could not read the reason.
        if (tls)
            delete socket;
        else
            turnAway(socket, *refusal);
        return;
    }
    if (tls)
        greet(static_cast<QSslSocket *>(socket), *tls);
    else
        converse(socket);
    if (!m_watch.isActive())
        m_watch = m_clock.callEvery(WatchPeriod, [this] { checkDeadlines(); });
}

void PortMux::greet(QSslSocket *socket, const QSslConfiguration &tls)
{
    auto *greeting = new TlsGreeting(socket, tls, m_hooks, m_clock, this);
    connect(greeting, &TlsGreeting::encrypted, this, &PortMux::converse);
}

void PortMux::converse(QTcpSocket *socket)
{
    new HttpConversation(socket, m_hooks, m_clock, this);
}

void PortMux::checkDeadlines()
{
    const auto now = m_clock.monotonic();
    const auto conversations = parts<HttpConversation>();
    for (HttpConversation *conversation : conversations)
        conversation->checkDeadline(now);
    const auto greetings = parts<TlsGreeting>();
    for (TlsGreeting *greeting : greetings)
        greeting->checkDeadline(now);
    if (conversations.isEmpty() && greetings.isEmpty())
        m_watch.cancel();
}

// At once and without patience: there are too many already.
void PortMux::turnAway(QTcpSocket *socket, const HttpReply &reply)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(reply.encodeHead({.contentLength = reply.body.size()}) + reply.body);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
}

} // namespace gateway
