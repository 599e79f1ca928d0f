// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigService.h"

#include "tests/support/ManualClock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::ManualClock;

// Files are what this class is about: each test has a folder of its own. Time is the test's.
class tst_ConfigService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_service = makeService();
    }
    void cleanup()
    {
        m_service.reset();
        m_home.reset();
    }

    void aFreshHomeGetsMinimalSettingsForItsOwnerAlone()
    {
        QVERIFY(m_service->createMinimal());
        QVERIFY(m_service->load());

        const auto config = m_service->current();
        QCOMPARE(config->mode, GatewayMode::Local);
        QCOMPARE(config->bind, BindMode::Loopback);
        QCOMPARE(config->token.reveal(), QByteArray(24, '\x5a').toHex());
        QVERIFY(m_service->isSecretFromFile());
        QVERIFY(m_service->warnings().isEmpty());
        QCOMPARE(QFile::permissions(file()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void settingsThatAreThereAreNotReplaced()
    {
        write("{}");
        QVERIFY(!m_service->createMinimal());
        QCOMPARE(read(), "{}"_ba);
    }

#ifdef Q_OS_UNIX
    void aPipeInTheirPlaceIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);

        const auto loaded = m_service->load();

        QVERIFY(!loaded);
        QVERIFY(loaded.error().first().reason.contains("is not a file"_L1));
    }
#endif

    void withoutAFileTheDefaultsCount()
    {
        QVERIFY(m_service->load());
        QCOMPARE(m_service->current()->port, quint16(18789));
        QVERIFY(!m_service->fileExists());
    }

    void aTokenIsMadeWhereNoneIsKnown()
    {
        write("{ // mine\n  gateway: {\n    port: 1000 // kept\n  }\n}\n");
        QVERIFY(m_service->load());

        QVERIFY(m_service->ensureToken());

        QCOMPARE(m_service->current()->token.size(), 48);
        QVERIFY(read().startsWith("{ // mine\n  gateway: {\n    port: 1000, // kept\n    auth: {"));
        const QByteArray once = read();
        QVERIFY(m_service->ensureToken());
        QCOMPARE(read(), once);
    }

    void aChangeLeavesEveryOtherByte()
    {
        write("// top\n{ gateway: { port: 1000, /* x */ unknown: [1,], }, agents: 'x' } // end");
        QVERIFY(m_service->load());
        QSignalSpy changed(m_service.get(), &ConfigService::changed);

        QVERIFY(m_service->change(portChange(2000), m_service->hash()));

        QCOMPARE(
            read(),
            "// top\n{ gateway: { port: 2000, /* x */ unknown: [1,], }, agents: 'x' } // end"_ba);
        QCOMPARE(m_service->current()->port, quint16(2000));
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<ReloadPlan>().needsListeners());
    }

    void aSettingCanBeRemoved()
    {
        write("{gateway: {port: 1000}}");
        QVERIFY(m_service->load());

        QVERIFY(m_service->change({{.path = {u"gateway"_s, u"port"_s}}}, m_service->hash()));

        QCOMPARE(m_service->current()->port, quint16(18789));
        QCOMPARE(read(), "{gateway: {}}"_ba);
    }

    void aRefusedChangeWritesNothing_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("isStale");
        QTest::newRow("what it was based on is not what is there") << 2000 << true;
        QTest::newRow("the result would not be valid") << 0 << false;
    }
    void aRefusedChangeWritesNothing()
    {
        QFETCH(int, port);
        QFETCH(bool, isStale);
        write("{gateway: {port: 1000}}");
        QVERIFY(m_service->load());
        const auto before = m_service->current();

        const auto outcome =
            m_service->change(portChange(port), isStale ? u"0"_s : m_service->hash());

        QVERIFY(!outcome);
        QCOMPARE(read(), "{gateway: {port: 1000}}"_ba);
        QCOMPARE(m_service->current(), before);
    }

    void aChangeOnTopOfAnUnreadEditIsRefused()
    {
        write("{gateway: {port: 1000}}");
        QVERIFY(m_service->load());
        write("{gateway: {port: 1001}}");

        const auto outcome = m_service->change(portChange(2000), m_service->hash());

        QVERIFY(!outcome);
        QVERIFY(outcome.error().first().isStale);
        QCOMPARE(read(), "{gateway: {port: 1001}}"_ba);
    }

    void anEditIsTakenOverWhileRunning()
    {
        write("{gateway: {port: 1000}}");
        QVERIFY(m_service->load());
        QSignalSpy changed(m_service.get(), &ConfigService::changed);

        write("{gateway: {port: 1001}}");

        QVERIFY(eventually([&] { return changed.size() == 1; }));
        QCOMPARE(m_service->current()->port, quint16(1001));
    }

    void aFileThatIsReplacedIsStillWatched()
    {
        write("{gateway: {port: 1000}}");
        QVERIFY(m_service->load());

        for (int port = 1001; port < 1004; ++port) {
            write("{gateway: {port: " + QByteArray::number(port) + "}}", u"/new"_s);
            QFile::remove(file());
            QVERIFY(QFile::rename(m_home->path() + u"/new"_s, file()));
            QVERIFY(eventually([&] { return m_service->current()->port == quint16(port); }));
        }
    }

    void aBrokenEditChangesNothingAndSaysWhere()
    {
        write("{gateway: {port: 1000}}");
        QVERIFY(m_service->load());
        QSignalSpy changed(m_service.get(), &ConfigService::changed);
        QSignalSpy rejected(m_service.get(), &ConfigService::rejected);

        write("{gateway: {\n  port 1}}");

        QVERIFY(eventually([&] { return rejected.size() == 1; }));
        const auto issues = rejected.first().first().value<QList<ConfigIssue>>();
        QCOMPARE(issues.first().line, 2);
        QCOMPARE(issues.first().column, 8);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_service->current()->port, quint16(1000));
        QCOMPARE(read(), "{gateway: {\n  port 1}}"_ba);
    }

    void reloadCanBeSwitchedOff()
    {
        write("{gateway: {port: 1000, reload: {mode: 'off'}}}");
        QVERIFY(m_service->load());

        write("{gateway: {port: 1001}}");

        QVERIFY(!eventually([&] { return m_service->current()->port != 1000; }, 300));
    }

    void secretsAreRedacted()
    {
        write("{ // token: 'old'\n gateway: {auth: {token: 's1', password: 's2'}, port: 1},"
              " models: [{apiKey: 's3', name: 'n'}]}");
        QVERIFY(!m_service->load()); // a token and a password: which counts is not said
        write("{ // token: 'old'\n gateway: {auth: {mode: 'token', token: 's1', password: 's2'}},"
              " models: [{apiKey: 's3', name: 'n'}]}");
        QVERIFY(m_service->load());

        const QString text = m_service->redactedText();

        for (const auto secret : {"s1"_L1, "s2"_L1, "s3"_L1, "old"_L1})
            QVERIFY2(!text.contains(secret), secret.data());
        QCOMPARE(text.count("__OPENCLAW_REDACTED__"_L1), 3);
        QVERIFY(text.contains("\"n\""_L1));
    }

private:
    [[nodiscard]] QString file() const { return m_home->filePath(u"openclaw.json"_s); }
    [[nodiscard]] std::unique_ptr<ConfigService> makeService()
    {
        return std::make_unique<ConfigService>(
            ConfigPaths{.stateDir = m_home->path(), .configFile = file()}, ConfigOverrides(),
            m_clock, [](qsizetype count) { return QByteArray(count, '\x5a'); });
    }
    void write(const QByteArray &text, const QString &name = u"/openclaw.json"_s)
    {
        QFile target(m_home->path() + name);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(text);
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static QList<ConfigChange> portChange(int port)
    {
        return {{.path = {u"gateway"_s, u"port"_s}, .value = port}};
    }
    /// The system reports a change when it likes; the debounce runs on the test's clock.
    template <typename Claim>
    bool eventually(Claim &&claim, int timeoutMs = 5000)
    {
        return QTest::qWaitFor(
            [&] {
                m_clock.advance(std::chrono::seconds(1));
                return claim();
            },
            timeoutMs);
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ConfigService> m_service;
};

QTEST_GUILESS_MAIN(tst_ConfigService)
#include "tst_ConfigService.moc"
