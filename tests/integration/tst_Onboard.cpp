// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace gateway::test;
using namespace Qt::StringLiterals;
using Said = TestProgram::Said;

/// `onboard` as scripts run it, as a process in a home of its own.
class tst_Onboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program.emplace(QStringLiteral(OC_PROGRAM));
        m_program->unset(u"OPENCLAW_GATEWAY_PORT"_s);
    }
    void cleanup() { m_program.reset(); }

    void aFreshHomeGetsAGatewayThatWorks()
    {
        const Said said = onboard({u"--port"_s, port()});

        QCOMPARE(said.exitCode, 0);
        const QJsonObject json = said.json();
        QCOMPARE(json.value("ok"_L1), QJsonValue(true));
        QCOMPARE(json.value("gateway"_L1).toObject(), QJsonObject({{u"port"_s, m_program->port()},
                                                                   {u"bind"_s, u"loopback"_s},
                                                                   {u"authMode"_s, u"token"_s}}));
        // It listened on this computer alone while it was tried.
        const auto addresses = json.value("addresses"_L1).toArray();
        QVERIFY(!addresses.isEmpty());
        for (const auto &address : addresses)
            QVERIFY(address.toString().contains("127.0.0.1"_L1) ||
                    address.toString().contains("[::1]"_L1));
        QVERIFY(QFile::exists(m_program->home() + u"/.openclaw/workspace/canvas/index.html"_s));
        const QString token = m_program->run({u"token"_s, u"show"_s}).out.trimmed();
        QCOMPARE(token.size(), 48);
        QVERIFY(!said.out.contains(token));
        // Nothing goes on running.
        QCOMPARE(m_program->run({u"gateway"_s, u"probe"_s}).exitCode, 4);
    }

    void aSecondRunChangesOnlyWhatIsAsked()
    {
        QCOMPARE(onboard({u"--port"_s, port()}).exitCode, 0);
        write("// mine\n" + settings());
        const QByteArray before = settings();

        QCOMPARE(changedOf(onboard({})), QStringList());
        QCOMPARE(settings(), before);
        QCOMPARE(changedOf(onboard({u"--no-canvas"_s})), QStringList{u"canvasHost.enabled"_s});
        QVERIFY(settings().startsWith("// mine\n"));
        const QByteArray token = before.mid(before.indexOf("\"token\": \""), 58);
        QVERIFY(settings().contains(token));
    }

    void nothingIsWrittenWhereACheckFails_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("exposed, not confirmed") << QStringList{u"--bind"_s, u"lan"_s} << 2;
        QTest::newRow("open to all")
            << QStringList{u"--bind"_s, u"lan"_s,           u"--auth"_s,
                           u"none"_s,   u"--accept-risk"_s, u"--skip-health"_s}
            << 2;
        QTest::newRow("short token") << QStringList{u"--token"_s, u"abc"_s} << 2;
        QTest::newRow("short password") << QStringList{u"--password"_s, u"abc"_s} << 2;
        QTest::newRow("an address this computer has not")
            << QStringList{u"--bind"_s, u"custom"_s, u"--custom-bind-host"_s, u"203.0.113.7"_s,
                           u"--accept-risk"_s}
            << 2;
        QTest::newRow("no such folder")
            << QStringList{u"--canvas-root"_s, u"/nonexistent/canvas"_s} << 78;
        QTest::newRow("a folder with private files")
            << QStringList{u"--canvas-root"_s, u"/"_s} << 78;
    }

    void nothingIsWrittenWhereACheckFails()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);

        const Said said = onboard(QStringList{u"--port"_s, port()} + options);

        QCOMPARE(said.exitCode, exitCode);
        const QString message =
            said.json().value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY(message.contains(u'\n')); // the cause, then the next step
        QVERIFY(!QFile::exists(settingsFile()));
    }

    void settingsThatAreThereArePutBack()
    {
        QCOMPARE(onboard({u"--port"_s, port()}).exitCode, 0);
        const QByteArray before = settings();

        QCOMPARE(onboard({u"--canvas-root"_s, u"/nonexistent/canvas"_s}).exitCode, 78);

        QCOMPARE(settings(), before);
    }

    void aTakenPortIsRefusedWithAnother()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));

        const Said said = onboard({u"--port"_s, QString::number(taken.serverPort())});

        QCOMPARE(said.exitCode, 3);
        const QString message =
            said.json().value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY(message.contains("--port "_L1));
        if (QFile::exists(u"/proc/net/tcp"_s))
            QVERIFY(message.contains("tst_Onboard"_L1));
        QVERIFY(!QFile::exists(settingsFile()));
    }

    void anotherGatewayOnThePortIsNamed()
    {
        TestProgram other(QStringLiteral(OC_PROGRAM));
        QVERIFY(other.startGateway());

        const Said said = onboard({u"--port"_s, QString::number(other.port())});

        QCOMPARE(said.exitCode, 3);
        const QString message = messageOf(said);
        QVERIFY(message.startsWith("Another gateway is already running here"_L1));
        QVERIFY(message.contains("--profile NAME --port "_L1));
        QVERIFY(!QFile::exists(settingsFile()));
        QCOMPARE(other.run({u"gateway"_s, u"health"_s}).exitCode, 0);
    }

    void aFileInPlaceOfTheFolderIsNamed()
    {
        const QString folder = m_program->home() + u"/.openclaw"_s;
        QVERIFY(QDir(folder).removeRecursively());
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        const Said said = onboard({u"--port"_s, port()});

        QCOMPARE(said.exitCode, 1);
        const QStringList lines = messageOf(said).split(u'\n');
        QCOMPARE(lines.value(0), u"The folder %1 cannot be written."_s.arg(folder));
        QVERIFY(lines.value(1).endsWith("move it away."_L1));
        QCOMPARE(file.size(), 0);
    }

    void aTailnetThatIsNotThereIsSaid()
    {
        const auto own = QNetworkInterface::allAddresses();
        const auto tailnet = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
        const bool isThere = std::ranges::any_of(
            own, [&](const QHostAddress &address) { return address.isInSubnet(tailnet); });
        const auto says = [](const Said &said) {
            return said.err.contains("No tailnet address found."_L1);
        };

        const Said first = onboard({u"--bind"_s, u"tailnet"_s, u"--port"_s, port()});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(says(first), !isThere);
        QVERIFY(m_program->startGateway());
        const Said running = onboard({u"--bind"_s, u"tailnet"_s});

        QCOMPARE(running.exitCode, 0);
        QCOMPARE(says(running), !isThere);
    }

    void faultySettingsAreNotTouched()
    {
        QVERIFY(QDir().mkpath(m_program->home() + u"/.openclaw"_s));
        write("{ gateway: { port: 'x' } }");

        const Said said = onboard({u"--port"_s, port()});

        QCOMPARE(said.exitCode, 78);
        QVERIFY(messageOf(said).contains("Correct the file"_L1));
        QVERIFY(messageOf(said).contains("--start-fresh"_L1));
        QCOMPARE(settings(), "{ gateway: { port: 'x' } }"_ba);
    }

    void startingFreshKeepsTheOldFile_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::newRow("good")
            << "{ // mine\n gateway: { mode: 'local', bind: 'lan', auth: { token: "
               "'0123456789abcdef0123456789abcdef' } }, agents: {} }"_ba;
        QTest::newRow("faulty") << "{ gateway: { port: oops } }"_ba;
        QTest::newRow("of a gateway elsewhere")
            << "{ gateway: { mode: 'remote', remote: { url: 'wss://office.example' } } }"_ba;
    }

    void startingFreshKeepsTheOldFile()
    {
        QFETCH(QByteArray, old);
        QVERIFY(QDir().mkpath(m_program->home() + u"/.openclaw/devices"_s));
        write(old);
        QFile paired(m_program->home() + u"/.openclaw/devices/paired.json"_s);
        QVERIFY(paired.open(QIODevice::WriteOnly));
        paired.write("{}");
        paired.close();

        const Said said = onboard({u"--start-fresh"_s, u"--port"_s, port()});

        QCOMPARE(said.exitCode, 0);
        const QString backup = said.json().value("backup"_L1).toString();
        QCOMPARE(backup, settingsFile() + u".backup-1"_s);
        QCOMPARE(contentOf(backup), old);
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(said.json().value("gateway"_L1).toObject().value("bind"_L1),
                 QJsonValue(u"loopback"_s));
        QVERIFY(!settings().contains("0123456789abcdef0123456789abcdef"));
        QCOMPARE(m_program->run({u"token"_s, u"show"_s}).out.trimmed().size(), 48);
        QCOMPARE(contentOf(paired.fileName()), "{}"_ba);

        const Said again = onboard({u"--start-fresh"_s, u"--port"_s, port(), u"--skip-health"_s});

        QCOMPARE(again.json().value("backup"_L1), QJsonValue(settingsFile() + u".backup-2"_s));
        QCOMPARE(contentOf(backup), old);
    }

    void aFreshStartThatFailsLeavesAll_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("refused before") << QStringList{u"--bind"_s, u"lan"_s};
        QTest::newRow("tried in vain") << QStringList{u"--canvas-root"_s, u"/nonexistent/canvas"_s};
    }

    void aFreshStartThatFailsLeavesAll()
    {
        QFETCH(QStringList, options);
        QVERIFY(QDir().mkpath(m_program->home() + u"/.openclaw"_s));
        const QByteArray old = "{ gateway: { port: oops } }";
        write(old);

        const Said said = onboard(QStringList{u"--start-fresh"_s, u"--port"_s, port()} + options);

        QVERIFY(said.exitCode != 0);
        QCOMPARE(settings(), old);
        QVERIFY(!QFile::exists(settingsFile() + u".backup-1"_s));
    }

    void aRunningGatewayTakesFreshSettingsOver()
    {
        QCOMPARE(onboard({u"--port"_s, port()}).exitCode, 0);
        const QByteArray old = settings();
        QVERIFY(m_program->startGateway());
        const quint16 next = freePort();

        const Said said = onboard({u"--start-fresh"_s, u"--port"_s, QString::number(next)});

        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.json().value("addresses"_L1).toArray().first(),
                 QJsonValue(u"ws://127.0.0.1:%1"_s.arg(next)));
        QCOMPARE(contentOf(settingsFile() + u".backup-1"_s), old);
    }

    void settingsThatShowAGatewayElsewhereAreLeftUnlessThatIsSaid()
    {
        QVERIFY(QDir().mkpath(m_program->home() + u"/.openclaw"_s));
        const QByteArray remote =
            "{ gateway: { mode: 'remote', remote: { url: 'wss://office.example' } } }"_ba;
        write(remote);

        const Said said = onboard({u"--port"_s, port()});

        QCOMPARE(said.exitCode, 2);
        const QString message = messageOf(said);
        QVERIFY(message.contains("wss://office.example"_L1));
        QVERIFY(message.contains("--mode local"_L1));
        QCOMPARE(settings(), remote);

        const Said chosen = onboard({u"--port"_s, port(), u"--mode"_s, u"local"_s});

        QCOMPARE(chosen.exitCode, 0);
        QVERIFY(changedOf(chosen).contains(u"gateway.mode"_s));
        QVERIFY(settings().contains("wss://office.example"));
    }

    void aRunningGatewayTakesItOver()
    {
        QCOMPARE(onboard({u"--port"_s, port()}).exitCode, 0);
        QVERIFY(m_program->startGateway());
        const quint16 next = freePort();

        const Said said = onboard({u"--gateway-port"_s, QString::number(next)});

        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.json().value("addresses"_L1).toArray().first(),
                 QJsonValue(u"ws://127.0.0.1:%1"_s.arg(next)));
        QCOMPARE(m_program->gateway().state(), QProcess::Running);
        QCOMPARE(m_program->run({u"gateway"_s, u"health"_s}).exitCode, 0);
    }

    void whatTheEnvironmentDecidesIsNotPromised()
    {
        TestProgram program(QStringLiteral(OC_PROGRAM)); // its environment names a port

        QCOMPARE(program
                     .run({u"onboard"_s, u"--non-interactive"_s, u"--port"_s,
                           QString::number(freePort())})
                     .exitCode,
                 2);
    }

    void withoutADisplayItSaysWhatToType()
    {
        const Said said = m_program->run({u"onboard"_s});

        QCOMPARE(said.exitCode, 2);
        QVERIFY(said.err.contains("onboard --non-interactive"_L1));
        QCOMPARE(m_program->run({u"onboard"_s, u"--bind"_s, u"lan"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(settingsFile()));
    }

private:
    Said onboard(const QStringList &options)
    {
        return m_program->run(QStringList{u"onboard"_s, u"--non-interactive"_s, u"--json"_s} +
                              options);
    }
    static QString messageOf(const Said &said)
    {
        return said.json().value("error"_L1).toObject().value("message"_L1).toString();
    }
    [[nodiscard]] QString port() const { return QString::number(m_program->port()); }
    [[nodiscard]] QString settingsFile() const
    {
        return m_program->home() + u"/.openclaw/openclaw.json"_s;
    }
    [[nodiscard]] QByteArray settings() const { return contentOf(settingsFile()); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text)
    {
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QStringList changedOf(const Said &said)
    {
        QStringList paths;
        const auto changed = said.json().value("changed"_L1).toArray();
        for (const auto &path : changed)
            paths.append(path.toString());
        return said.exitCode == 0 ? paths : QStringList{said.out};
    }

    std::optional<TestProgram> m_program;
};

QTEST_GUILESS_MAIN(tst_Onboard)
#include "tst_Onboard.moc"
