// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReachCheck.h"

#include <QTimer>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::seconds Limit{3};

} // namespace

ReachCheck::ReachCheck(QObject *parent)
    : QObject(parent)
{
}

void ReachCheck::start(const QList<gateway::ListenerView> &listeners)
{
    m_sockets.clear();
    m_lines.clear();
    m_open = listeners.size();
    for (const gateway::ListenerView &listener : listeners) {
        const std::size_t index = m_sockets.size();
        m_lines.append({.url = listener.url});
        m_sockets.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *socket = m_sockets.back().get();
        connect(socket, &QTcpSocket::connected, this, [this, index] { settle(index, true); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, index] { settle(index, false); });
        QTimer::singleShot(Limit, socket, [this, index] { settle(index, false); });
        // Every network: this computer's own address stands for them all.
        const QString target =
            listener.isEveryNetwork ? QStringLiteral("127.0.0.1") : listener.address;
        socket->connectToHost(target, listener.port);
    }
    if (m_open == 0)
        emit finished({});
}

void ReachCheck::settle(std::size_t index, bool isReached)
{
    QTcpSocket &socket = *m_sockets.at(index);
    // One answer a socket: what follows, such as its closing, says nothing new.
    if (!QObject::disconnect(&socket, nullptr, this, nullptr))
        return;
    m_lines[qsizetype(index)].isReached = isReached;
    socket.close();
    if (--m_open == 0)
        emit finished(m_lines);
}

} // namespace ui
