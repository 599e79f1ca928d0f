// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/GatewaySwitch.h"

#include "gateway/runtime/GatewayHost.h"

#include "tests/support/FakeGatewayPort.h"
#include "tests/support/Samples.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

const QString TokenPath = u"gateway.remote.token"_s;

/// A keyring that is a map, or that takes nothing.
class FakeVault final : public SecretVault
{
public:
    explicit FakeVault(bool isThere)
        : m_isThere(isThere)
    {
    }
    void load(const QString &name, std::function<void(const Secret &)> done) override
    {
        done(m_secrets.value(name));
    }
    void save(const QString &name, const Secret &secret, std::function<void(bool)> done) override
    {
        if (m_isThere)
            m_secrets.insert(name, secret);
        done(m_isThere);
    }

private:
    bool m_isThere;
    QMap<QString, Secret> m_secrets;
};

template <typename T>
T ended(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
    return future.result();
}

} // namespace

class tst_GatewaySwitch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ canvasHost: { enabled: false }, gateway: { mode: 'local',"
                   " auth: { token: '0123456789abcdef0123456789abcdef' } } }");
        file.close();
        m_far = std::make_unique<TestGateway>();
        QCOMPARE(m_far->start(), QString());
    }
    void cleanup()
    {
        m_port.reset();
        m_local.reset();
        m_far.reset();
        m_home.reset();
    }

    void theModeDecidesWhichGatewayIsShown()
    {
        open(true);
        QVERIFY(ended(m_port->start()).has_value());
        QTRY_COMPARE(m_port->snapshot().state, GatewayState::Running);
        QVERIFY(!m_port->snapshot().isRemote);
        QVERIFY(ended(m_port->saveRemoteSecret(TokenPath, Secret(TestGateway::token()))));

        QVERIFY(change({{u"gateway.remote.url"_s, farUrl()}, {u"gateway.mode"_s, u"remote"_s}}));

        QTRY_COMPARE(m_port->snapshot().state, GatewayState::RemoteConnected);
        QVERIFY(m_port->snapshot().isRemote);
        QCOMPARE(m_port->snapshot().settings.file, configFile());
        QTRY_COMPARE(m_local->snapshot().state, GatewayState::Stopped);

        QVERIFY(change({{u"gateway.mode"_s, u"local"_s}}));

        QTRY_COMPARE(m_port->snapshot().state, GatewayState::Running);
        QVERIFY(!m_port->snapshot().isRemote);
    }

    void aSecretGoesIntoTheKeyringAndNotIntoTheFile()
    {
        open(true);

        QVERIFY(ended(m_port->saveRemoteSecret(TokenPath, Secret(u"over-there"_s))));

        QCOMPARE(m_port->snapshot().remote.keeper, RemoteView::Keeper::Keyring);
        QVERIFY(!settingsText().contains("over-there"));
        QCOMPARE(ended(m_port->revealSecret(TokenPath))->reveal(), "over-there"_ba);
    }

    void withoutAKeyringItGoesIntoTheFileThatOnlyTheOwnerReads()
    {
        open(false);

        QVERIFY(ended(m_port->saveRemoteSecret(TokenPath, Secret(u"over-there"_s))));

        QCOMPARE(m_port->snapshot().remote.keeper, RemoteView::Keeper::File);
        QVERIFY(settingsText().contains("over-there"));
        QCOMPARE(QFile::permissions(configFile()) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(ended(m_port->revealSecret(TokenPath))->reveal(), "over-there"_ba);

        QVERIFY(ended(m_port->saveRemoteSecret(TokenPath, Secret())));
        QVERIFY(!settingsText().contains("over-there"));
    }

    void anotherAddressIsFollowed()
    {
        open(true);
        QVERIFY(change(
            {{u"gateway.remote.url"_s, u"ws://127.0.0.1:1"_s}, {u"gateway.mode"_s, u"remote"_s}}));
        QTRY_COMPARE(m_port->snapshot().state, GatewayState::RemoteUnreachable);

        QVERIFY(ended(m_port->saveRemoteSecret(TokenPath, Secret(TestGateway::token()))));
        QVERIFY(change({{u"gateway.remote.url"_s, farUrl()}}));

        QTRY_COMPARE(m_port->snapshot().state, GatewayState::RemoteConnected);
    }

    void anAddressThatIsNoneIsNamed()
    {
        open(true);

        QVERIFY(change({{u"gateway.remote.url"_s, u"https://gateway.example"_s},
                        {u"gateway.mode"_s, u"remote"_s}}));

        QTRY_COMPARE(m_port->snapshot().state, GatewayState::RemoteUnreachable);
        QCOMPARE(m_port->snapshot().failure->code, CommandError::Code::SettingsInvalid);
        QCOMPARE(m_port->snapshot().failure->subject, u"gateway.remote.url"_s);
    }

    void aTestTakesTheSecretThatIsKept()
    {
        open(true);
        RemoteTrial trial{.url = farUrl(), .token = Secret(u"wrong"_s)};
        const auto wrong = ended(m_port->testRemote(trial));
        QCOMPARE(wrong->last().state, RemoteStep::State::NotTried);

        QVERIFY(ended(m_port->saveRemoteSecret(TokenPath, Secret(TestGateway::token()))));
        trial.token.reset();

        QCOMPARE(ended(m_port->testRemote(trial))->last().state, RemoteStep::State::Good);
        QVERIFY(!m_port->snapshot().isRemote);
    }

    // The lines of each are numbered from one.
    void logLinesGoOnAcrossTheSwitch()
    {
        FakeGatewayPort local;
        GatewaySnapshot now = runningSnapshot();
        local.setSnapshot(now);
        local.appendLog({{.sequence = 1}, {.sequence = 2}});
        GatewaySwitch port(local, m_home->path(), nullptr);
        QCOMPARE(port.logSince(0).lines.size(), 2);

        now.settings.values[u"gateway.mode"_s].value = u"remote"_s;
        local.setSnapshot(now);
        QVERIFY(port.snapshot().isRemote);
        QCOMPARE(local.calls().last(), u"stop"_s);
        QCOMPARE(port.logSince(2).lines.size(), 0);

        now.settings.values[u"gateway.mode"_s].value = u"local"_s;
        local.setSnapshot(now);
        QCOMPARE(local.calls().last(), u"start"_s);
        local.appendLog({{.sequence = 3}});
        QCOMPARE(port.logSince(2).lines.size(), 1);
        QCOMPARE(port.logSince(2).lines.first().sequence, quint64(3));
    }

private:
    [[nodiscard]] QString configFile() const { return m_home->filePath(u"openclaw.json"_s); }
    [[nodiscard]] QString farUrl() const { return u"ws://127.0.0.1:%1"_s.arg(m_far->port()); }
    [[nodiscard]] QByteArray settingsText() const
    {
        QFile file(configFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void open(bool hasKeyring)
    {
        const QString state = m_home->filePath(u"state"_s);
        m_local = std::make_unique<GatewayHost>(
            GatewayLauncher::Options{.paths = {.stateDir = state, .configFile = configFile()},
                                     .overrides = {.port = quint16(0)}});
        m_port = std::make_unique<GatewaySwitch>(
            *m_local, state, std::make_unique<FakeVault>(hasKeyring),
            RemoteLink::Pauses{.first = std::chrono::milliseconds(20),
                               .most = std::chrono::milliseconds(100),
                               .approval = std::chrono::milliseconds(50)});
        QTRY_VERIFY(m_port->snapshot().settings.exists);
    }

    bool change(const QMap<QString, QString> &values)
    {
        ConfigEdit edit{.baseHash = m_port->snapshot().settings.hash};
        for (auto it = values.begin(); it != values.end(); ++it)
            edit.entries.append({.path = it.key(), .value = it.value()});
        const auto changed = ended(m_port->applyConfig(edit));
        return changed.has_value() &&
               QTest::qWaitFor([&] { return m_port->snapshot().settings.hash != edit.baseHash; });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestGateway> m_far;
    std::unique_ptr<GatewayHost> m_local;
    std::unique_ptr<GatewaySwitch> m_port;
};

QTEST_GUILESS_MAIN(tst_GatewaySwitch)
#include "tst_GatewaySwitch.moc"
