// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ServerProcess.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTcpServer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gateway::bench {

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::startGateway(quint16 port, const QString &token)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(OC_PROGRAM),
                    {u"gateway"_s, u"--port"_s, QString::number(port), u"--token"_s, token});
}

quint16 ServerProcess::startEcho()
{
    m_process.start(QStringLiteral(OC_ECHO), {});
    if (!m_process.waitForReadyRead(5000))
        return 0;
    return m_process.readLine().trimmed().toUShort();
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(6000))
        m_process.kill();
}

double ServerProcess::cpuSeconds() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    // proc(5): utime and stime are fields 14 and 15; the list starts at field 3.
    return double(fields.at(11).toLongLong() + fields.at(12).toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

double ServerProcess::residentMegabytes() const
{
    QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace gateway::bench
