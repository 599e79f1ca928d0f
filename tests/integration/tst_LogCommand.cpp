// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <memory>

using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;

} // namespace

/// `logs --follow` while its gateway goes and comes, both as processes.
class tst_LogCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        connect(&m_logs, &QProcess::readyReadStandardOutput, this,
                [this] { m_out += m_logs.readAllStandardOutput(); });
        connect(&m_logs, &QProcess::readyReadStandardError, this,
                [this] { m_err += m_logs.readAllStandardError(); });
    }
    void init()
    {
        m_program = std::make_unique<TestProgram>(QStringLiteral(OC_PROGRAM));
        QVERIFY(m_program->startGateway());
        writeALine();
        m_out.clear();
        m_err.clear();
    }
    void cleanup()
    {
        m_logs.kill();
        m_logs.waitForFinished();
        m_program.reset();
    }

    void aRestartIsBridged()
    {
        follow({u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!lines(u"meta"_s).isEmpty(), PatienceMs);

        QCOMPARE(m_program->run({u"gateway"_s, u"restart"_s}).exitCode, 0);

        QTRY_COMPARE_WITH_TIMEOUT(lines(u"notice"_s).size(), 2, PatienceMs);
        QCOMPARE(lines(u"notice"_s).first().value("message"_L1).toString(),
                 u"the gateway is restarting; waiting for it to return."_s);
        QCOMPARE(lines(u"notice"_s).last().value("message"_L1).toString(),
                 u"The gateway is back."_s);
        // What the new one writes is shown, and nothing twice.
        const qsizetype before = lines(u"log"_s).size();
        writeALine();
        QTRY_VERIFY_WITH_TIMEOUT(lines(u"log"_s).size() > before, PatienceMs);
        QSet<QString> raw;
        for (const QJsonObject &line : lines(u"log"_s))
            raw.insert(line.value("raw"_L1).toString());
        QCOMPARE(raw.size(), lines(u"log"_s).size());
        QCOMPARE(lines(u"meta"_s).size(), 1);
    }

    void aGatewayThatStopsIsWaitedForInPlainWords()
    {
        follow({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_out.isEmpty(), PatienceMs);

        QCOMPARE(m_program->run({u"gateway"_s, u"stop"_s}).exitCode, 0);

        QTRY_COMPARE_WITH_TIMEOUT(QString::fromUtf8(m_err),
                                  u"the gateway stopped; waiting for it to return.\n"_s,
                                  PatienceMs);
        QCOMPARE(m_logs.state(), QProcess::Running);
        QTRY_COMPARE(m_program->gateway().state(), QProcess::NotRunning);
        QVERIFY(m_program->startGateway());
        QTRY_VERIFY_WITH_TIMEOUT(m_err.endsWith("The gateway is back.\n"), PatienceMs);
    }

private:
    // Who is not let in is logged.
    void writeALine()
    {
        QCOMPARE(m_program->run({u"gateway"_s, u"health"_s, u"--token"_s, u"wrong"_s}).exitCode, 5);
    }

    void follow(const QStringList &options)
    {
        m_logs.setProcessEnvironment(m_program->environment());
        m_logs.start(QStringLiteral(OC_PROGRAM),
                     QStringList{u"logs"_s, u"--follow"_s, u"--interval"_s, u"50"_s} + options);
    }

    // Of one kind, of what was said so far.
    [[nodiscard]] QList<QJsonObject> lines(const QString &type) const
    {
        QList<QJsonObject> found;
        for (const QByteArray &line : m_out.split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            if (json.value("type"_L1) == type)
                found.append(json);
        }
        return found;
    }

    std::unique_ptr<TestProgram> m_program;
    QProcess m_logs;
    QByteArray m_out;
    QByteArray m_err;
};

QTEST_GUILESS_MAIN(tst_LogCommand)
#include "tst_LogCommand.moc"
