// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QJsonObject TestProgram::Said::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

TestProgram::TestProgram(const QString &executable)
    : m_executable(executable)
    , m_port(freePort())
{
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"OPENCLAW_GATEWAY_PORT"_s, QString::number(m_port));
}

TestProgram::~TestProgram()
{
    m_gateway.kill();
    m_gateway.waitForFinished();
}

bool TestProgram::startGateway()
{
    m_gateway.setProcessEnvironment(m_environment);
    m_gateway.start(m_executable, {u"gateway"_s});
    QByteArray said;
    return QTest::qWaitFor(
        [&] { return (said += m_gateway.readAllStandardOutput()).contains("sign-in: "); },
        PatienceMs);
}

TestProgram::Said TestProgram::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_executable, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, PatienceMs))
        process.kill();
    process.waitForFinished();
    return {.exitCode = process.exitCode(),
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace gateway::test
