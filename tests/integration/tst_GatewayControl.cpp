// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace gateway::test;
using namespace Qt::StringLiterals;
using Said = TestProgram::Said;

/// The commands that act on this computer: settings, service, restart and stop.
class tst_GatewayControl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_program.startGateway());
        m_token = run({u"token"_s, u"show"_s}).out.trimmed();
        QCOMPARE(m_token.size(), 48);
    }

    void aNewTokenCountsAtOnceAndAloneFromThenOn()
    {
        const QString old = m_token;
        m_token = run({u"token"_s, u"new"_s}).out.trimmed();
        QVERIFY(m_token != old);
        QCOMPARE(run({u"token"_s, u"show"_s, u"--json"_s}).json().value("token"_L1),
                 QJsonValue(m_token));

        QTRY_COMPARE_WITH_TIMEOUT(run({u"gateway"_s, u"health"_s}).exitCode, 0, 20'000);
        QCOMPARE(run({u"gateway"_s, u"health"_s, u"--token"_s, old}).exitCode, 5);
    }

    void aServiceIsWrittenSoundAndRemoved()
    {
        const QString file =
            m_program.home() + u"/.config/systemd/user/openclaw-tray-gateway-w.service"_s;
        const QStringList profile{u"--profile"_s, u"w"_s};
        const Said installed = run(QStringList{u"gateway"_s, u"install"_s, u"--json"_s} + profile);
        if (installed.exitCode == 1)
            QSKIP("built without libsystemd");
        QCOMPARE(installed.exitCode, 4); // its environment has no service manager
        QCOMPARE(installed.json().value("file"_L1), QJsonValue(file));
        QCOMPARE(installed.json().value("next"_L1).toArray().size(), 3);
        QVERIFY(QFile::exists(file));
        verifyUnit(file);

        QCOMPARE(
            run(QStringList{u"gateway"_s, u"install"_s, u"--port"_s, u"5"_s} + profile).exitCode,
            1); // differs, and no --force
        QVERIFY(run(QStringList{u"gateway"_s, u"status"_s, u"--no-probe"_s} + profile)
                    .out.startsWith("Service:  unknown\n"_L1));
        QCOMPARE(run(QStringList{u"gateway"_s, u"uninstall"_s} + profile).exitCode, 4);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(run(QStringList{u"gateway"_s, u"uninstall"_s} + profile).exitCode, 1);
    }

    void aRunningGatewayIsNotMadeAService()
    {
        const int code = run({u"gateway"_s, u"install"_s}).exitCode;
        QVERIFY(code == 3 || code == 1); // 1: built without libsystemd
    }

    void restartBuildsANewGatewayInTheSameProcess()
    {
        const qint64 pid = m_program.gateway().processId();
        TestClient watcher(m_program.port());
        watcher.signIn(TestClient::administrator(m_token));

        const Said said = run({u"gateway"_s, u"restart"_s, u"--json"_s});

        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.json().value("pid"_L1).toInteger(), pid);
        QCOMPARE(
            watcher.takeEvent(u"shutdown"_s).value("payload"_L1).toObject(),
            QJsonObject({{u"reason"_s, u"gateway restarting"_s}, {u"restartExpectedMs"_s, 1500}}));
        QVERIFY(run({u"gateway"_s, u"restart"_s, u"--json"_s}).json().value("bootId"_L1) !=
                said.json().value("bootId"_L1));
        QCOMPARE(m_program.gateway().state(), QProcess::Running);
    }

    void faultySettingsAreNamedAndDoNotKeepFromStopping()
    {
        QFile file(m_program.home() + u"/.openclaw/openclaw.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ gateway: { port: 'x' } }");
        file.close();

        QCOMPARE(run({u"gateway"_s, u"health"_s}).exitCode, 78);
        QVERIFY(run({u"gateway"_s, u"health"_s}).err.contains("openclaw.json:1:20"_L1));
        QCOMPARE(run({u"gateway"_s, u"restart"_s}).exitCode, 78); // it would not come back
        QCOMPARE(m_program.gateway().state(), QProcess::Running);
        QCOMPARE(run({u"gateway"_s, u"stop"_s}).exitCode, 0);

        QTRY_COMPARE(m_program.gateway().state(), QProcess::NotRunning);
        QCOMPARE(m_program.gateway().exitCode(), 0);
        QCOMPARE(run({u"gateway"_s, u"stop"_s}).exitCode, 4);
    }

private:
    Said run(const QStringList &arguments) { return m_program.run(arguments); }

    // systemd-analyze ends well with an unknown directive and only says so.
    void verifyUnit(const QString &file)
    {
        if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
            return;
        QProcess verify;
        QProcessEnvironment environment = m_program.environment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_program.home());
        verify.setProcessEnvironment(environment);
        verify.setProcessChannelMode(QProcess::MergedChannels);
        verify.start(u"systemd-analyze"_s, {u"--user"_s, u"verify"_s, file});
        QVERIFY(verify.waitForFinished());
        QCOMPARE(verify.readAll(), QByteArray());
        QCOMPARE(verify.exitCode(), 0);

        verify.setProcessChannelMode(QProcess::SeparateChannels);
        verify.start(u"systemd-analyze"_s,
                     {u"--user"_s, u"security"_s, u"--offline=true"_s, u"--json=short"_s, file});
        QVERIFY(verify.waitForFinished());
        QStringList kept;
        for (const QJsonValue &row :
             QJsonDocument::fromJson(verify.readAllStandardOutput()).array()) {
            if (row["set"_L1].toBool())
                kept.append(row["json_field"_L1].toString());
        }
        if (kept.isEmpty())
            return; // an older one, which cannot judge a file
        for (const auto &line :
             {u"LockPersonality"_s, u"MemoryDenyWriteExecute"_s, u"NoNewPrivileges"_s,
              u"RestrictAddressFamilies_OTHER"_s, u"RestrictNamespaces_user"_s,
              u"RestrictRealtime"_s, u"RestrictSUIDSGID"_s, u"SystemCallArchitectures"_s,
              u"SystemCallFilter_mount"_s, u"SystemCallFilter_debug"_s, u"UMask"_s})
            QVERIFY2(kept.contains(line), qPrintable(line));
    }

    TestProgram m_program{QStringLiteral(OC_PROGRAM)};
    QString m_token;
};

QTEST_GUILESS_MAIN(tst_GatewayControl)
#include "tst_GatewayControl.moc"
