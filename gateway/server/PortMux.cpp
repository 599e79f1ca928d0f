// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/PortMux.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"

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
}

PortMux::~PortMux()
{
    // They call the hooks when they go.
    qDeleteAll(conversations());
}

QList<HttpConversation *> PortMux::conversations() const
{
    return findChildren<HttpConversation *>(QString(), Qt::FindDirectChildrenOnly);
}

void PortMux::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (const auto refusal = m_hooks.admit(*socket))
        return turnAway(socket, *refusal);
    new HttpConversation(socket, m_hooks, m_clock, this);
    if (!m_watch.isActive())
        m_watch = m_clock.callEvery(WatchPeriod, [this] { checkDeadlines(); });
}

void PortMux::checkDeadlines()
{
    const auto now = m_clock.monotonic();
    const auto all = conversations();
    for (HttpConversation *conversation : all)
        conversation->checkDeadline(now);
    if (all.isEmpty())
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
