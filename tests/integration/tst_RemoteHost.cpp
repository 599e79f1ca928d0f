// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/RemoteHost.h"

#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = CommandError::Code;
using Kind = RemoteStep::Kind;

constexpr RemoteLink::Pauses QuickPauses{.first = std::chrono::milliseconds(20),
                                         .most = std::chrono::milliseconds(100),
                                         .approval = std::chrono::milliseconds(50)};

template <typename T>
T ended(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
    return future.result();
}

template <typename T>
std::optional<Code> faultOf(const CommandResult<T> &outcome)
{
    if (outcome)
        return {};
    return outcome.error().code;
}

} // namespace

class tst_RemoteHost : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        startGateway({});
    }
    void cleanup()
    {
        m_node.reset();
        m_host.reset();
        m_gateway.reset();
        m_home.reset();
    }

    void showsWhatTheGatewayLists()
    {
        connectNode(3);

        QVERIFY(connectHost());

        const GatewaySnapshot &now = m_host->snapshot();
        QVERIFY(now.isRemote);
        QCOMPARE(now.nodes.size(), 1);
        QCOMPARE(now.nodes.first().id.text(), m_identity.deviceId());
        QVERIFY(now.nodes.first().isConnected);
        QCOMPARE(now.nodes.first().commands.first().name, u"system.which"_s);
        QCOMPARE(now.nodes.first().commands.first().state, CommandState::Usable);
        QCOMPARE(now.devices.size(), 2);
        QCOMPARE(std::ranges::count_if(now.devices, &DeviceView::isThisApplication), 1);
        QCOMPARE(now.operators.size(), 1);
        QVERIFY(!now.remote.name.isEmpty());
        QVERIFY(now.remote.scopes.contains(u"operator.admin"_s));
    }

    void followsWhatHappensThere()
    {
        QVERIFY(connectHost());
        QCOMPARE(m_host->snapshot().nodes.size(), 0);

        connectNode(3);
        QTRY_COMPARE(m_host->snapshot().nodes.size(), 1);
        QVERIFY(m_host->snapshot().nodes.first().isConnected);

        m_node->abort();
        QTRY_VERIFY(!m_host->snapshot().nodes.first().isConnected);
    }

    void approvesWhatANodeWantsToOffer()
    {
        QVERIFY(connectHost());
        connectNode(4);
        QTRY_COMPARE(m_host->snapshot().requests.size(), 1);
        const RequestView request = m_host->snapshot().requests.first();
        QCOMPARE(request.kind, RequestView::Kind::Commands);
        QCOMPARE(request.missingScopes, QStringList());

        QCOMPARE(faultOf(ended(m_host->approve(request.kind, request.id))), std::nullopt);

        QTRY_COMPARE(m_host->snapshot().requests.size(), 0);
        QCOMPARE(m_host->snapshot().nodes.first().commands.first().state, CommandState::Usable);
        QCOMPARE(faultOf(ended(m_host->reject(request.kind, request.id))), Code::UnknownRequest);
    }

    void renamesAndRemoves()
    {
        connectNode(3);
        QVERIFY(connectHost());
        const NodeId node(m_identity.deviceId());
        const DeviceId device(m_identity.deviceId());

        QCOMPARE(faultOf(ended(m_host->renameNode(node, u"Kitchen"_s))), std::nullopt);
        QTRY_COMPARE(m_host->snapshot().nodes.first().name, u"Kitchen"_s);
        QCOMPARE(faultOf(ended(m_host->renameDevice(device, u"Hall"_s))), std::nullopt);
        QCOMPARE(faultOf(ended(m_host->revokeToken(device, u"node"_s))), std::nullopt);
        QCOMPARE(faultOf(ended(m_host->removeDevice(device))), std::nullopt);

        QTRY_COMPARE(m_host->snapshot().nodes.size(), 0);
        QTRY_COMPARE(m_host->snapshot().devices.size(), 1);
        QCOMPARE(faultOf(ended(m_host->removeNode(node))), Code::UnknownDevice);
    }

    void aCommandIsRunOnANode()
    {
        connectNode(3);
        QVERIFY(connectHost());

        const NodeId node(m_identity.deviceId());
        const auto running = m_host->invoke(node, u"system.which"_s, QJsonObject(), 5s);
        const QJsonObject asked =
            m_node->takeEvent(u"node.invoke.request"_s).value("payload"_L1).toObject();
        m_node->call(u"node.invoke.result"_s, QJsonObject{{u"id"_s, asked.value("id"_L1)},
                                                          {u"nodeId"_s, node.text()},
                                                          {u"ok"_s, true},
                                                          {u"payloadJSON"_s, u"[7]"_s}});

        const auto outcome = ended(running);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->payload, QJsonValue(QJsonArray{7}));
        QCOMPARE(outcome->bytes, 3);
        QTRY_COMPARE(m_host->snapshot().activity.value(node).size(), 1);
        QVERIFY(m_host->snapshot().activity.value(node).first().isOk);
        QCOMPARE(faultOf(ended(m_host->invoke(node, u"camera.snap"_s, {}, 5s))),
                 Code::CommandBlocked);
        m_node->abort();
        QTRY_VERIFY(!m_host->snapshot().nodes.first().isConnected);
        QCOMPARE(faultOf(ended(m_host->invoke(node, u"system.which"_s, {}, 5s))),
                 Code::NodeOffline);
    }

    void theLogIsReadOnceSomebodyLooks()
    {
        QDir(m_gateway->stateDir()).mkpath(u"logs"_s);
        QFile log(m_gateway->stateDir() +
                  u"/logs/openclaw-%1.log"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("{\"level\":\"warn\",\"message\":\"over there\",\"subsystem\":\"pairing\"}\n");
        log.flush();
        QVERIFY(connectHost());

        QCOMPARE(m_host->logSince(0).lines.size(), 0);

        QTRY_COMPARE(m_host->logSince(0).lines.size(), 1);
        const LogLine line = m_host->logSince(0).lines.first();
        QCOMPARE(line.text, u"over there"_s);
        QCOMPARE(line.area, u"pairing"_s);
        QCOMPARE(line.level, LogLine::Level::Warning);
        log.write("plain\n");
        log.flush();
        QTRY_COMPARE(m_host->logSince(0).lines.size(), 2);
    }

    void whatTheProtocolHasNoWordForIsRefused()
    {
        QVERIFY(connectHost());

        QCOMPARE(faultOf(ended(m_host->applyConfig({}))), Code::OnlyThere);
        QCOMPARE(faultOf(ended(m_host->disconnectDevice(DeviceId(u"x"_s)))), Code::OnlyThere);
        QCOMPARE(faultOf(ended(m_host->createSetupCode(true, {}))), Code::OnlyThere);
    }

    void comesBackAfterTheGatewayRestarted()
    {
        connectNode(3);
        QVERIFY(connectHost());
        const quint16 port = m_gateway->port();

        m_gateway->stop();
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteUnreachable);
        QVERIFY(m_host->snapshot().failure.has_value());
        QVERIFY(!m_host->snapshot().nodes.first().isConnected);
        QCOMPARE(faultOf(ended(m_host->removeNode(NodeId(u"x"_s)))), Code::NotRunning);

        QCOMPARE(m_gateway->start(port), QString());
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteConnected);
        QVERIFY(!m_host->snapshot().failure);
    }

    void disconnectsAndConnectsAgain()
    {
        QVERIFY(connectHost());

        QCOMPARE(faultOf(ended(m_host->stop())), std::nullopt);
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::Stopped);

        QCOMPARE(faultOf(ended(m_host->start())), std::nullopt);
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteConnected);
    }

    void aWrongTokenIsNotTriedAgain()
    {
        RemoteTarget target = targetThere();
        target.token = Secret(u"wrong"_s);
        m_host->show(target);

        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteUnreachable);
        QCOMPARE(m_host->snapshot().failure->code, Code::SignInRefused);
        QCOMPARE(faultOf(ended(m_host->restart())), Code::SignInRefused);

        QVERIFY(connectHost());
    }

    void waitsUntilItIsApprovedThere()
    {
        startGateway({{u"nodes"_s,
                       QJsonObject{{u"pairing"_s, QJsonObject{{u"autoApproveLocal"_s, false}}}}}});

        m_host->show(targetThere());
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteNeedsApproval);
        const PairingId request(m_host->snapshot().remote.requestId);
        QVERIFY(!request.isEmpty());

        const auto approved =
            m_gateway->gateway().ownerDesk().approve(RequestView::Kind::Device, request);
        QCOMPARE(faultOf(approved), std::nullopt);
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteConnected);
        QCOMPARE(m_host->snapshot().remote.requestId, QString());
    }

    void onlyThePinnedCertificateIsTrusted()
    {
        startGateway({{u"tls"_s, QJsonObject{{u"enabled"_s, true}}}});
        RemoteTarget target = targetThere();

        m_host->show(target);
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteUnreachable);
        QCOMPARE(m_host->snapshot().failure->code, Code::CertificateUnknown);

        target.pin = CertificatePin::fromText(u"ab"_s.repeated(32));
        m_host->show(target);
        QTRY_VERIFY(m_host->snapshot().failure &&
                    m_host->snapshot().failure->code == Code::CertificateChanged);

        target.pin = CertificatePin::fromText(m_gateway->gateway().tls().fingerprint());
        m_host->show(target);
        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteConnected);
    }

    // Somebody in between who speaks no TLS must not learn the token.
    void aPinIsNotForgottenOnAPlainAddress()
    {
        RemoteTarget target = targetThere();
        target.pin = CertificatePin::fromText(u"ab"_s.repeated(32));

        m_host->show(target);

        QTRY_COMPARE(m_host->snapshot().state, GatewayState::RemoteUnreachable);
        QCOMPARE(m_host->snapshot().failure->code, Code::CertificateChanged);
    }

    void aTestSaysHowFarItCame()
    {
        RemoteTarget target = targetThere();
        target.token = Secret(u"wrong"_s);
        QCOMPARE(lastGood(target), Kind::Reach);
        QCOMPARE(m_fault->code, Code::SignInRefused);

        QCOMPARE(lastGood(targetThere()), Kind::Approval);
        // From then on its own token lets it in.
        QCOMPARE(lastGood(target), Kind::Approval);

        m_gateway->stop();
        QCOMPARE(lastGood(target), std::nullopt);
        QCOMPARE(m_fault->code, Code::Unreachable);
    }

    void aTestShowsTheCertificateBeforeItIsTrusted()
    {
        startGateway({{u"tls"_s, QJsonObject{{u"enabled"_s, true}}}});
        RemoteTarget target = targetThere();

        QCOMPARE(lastGood(target), Kind::Reach);
        QCOMPARE(m_fault->code, Code::CertificateUnknown);
        QCOMPARE(m_fingerprint, m_gateway->gateway().tls().fingerprint());

        target.pin = CertificatePin::fromText(u"ab"_s.repeated(32));
        QCOMPARE(lastGood(target), Kind::Reach);
        QCOMPARE(m_fault->code, Code::CertificateChanged);

        target.pin = CertificatePin::fromText(m_fingerprint);
        QCOMPARE(lastGood(target), Kind::Approval);
    }

private:
    void startGateway(const QJsonObject &section)
    {
        m_host.reset();
        m_gateway = std::make_unique<TestGateway>(section);
        QCOMPARE(m_gateway->start(), QString());
        m_host = std::make_unique<RemoteHost>(m_home->path(), QuickPauses);
    }

    RemoteTarget targetThere() const
    {
        const bool isSecure = m_gateway->gateway().tls().isOn();
        return {
            .url = QUrl(
                u"%1://127.0.0.1:%2"_s.arg(isSecure ? u"wss"_s : u"ws"_s).arg(m_gateway->port())),
            .token = Secret(TestGateway::token())};
    }

    bool connectHost()
    {
        m_host->show(targetThere());
        return QTest::qWaitFor(
            [this] { return m_host->snapshot().state == GatewayState::RemoteConnected; });
    }

    void connectNode(int protocol)
    {
        auto profile = TestClient::node(m_gateway->token(), m_identity, {u"system.which"_s});
        profile.minProtocol = protocol;
        profile.maxProtocol = protocol;
        m_node = std::make_unique<TestClient>(m_gateway->port());
        QCOMPARE(m_node->signIn(profile).value("ok"_L1), QJsonValue(true));
    }

    std::optional<Kind> lastGood(const RemoteTarget &target)
    {
        std::optional<Kind> last;
        m_fault.reset();
        const auto steps = ended(m_host->test(target));
        for (const RemoteStep &step : *steps) {
            if (step.state == RemoteStep::State::Good)
                last = step.kind;
            if (step.error)
                m_fault = step.error;
            if (step.kind == Kind::Certificate)
                m_fingerprint = step.fingerprint;
        }
        return last;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<RemoteHost> m_host;
    std::unique_ptr<TestClient> m_node;
    TestIdentity m_identity{7};
    std::optional<CommandError> m_fault;
    QString m_fingerprint;
};

QTEST_GUILESS_MAIN(tst_RemoteHost)
#include "tst_RemoteHost.moc"
