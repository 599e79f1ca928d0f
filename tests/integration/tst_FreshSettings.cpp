// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"

#include "gateway/runtime/GatewayHost.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

/// New settings in place of those that are there, with a gateway that runs, or not.
class tst_FreshSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port = freePort();
    }
    void cleanup()
    {
        m_host.reset();
        m_home.reset();
    }

    void theOldFileIsKeptAndThePairedDevicesStay()
    {
        const QByteArray old = "{ // mine\n gateway: { mode: 'local', bind: 'lan' }, agents: {} }";
        const QByteArray paired = R"({"d1":{"deviceId":"d1","publicKey":"key"}})";
        write(u"openclaw.json"_s, old);
        QVERIFY(QDir(m_home->path()).mkpath(u"devices"_s));
        write(u"devices/paired.json"_s, paired);
        open(GatewayState::Stopped);
        QCOMPARE(m_host->snapshot().settings.backupFile, path(u"openclaw.json.backup-1"_s));

        const auto backup = replaced(m_port);

        QVERIFY(backup.has_value());
        QCOMPARE(*backup, path(u"openclaw.json.backup-1"_s));
        QCOMPARE(read(u"openclaw.json.backup-1"_s), old);
        QVERIFY(!read(u"openclaw.json"_s).contains("agents"));
        QCOMPARE(read(u"devices/paired.json"_s), paired);
        // In the picture with the answer: what is changed next is based on it.
        QCOMPARE(m_host->snapshot().setting(u"gateway.bind"_s), QJsonValue(u"loopback"_s));
        QCOMPARE(m_host->snapshot().settings.backupFile, path(u"openclaw.json.backup-2"_s));
    }

    void aFaultyFileIsNoObstacle()
    {
        write(u"openclaw.json"_s, "{ gateway: { port: oops } }");
        open(GatewayState::Failed);

        QVERIFY(replaced(m_port).has_value());

        QCOMPARE(m_host->snapshot().state, GatewayState::Stopped);
        QVERIFY(!m_host->snapshot().failure);
        QCOMPARE(read(u"openclaw.json.backup-1"_s), "{ gateway: { port: oops } }"_ba);
        start();
    }

    void aRunningGatewayTakesThemOver()
    {
        write(u"openclaw.json"_s, settings(m_port));
        open(GatewayState::Stopped);
        start();
        const quint16 other = freePort();

        QVERIFY(replaced(other).has_value());

        QTRY_COMPARE(m_host->snapshot().listeners.value(0).port, other);
        QCOMPARE(m_host->snapshot().state, GatewayState::Running);
    }

    void whatCannotBeListenedOnLeavesAll()
    {
        write(u"openclaw.json"_s, settings(m_port));
        open(GatewayState::Stopped);
        start();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));

        const auto backup = replaced(taken.serverPort());

        QVERIFY(!backup);
        QCOMPARE(backup.error().code, CommandError::Code::PortTakenByProgram);
        QCOMPARE(read(u"openclaw.json"_s), settings(m_port));
        QVERIFY(!QFile::exists(path(u"openclaw.json.backup-1"_s)));
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::Running);
        QCOMPARE(m_host->snapshot().listeners.first().port, m_port);
    }

    void whatCannotBeKeptIsNotReplaced()
    {
        QVERIFY(QDir(m_home->path()).mkpath(u"openclaw.json"_s)); // a folder: nothing to copy
        open(GatewayState::Failed);

        const auto backup = replaced(m_port);

        QVERIFY(!backup);
        QCOMPARE(backup.error().code, CommandError::Code::SettingsUnreadable);
        QVERIFY(QFileInfo(path(u"openclaw.json"_s)).isDir());
        QCOMPARE(m_host->snapshot().state, GatewayState::Failed);
    }

private:
    static QByteArray settings(quint16 port)
    {
        return "{ gateway: { mode: 'local', port: " + QByteArray::number(port) +
               ", auth: { token: '0123456789abcdef0123456789abcdef' } }, canvasHost: { enabled: "
               "false } }";
    }
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(GatewayState expected)
    {
        m_host = std::make_unique<GatewayHost>(GatewayLauncher::Options{
            .paths = {.stateDir = m_home->path(), .configFile = path(u"openclaw.json"_s)}});
        // Stopped is what is shown before anything is known, too.
        QTRY_VERIFY(m_host->snapshot().settings.exists);
        QTRY_COMPARE(m_host->snapshot().state, expected);
    }
    void start()
    {
        auto started = m_host->start();
        QTRY_VERIFY(started.isFinished());
        QVERIFY(started.result().has_value());
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::Running);
    }
    CommandResult<QString> replaced(quint16 port)
    {
        auto future = m_host->replaceConfig(
            {.entries = {{.path = u"gateway.mode"_s, .value = u"local"_s},
                         {.path = u"gateway.port"_s, .value = port},
                         {.path = u"gateway.bind"_s, .value = u"loopback"_s},
                         {.path = u"gateway.auth.token"_s, .value = u"f"_s.repeated(48)},
                         {.path = u"canvasHost.enabled"_s, .value = false}}});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return Failure{CommandError{.detail = u"not finished"_s}};
        return future.result();
    }

    std::optional<QTemporaryDir> m_home;
    quint16 m_port = 0;
    std::unique_ptr<GatewayHost> m_host;
};

QTEST_GUILESS_MAIN(tst_FreshSettings)
#include "tst_FreshSettings.moc"
