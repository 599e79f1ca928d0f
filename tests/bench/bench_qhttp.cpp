// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHttpServer>
#include <QTcpServer>
#include <QTextStream>

// bench_qhttp FOLDER: the files of FOLDER by QHttpServer, as it is.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QHttpServer server;
    server.route(QStringLiteral("/<arg>"), [folder](const QString &name) {
        QHttpServerResponse response = QHttpServerResponse::fromFile(folder.filePath(name));
        return response;
    });
    auto *listener = new QTcpServer(&server);
    listener->setListenBacklogSize(512);
    if (!listener->listen(QHostAddress::LocalHost))
        return 1;
    server.bind(listener);
    QTextStream(stdout) << listener->serverPort() << Qt::endl;
    return QCoreApplication::exec();
}
