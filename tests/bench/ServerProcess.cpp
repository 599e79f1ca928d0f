// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ServerProcess.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gateway::bench {

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::startGateway(const QString &program, quint16 port, const QString &token)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"OPENCLAW_GATEWAY_TOKEN"_s, token);
    environment.insert(u"OPENCLAW_DISABLE_BONJOUR"_s, u"1"_s);
    // Official gateways would start a second process otherwise, and the first be measured.
    environment.insert(u"OPENCLAW_NO_RESPAWN"_s, u"1"_s);
    environment.insert(u"OPENCLAW_COMPILE_CACHE_DISABLED_RESPAWNED"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {u"gateway"_s, u"--allow-unconfigured"_s, u"--port"_s,
                              QString::number(port), u"--token"_s, token});
}

quint16 ServerProcess::startYardstick(const QString &program)
{
    m_process.start(program, {});
    if (!m_process.waitForReadyRead(5000))
        return 0;
    return m_process.readLine().trimmed().toUShort();
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

QStringList ServerProcess::taskFiles(const QString &name) const
{
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    QStringList files;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files.append(tasks.filePath(task + u'/' + name));
    return files;
}

double ServerProcess::cpuSeconds() const
{
    // The first field of schedstat is nanoseconds; /proc/PID/stat counts in 10 ms.
    double nanoseconds = 0;
    for (const QString &path : taskFiles(u"schedstat"_s)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').constFirst().toDouble();
    }
    return nanoseconds / 1e9;
}

qint64 ServerProcess::wakeUps() const
{
    qint64 sum = 0;
    for (const QString &path : taskFiles(u"status"_s)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.simplified().split(' ').at(1).toLongLong();
        }
    }
    return sum;
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

QString benchToken()
{
    return u"0123456789abcdef0123456789abcdef"_s;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace gateway::bench
