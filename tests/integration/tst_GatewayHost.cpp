// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CanvasFolder.h"
#include "tests/support/HttpExchange.h"
#include "tests/support/TestClient.h"

#include "gateway/runtime/GatewayHost.h"

#include <QDateTime>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 5000;

template <typename T>
std::optional<CommandError> errorOf(QFuture<CommandResult<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience))
        return CommandError{.detail = u"not finished"_s};
    return future.result() ? std::nullopt : std::optional(future.result().error());
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class tst_GatewayHost : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port = freePort();
        m_host = makeHost();
        QTRY_COMPARE(state(), GatewayState::SetupNeeded);
    }
    void cleanup()
    {
        m_node.reset();
        m_host.reset();
        m_home.reset();
    }

    void nothingIsWrittenBeforeTheFirstStart()
    {
        QVERIFY(!QFile::exists(configFile()));
        QVERIFY(!now().settings.exists);
    }

    void aFirstStartListensOnThisComputerAlone()
    {
        QCOMPARE(errorOf<void>(m_host->start()), std::nullopt);

        QTRY_COMPARE(state(), GatewayState::Running);
        QVERIFY(std::ranges::all_of(now().listeners, &ListenerView::isLoopback));
        QCOMPARE(now().setting(u"gateway.bind"_s), QJsonValue(u"loopback"_s));
        QCOMPARE(now().setting(u"gateway.auth.token"_s), QJsonValue(48));
        QVERIFY(now().settings.isPrivate);
    }

    void aProgramOfThisComputerCanSignIn()
    {
        QCOMPARE(errorOf<void>(m_host->checkSignIn())->code, CommandError::Code::NotRunning);

        start();

        QCOMPARE(errorOf<void>(m_host->checkSignIn()), std::nullopt);
    }

    void theSnapshotHoldsNoSecret()
    {
        start();

        const Secret token = reveal(u"gateway.auth.token"_s);

        QCOMPARE(token.size(), 48);
        const SettingView view = now().settings.values.value(u"gateway.auth.token"_s);
        QVERIFY(view.isSecret);
        QVERIFY(!view.value.isString());
    }

    void aStoppedGatewayRefusesAndStartsAgain()
    {
        start();
        QCOMPARE(errorOf<void>(m_host->stop()), std::nullopt);
        QTRY_COMPARE(state(), GatewayState::Stopped);
        QVERIFY(!now().isListening());

        const auto error =
            errorOf<void>(m_host->approve(RequestView::Kind::Device, PairingId(u"x"_s)));
        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::NotRunning);

        QCOMPARE(errorOf<void>(m_host->restart()), std::nullopt);
        QTRY_COMPARE(state(), GatewayState::Running);
    }

    void aRestartEndsRunningOnTheSamePort()
    {
        start();

        QCOMPARE(errorOf<void>(m_host->restart()), std::nullopt);

        QTRY_COMPARE(state(), GatewayState::Running);
        QCOMPARE(now().listeners.first().port, m_port);
    }

    void aNodeIsApprovedAndAnswersACommand()
    {
        start();
        const TestIdentity identity;
        TestClient node(m_port);
        const QString token = QString::fromUtf8(reveal(u"gateway.auth.token"_s).reveal());
        node.signIn(TestClient::node(token, identity, {u"system.run"_s, u"system.which"_s}));
        QTRY_COMPARE(now().requests.size(), 1);
        const RequestView request = now().requests.first();
        QCOMPARE(request.kind, RequestView::Kind::Commands);
        QCOMPARE(request.commands, QStringList({u"system.run"_s, u"system.which"_s}));
        QCOMPARE(now().nodes.first().commands.first().state, CommandState::NotApproved);

        QCOMPARE(errorOf<void>(m_host->approve(request.kind, request.id)), std::nullopt);
        QTRY_COMPARE(now().nodes.first().commands.first().state, CommandState::Usable);
        QVERIFY(now().requests.isEmpty());

        auto answer = m_host->invoke(now().nodes.first().id, u"system.which"_s,
                                     QJsonObject{{u"bins"_s, QJsonArray{u"sh"_s}}}, 3s);
        const QJsonObject asked =
            node.takeEvent(u"node.invoke.request"_s).value("payload"_L1).toObject();
        node.call(u"node.invoke.result"_s, QJsonObject{{u"id"_s, asked.value("id"_L1)},
                                                       {u"nodeId"_s, identity.deviceId()},
                                                       {u"ok"_s, true},
                                                       {u"payloadJSON"_s, u"{\"found\":1}"_s}});
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->payload.toObject().value("found"_L1), QJsonValue(1));

        QTRY_COMPARE(now().activity.value(NodeId(identity.deviceId())).size(), 1);
        QVERIFY(now().activity.value(NodeId(identity.deviceId())).first().isOk);
    }

    void aPageOfTheCanvasIsPutOnANode_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("sent");
        QTest::newRow("present") << 4 << QStringList{u"canvas.navigate"_s, u"canvas.present"_s}
                                 << u"canvas.present"_s;
        QTest::newRow("navigate alone")
            << 4 << QStringList{u"canvas.navigate"_s} << u"canvas.navigate"_s;
        QTest::newRow("older protocol")
            << 3 << QStringList{u"canvas.present"_s} << u"canvas.present"_s;
    }
    void aPageOfTheCanvasIsPutOnANode()
    {
        QFETCH(int, protocol);
        QFETCH(QStringList, commands);
        QFETCH(QString, sent);
        start();
        const CanvasFolder folder(m_home->filePath(u"state/workspace/canvas"_s));
        folder.write(u"my page.html"_s, "<p>shown");
        const NodeId id = connectScreen(protocol, commands);

        auto answer = m_host->showCanvas(id, u"my page.html"_s, 3s);
        const QJsonObject asked =
            m_node->takeEvent(u"node.invoke.request"_s).value("payload"_L1).toObject();
        m_node->call(u"node.invoke.result"_s, QJsonObject{{u"id"_s, asked.value("id"_L1)},
                                                          {u"nodeId"_s, id.text()},
                                                          {u"ok"_s, true}});
        QTRY_VERIFY(answer.isFinished());

        QVERIFY(answer.result().has_value());
        QCOMPARE(asked.value("command"_L1), QJsonValue(sent));
        const QUrl url(QJsonDocument::fromJson(asked.value("paramsJSON"_L1).toString().toUtf8())
                           .object()
                           .value("url"_L1)
                           .toString());
        QCOMPARE(url.path().startsWith("/__openclaw__/cap/"_L1), protocol == 4);
        const HttpResult page =
            HttpExchange::ask(quint16(url.port()), url.path(QUrl::FullyEncoded).toLatin1());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.startsWith("<p>shown"));
    }

    void aLinkOfTheOwnersWorksUntilItIsEnded()
    {
        start();
        const auto link = m_host->createCanvasLink(now().canvas.urls.constFirst());
        QTRY_VERIFY(link.isFinished());
        QVERIFY(link.result().has_value());
        const QUrl url(QString::fromLatin1(link.result()->url.reveal()));
        const auto ask = [&url] {
            return HttpExchange::ask(quint16(url.port()), url.path().toLatin1(),
                                     {{"Host", "any.example"}})
                .status;
        };
        QCOMPARE(ask(), 200);

        QCOMPARE(errorOf<void>(m_host->endCanvasLink(link.result()->linkId)), std::nullopt);

        QCOMPARE(ask(), 401);
        const auto elsewhere = errorOf<CanvasLink>(
            m_host->createCanvasLink(u"http://192.0.2.1:80/__openclaw__/canvas/"_s));
        QCOMPARE(elsewhere.value_or(CommandError()).code, CommandError::Code::CanvasOff);
    }

    void aPageThatIsNotThereIsNotShown()
    {
        start();
        const NodeId id = connectScreen(4, {u"canvas.present"_s});

        const auto missing = errorOf<InvokeOutcome>(m_host->showCanvas(id, u"none.html"_s, 3s));
        QCOMPARE(missing.value_or(CommandError()).code, CommandError::Code::PageMissing);
        const auto outside =
            errorOf<InvokeOutcome>(m_host->showCanvas(id, u"../../openclaw.json"_s, 3s));
        QCOMPARE(outside.value_or(CommandError()).code, CommandError::Code::PageMissing);
        const auto offline =
            errorOf<InvokeOutcome>(m_host->showCanvas(NodeId(u"nobody"_s), QString(), 3s));
        QCOMPARE(offline.value_or(CommandError()).code, CommandError::Code::NodeOffline);

        QCOMPARE(errorOf<void>(m_host->applyConfig(
                     {.entries = {{.path = u"canvasHost.enabled"_s, .value = false}},
                      .baseHash = now().settings.hash})),
                 std::nullopt);
        const auto off = errorOf<InvokeOutcome>(m_host->showCanvas(id, QString(), 3s));
        QCOMPARE(off.value_or(CommandError()).code, CommandError::Code::CanvasOff);
    }

    void whoIsTurnedAwayIsCounted()
    {
        start();
        for (int round = 0; round < 2; ++round) {
            TestClient client(m_port);
            TestClient::Profile profile = TestClient::administrator(u"wrong"_s);
            client.signIn(profile);
        }

        QTRY_COMPARE(now().refusals.size(), 1);
        QCOMPARE(now().refusals.first().code, u"AUTH_TOKEN_MISMATCH"_s);
        QTRY_COMPARE(now().refusals.first().count, 2);
    }

    void whoMayNotReadTheCanvasIsCounted()
    {
        start();
        const QByteArray canvas = "/__openclaw__/canvas/";
        const QByteArray ended = "/__openclaw__/cap/" + QByteArray(24, 'A') + canvas;
        for (int round = 0; round < 2; ++round)
            QCOMPARE(HttpExchange::ask(m_port, ended).status, 401);
        QTRY_COMPARE(now().refusals.size(), 1);
        QTRY_COMPARE(now().refusals.first().count, 2);
        QCOMPARE(now().refusals.first().code, u"CANVAS_UNAUTHORIZED"_s);

        QCOMPARE(HttpExchange::ask(m_port, canvas, {{"Host", "evil.example"}}).status, 403);

        QTRY_COMPARE(now().refusals.size(), 2);
        QCOMPARE(now().refusals.first().code, u"CANVAS_HOST_NOT_ALLOWED"_s);
    }

    void aWrongClockIsRecordedWithItsDifference()
    {
        start();
        TestClient client(m_port);
        TestClient::Profile profile = TestClient::node(u"wrong"_s, TestIdentity(), {});
        profile.clockDifference = 14min;

        client.signIn(profile);

        QTRY_COMPARE(now().refusals.size(), 1);
        QCOMPARE(now().refusals.first().code, u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s);
        const auto difference = now().refusals.first().clockDifferenceMs;
        QVERIFY(difference && *difference > 13 * 60'000 && *difference <= 14 * 60'000);
    }

    void settingsThatCannotBeListenedOnAreNotKept()
    {
        start();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QByteArray before = fileContent();

        const auto error = errorOf<void>(m_host->applyConfig(
            {.entries = {{.path = u"gateway.port"_s, .value = taken.serverPort()}},
             .baseHash = now().settings.hash}));

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::PortTakenByProgram);
        QCOMPARE(fileContent(), before);
        QTRY_COMPARE(state(), GatewayState::Running);
        QCOMPARE(now().listeners.first().port, m_port);
    }

    void aStaleChangeIsRefused()
    {
        start();

        const auto error = errorOf<void>(m_host->applyConfig(
            {.entries = {{.path = u"gateway.bind"_s, .value = u"auto"_s}}, .baseHash = u"old"_s}));

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::SettingsChanged);
    }

    void aChangeOnTopOfAnUnreadEditIsRefused()
    {
        start();
        appendToFile("// mine\n");

        const auto error = errorOf<void>(
            m_host->applyConfig({.entries = {{.path = u"gateway.bind"_s, .value = u"auto"_s}},
                                 .baseHash = now().settings.hash}));

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::SettingsChanged);
        QVERIFY(!fileContent().contains("auto\""));
    }

    // A comment changes no setting in force; the next change is based on it all the same.
    void anEditThatChangesNothingInForceIsTakenOver()
    {
        start();
        const QString before = now().settings.hash;

        appendToFile("// mine\n");

        QTRY_VERIFY(now().settings.hash != before);
    }

    void readAgainItIsInThePictureWithTheAnswer()
    {
        start();
        const QString before = now().settings.hash;
        appendToFile("// mine\n");
        QString then;
        QFutureWatcher<CommandOutcome> reload;
        connect(&reload, &QFutureWatcherBase::finished, this, [&] { then = now().settings.hash; });

        reload.setFuture(m_host->reloadConfig());

        QTRY_VERIFY(!then.isEmpty());
        QVERIFY(then != before);
    }

    void openReachWithoutATokenIsRefusedAndNotKept()
    {
        start();

        const auto error = errorOf<void>(
            m_host->applyConfig({.entries = {{.path = u"gateway.auth.mode"_s, .value = u"none"_s},
                                             {.path = u"gateway.bind"_s, .value = u"lan"_s}},
                                 .baseHash = now().settings.hash}));

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::NoCredentials);
        QVERIFY(!fileContent().contains("lan"));
        QVERIFY(std::ranges::all_of(now().listeners, &ListenerView::isLoopback));
    }

    void aNewTokenReplacesTheOldOne()
    {
        start();
        const Secret before = reveal(u"gateway.auth.token"_s);

        QCOMPARE(errorOf<void>(m_host->renewToken(true)), std::nullopt);

        QVERIFY(!(reveal(u"gateway.auth.token"_s) == before));
    }

    void howOldTheTokenIsAndWhoUsesItIsSeen()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        start();
        QVERIFY(now().tokenCreatedAtMs.has_value());
        QVERIFY(*now().tokenCreatedAtMs >= before);
        QCOMPARE(now().tokenUsers, 0);
        const qint64 created = *now().tokenCreatedAtMs;

        {
            TestClient client(m_port);
            client.signIn(TestClient::administrator(
                QString::fromUtf8(reveal(u"gateway.auth.token"_s).reveal())));
            QTRY_COMPARE(now().tokenUsers, 1);
        }
        QTRY_COMPARE(now().tokenUsers, 0);

        m_host.reset();
        m_host = makeHost();
        QTRY_COMPARE(now().tokenCreatedAtMs, std::optional(created));
    }

    void aPortInUseSaysWhoHasItAndWhatIsFree()
    {
        start();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));

        const auto check = [this](quint16 port) {
            auto future = m_host->checkPort(port);
            return QTest::qWaitFor([&] { return future.isFinished(); }, Patience) ? *future.result()
                                                                                  : PortCheck{};
        };

        QCOMPARE(check(m_port).state, PortCheck::State::Ours);
        QCOMPARE(check(taken.serverPort()).state, PortCheck::State::TakenByProgram);
        QVERIFY(check(taken.serverPort()).suggestion > taken.serverPort());
        if (QFile::exists(u"/proc/net/tcp"_s))
            QVERIFY(check(taken.serverPort()).program.startsWith("tst_GatewayHost"_L1));
        QCOMPARE(check(freePort()).state, PortCheck::State::Free);
    }

    void aStartOnATakenPortNamesTheProgram()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, m_port));

        const auto error = errorOf<void>(m_host->start());

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::PortTakenByProgram);
        QCOMPARE(error->subject, QString::number(m_port));
        if (QFile::exists(u"/proc/net/tcp"_s))
            QVERIFY(error->program.startsWith("tst_GatewayHost"_L1));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        if (!QFile::exists(u"/proc/net"_s))
            QSKIP("no /proc, where nobody can make a folder");
        m_host = std::make_unique<GatewayHost>(optionsFor(u"/proc/none"_s, m_port));
        QTRY_COMPARE(state(), GatewayState::SetupNeeded);

        const auto error = errorOf<void>(
            m_host->applyConfig({.entries = {{.path = u"gateway.mode"_s, .value = u"local"_s}},
                                 .baseHash = now().settings.hash}));

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::FolderNotWritable);
        QVERIFY(error->subject.startsWith("/proc"_L1));
        QVERIFY(!now().settings.exists);
    }

    void aSecondGatewayOnThePortIsNamed()
    {
        start();
        QTemporaryDir other;
        GatewayHost second(optionsFor(other.path(), m_port));

        const auto error = errorOf<void>(second.start());

        QVERIFY(error.has_value());
        QCOMPARE(error->code, CommandError::Code::PortTakenByGateway);
        QTRY_COMPARE(second.snapshot().state, GatewayState::PortTaken);
        QCOMPARE(state(), GatewayState::Running);
    }

private:
    static GatewayLauncher::Options optionsFor(const QString &home, quint16 port)
    {
        return {.paths = {.stateDir = home + u"/state"_s,
                          .configFile = home + u"/openclaw.json"_s,
                          .defaultPort = port}};
    }
    std::unique_ptr<GatewayHost> makeHost() const
    {
        return std::make_unique<GatewayHost>(optionsFor(m_home->path(), m_port));
    }
    [[nodiscard]] QString configFile() const { return m_home->filePath(u"openclaw.json"_s); }
    [[nodiscard]] QByteArray fileContent() const
    {
        QFile file(configFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void appendToFile(const QByteArray &text) const
    {
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] const GatewaySnapshot &now() const { return m_host->snapshot(); }
    [[nodiscard]] GatewayState state() const { return now().state; }
    void start()
    {
        QCOMPARE(errorOf<void>(m_host->start()), std::nullopt);
        QTRY_COMPARE(state(), GatewayState::Running);
    }
    // A node with a screen, approved and connected.
    NodeId connectScreen(int protocol, const QStringList &commands)
    {
        const TestIdentity identity;
        m_node = std::make_unique<TestClient>(m_port);
        auto profile = TestClient::node(QString::fromUtf8(reveal(u"gateway.auth.token"_s).reveal()),
                                        identity, commands);
        profile.minProtocol = profile.maxProtocol = protocol;
        profile.platform = u"macos"_s;
        profile.deviceFamily = u"Mac"_s;
        profile.caps = {u"canvas"_s};
        m_node->signIn(profile);
        const bool isWaiting = QTest::qWaitFor(
            [this, protocol] { return protocol == 3 || now().requests.size() == 1; }, Patience);
        if (isWaiting && protocol == 4)
            errorOf<void>(m_host->approve(now().requests.first().kind, now().requests.first().id));
        return NodeId(identity.deviceId());
    }
    Secret reveal(const QString &path)
    {
        auto future = m_host->revealSecret(path);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience))
            return {};
        return future.result().value_or(Secret());
    }

    std::optional<QTemporaryDir> m_home;
    quint16 m_port = 0;
    std::unique_ptr<GatewayHost> m_host;
    std::unique_ptr<TestClient> m_node;
};

QTEST_GUILESS_MAIN(tst_GatewayHost)
#include "tst_GatewayHost.moc"
