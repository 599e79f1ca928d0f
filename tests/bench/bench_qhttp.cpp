// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHttpServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

namespace {

/// What makes Qt's HTTP server safe to have strangers at: a head is looked at before it gets it,
/// and it gets one from each connection, since of what follows nobody else would look at anything.
class Guard final : public QTcpServer
{
public:
    using QTcpServer::addPendingConnection;
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (!socket->peek(16'384).contains("\r\n\r\n"))
                return;
            socket->disconnect(this);
            addPendingConnection(socket);
            emit newConnection();
            emit socket->readyRead();
            QObject::disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
                if (socket->bytesToWrite() == 0)
                    socket->disconnectFromHost();
            });
        });
    }
};

} // namespace

// bench_qhttp FOLDER [guarded]: the files of FOLDER by QHttpServer alone, or behind a guard.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QHttpServer server;
    server.route(QStringLiteral("/<arg>"), [folder](const QString &name) {
        QHttpServerResponse response = QHttpServerResponse::fromFile(folder.filePath(name));
        return response;
    });
    QTcpServer *listener = argc > 2 ? new Guard(&server) : new QTcpServer(&server);
    listener->setListenBacklogSize(512);
    if (!listener->listen(QHostAddress::LocalHost))
        return 1;
    server.bind(listener);
    QTextStream(stdout) << listener->serverPort() << Qt::endl;
    return QCoreApplication::exec();
}
