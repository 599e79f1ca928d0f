// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceSocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLine = 4096;
constexpr int MostWaiting = 8;

QString runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

// The longest path of a socket is about 100 characters. On Windows it names a pipe that all users
// share; the hash of the folder keeps them apart.
QString addressFor(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash((runtimeFolder() + u'/' + name).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .first(16);
    const QString shortName = u"openclaw-tray-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return shortName;
#else
    return runtimeFolder() + u'/' + shortName;
#endif
}

QByteArray lineOf(const InstanceRequest &request)
{
    const QJsonObject object{{u"action"_s, toText(request.action)},
                             {u"page"_s, request.page},
                             {u"token"_s, request.token}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceRequest> requestOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto action = instanceActionFromText(object.value(u"action"_s).toString());
    if (!action)
        return std::nullopt;
    return InstanceRequest{.action = *action,
                           .page = object.value(u"page"_s).toString(),
                           .token = object.value(u"token"_s).toString()};
}

} // namespace

InstanceSocket::InstanceSocket(const QString &name, QObject *parent)
    : InstanceChannel(parent)
    , m_address(addressFor(name))
    , m_lock(QDir(runtimeFolder()).filePath(name + u".lock"_s))
{
    m_lock.setStaleLockTime(0); // held for as long as the process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MostWaiting);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(*socket);
    });
}

bool InstanceSocket::claim()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_address); // of a process that ended badly
    // Without the socket the program still runs; it only cannot be called to the front.
    m_server.listen(m_address);
    return true;
}

void InstanceSocket::serve(QLocalSocket &socket)
{
    socket.setReadBufferSize(LongestLine);
    connect(&socket, &QLocalSocket::disconnected, &socket, &QObject::deleteLater);
    connect(&socket, &QLocalSocket::readyRead, this, [this, &socket] {
        if (!socket.canReadLine()) {
            if (socket.bytesAvailable() >= LongestLine)
                socket.abort();
            return;
        }
        const auto request = requestOf(socket.readLine(LongestLine));
        socket.write("ok\n");
        socket.disconnectFromServer();
        if (request)
            emit requested(*request);
    });
}

void InstanceSocket::send(const InstanceRequest &request)
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this,
            [socket, line = lineOf(request)] { socket->write(line); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        emit delivered();
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        emit lost();
    });
    socket->connectToServer(m_address);
}

std::optional<qint64> InstanceSocket::ownerProcess() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program))
        return std::nullopt;
    return process;
}
