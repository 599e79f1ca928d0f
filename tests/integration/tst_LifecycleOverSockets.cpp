// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/Ed25519.h"
#include "gateway/server/Suspension.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject payloadOf(const QJsonObject &reply)
{
    return reply.value("payload"_L1).toObject();
}

QJsonObject errorOf(const QJsonObject &reply)
{
    return reply.value("error"_L1).toObject();
}

} // namespace

class tst_LifecycleOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        m_hello = payloadOf(m_admin->signIn(TestClient::administrator(TestGateway::token())));
    }
    void cleanup()
    {
        m_node.reset();
        m_admin.reset();
        m_gateway.reset();
    }

    void theIdentityIsAKeyThatSurvivesARestart()
    {
        const QJsonObject identity = payloadOf(m_admin->call(u"gateway.identity.get"_s));
        const auto key = ed25519::publicKeyFromText(identity.value("publicKey"_L1).toString());
        QVERIFY(key);
        QCOMPARE(identity.value("deviceId"_L1).toString(), ed25519::fingerprint(*key));

        m_gateway->stop();
        QCOMPARE(m_gateway->start(), QString());
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        m_admin->signIn(TestClient::administrator(TestGateway::token()));

        QCOMPARE(payloadOf(m_admin->call(u"gateway.identity.get"_s)), identity);
    }

    void anIdleGatewayRestartsAtOnce()
    {
        QSignalSpy asked(&m_gateway->gateway(), &Gateway::restartAsked);

        const QJsonObject reply = payloadOf(m_admin->call(u"gateway.restart.request"_s));
        const QJsonObject again = payloadOf(m_admin->call(u"gateway.restart.request"_s));

        QCOMPARE(reply.value("status"_L1).toString(), u"scheduled"_s);
        QCOMPARE(reply.value("restart"_L1).toObject().value("pid"_L1).toInteger(),
                 QCoreApplication::applicationPid());
        QCOMPARE(again.value("status"_L1).toString(), u"coalesced"_s);
        QTRY_COMPARE(asked.size(), 1);
    }

    void aRestartMeantForAnotherGatewayIsRefused()
    {
        QSignalSpy asked(&m_gateway->gateway(), &Gateway::restartAsked);
        const QJsonObject target{{u"pid"_s, QCoreApplication::applicationPid() + 1}};

        const QJsonObject reply =
            m_admin->call(u"gateway.restart.request"_s, QJsonObject{{u"target"_s, target}});

        QCOMPARE(errorOf(reply).value("details"_L1).toObject().value("code"_L1).toString(),
                 u"RESTART_TARGET_MISMATCH"_s);
        QCOMPARE(
            payloadOf(m_admin->call(u"gateway.restart.request"_s)).value("status"_L1).toString(),
            u"scheduled"_s);
        QTRY_COMPARE(asked.size(), 1);
    }

    void aRestartWaitsForWhatIsUnderWay()
    {
        connectNode();
        QSignalSpy asked(&m_gateway->gateway(), &Gateway::restartAsked);
        const QString waiting = askNode();
        const QJsonObject question = m_node->takeEvent(u"node.invoke.request"_s);

        const QJsonObject preflight = payloadOf(m_admin->call(u"gateway.restart.preflight"_s));
        const QJsonObject reply = payloadOf(m_admin->call(u"gateway.restart.request"_s));

        QCOMPARE(preflight.value("safe"_L1), QJsonValue(false));
        QCOMPARE(preflight.value("counts"_L1).toObject().value("rootRequests"_L1).toInt(), 1);
        QCOMPARE(reply.value("status"_L1).toString(), u"deferred"_s);
        QCOMPARE(asked.size(), 0);
        answerNode(question);
        QCOMPARE(m_admin->reply(waiting).value("ok"_L1), QJsonValue(true));
        QTRY_COMPARE(asked.size(), 1);
    }

    void aPreparedGatewayTakesNoNewWork()
    {
        const QJsonObject ready = prepare(u"one"_s, false);
        QCOMPARE(ready.value("status"_L1).toString(), u"ready"_s);
        QCOMPARE(m_admin->takeEvent(u"gateway.suspension"_s).value("payload"_L1).toObject(),
                 (QJsonObject{{u"phase"_s, u"prepared"_s}}));

        const QJsonObject refused = errorOf(m_admin->call(u"node.list"_s));

        QCOMPARE(refused.value("code"_L1).toString(), u"UNAVAILABLE"_s);
        QCOMPARE(refused.value("retryable"_L1), QJsonValue(true));
        QCOMPARE(refused.value("details"_L1).toObject(),
                 (QJsonObject{{u"method"_s, u"node.list"_s},
                              {u"reason"_s, u"gateway-suspending"_s},
                              {u"phase"_s, u"prepared"_s}}));
        const QString id = ready.value("suspensionId"_L1).toString();
        QCOMPARE(status(id), u"ready"_s);
        QCOMPARE(payloadOf(resume(id)),
                 (QJsonObject{{u"ok"_s, true}, {u"status"_s, u"running"_s}, {u"resumed"_s, true}}));
        QCOMPARE(payloadOf(resume(id)).value("resumed"_L1), QJsonValue(false));
        QCOMPARE(m_admin->call(u"node.list"_s).value("ok"_L1), QJsonValue(true));
    }

    // Who pauses a gateway has to name the pause; who restarts it names nothing.
    void onlyARestartIsDoneForACallWithoutParameters()
    {
        QSignalSpy asked(&m_gateway->gateway(), &Gateway::restartAsked);
        for (const QString &method :
             {u"gateway.suspend.prepare"_s, u"gateway.suspend.status"_s,
              u"gateway.suspend.resume"_s, u"gateway.restart.preflight"_s}) {
            const bool isQuestion = method == "gateway.restart.preflight"_L1;
            const QJsonObject reply = m_admin->call(method);
            QVERIFY2(reply.value("ok"_L1).toBool() == isQuestion, qPrintable(method));
            if (!isQuestion)
                QCOMPARE(errorOf(reply).value("code"_L1).toString(), u"INVALID_REQUEST"_s);
        }
        QVERIFY(!m_admin->hasEvent(u"gateway.suspension"_s));
        QCOMPARE(asked.size(), 0);

        QVERIFY(m_admin->call(u"gateway.restart.request"_s).value("ok"_L1).toBool());

        QTRY_COMPARE(asked.size(), 1);
    }

    void aGatewayThatIsHeldStillGoesOnTelling()
    {
        connectNode();
        QCOMPARE(prepare(u"one"_s, false).value("status"_L1).toString(), u"ready"_s);
        while (m_admin->hasEvent(u"presence"_s))
            m_admin->takeEvent(u"presence"_s);

        m_node->abort();

        QVERIFY(!m_admin->takeEvent(u"presence"_s).isEmpty());
    }

    void aSuspendedGatewayLetsOperatorsInAndNoNodes()
    {
        const QJsonObject ready = prepare(u"one"_s, false);
        QCOMPARE(ready.value("status"_L1).toString(), u"ready"_s);

        TestClient node(m_gateway->port());
        const QJsonObject refused =
            node.signIn(TestClient::node(TestGateway::token(), TestIdentity('n'), {}));
        TestClient controller(m_gateway->port());
        const QJsonObject hello =
            payloadOf(controller.signIn(TestClient::administrator(TestGateway::token())));

        QCOMPARE(errorOf(refused).value("code"_L1).toString(), u"UNAVAILABLE"_s);
        QCOMPARE(errorOf(refused).value("retryAfterMs"_L1).toInt(), 1000);
        QVERIFY(node.waitForClose()); // Qt's own client takes 1013 for an error of the wire.
        QCOMPARE(hello.value("snapshot"_L1).toObject().value("suspension"_L1).toObject(),
                 (QJsonObject{{u"phase"_s, u"prepared"_s}}));
        QCOMPARE(m_hello.value("snapshot"_L1).toObject().value("suspension"_L1).toObject(),
                 (QJsonObject{{u"phase"_s, u"accepting"_s}}));
    }

    void workUnderWayIsFinishedBeforeTheGatewayIsReady()
    {
        connectNode();
        const QString waiting = askNode();
        const QJsonObject question = m_node->takeEvent(u"node.invoke.request"_s);

        QCOMPARE(prepare(u"one"_s, false).value("status"_L1).toString(), u"busy"_s);
        const QJsonObject draining = prepare(u"one"_s, true);
        QCOMPARE(draining.value("status"_L1).toString(), u"draining"_s);
        QCOMPARE(draining.value("activeCount"_L1).toInt(), 1);
        const QString id = draining.value("suspensionId"_L1).toString();
        QCOMPARE(status(id), u"draining"_s);
        answerNode(question);

        QCOMPARE(m_admin->reply(waiting).value("ok"_L1), QJsonValue(true));
        QCOMPARE(status(id), u"ready"_s);
        QCOMPARE(prepare(u"one"_s, true).value("suspensionId"_L1).toString(), id);
    }

    void aLeaseIsOnlyItsHolders()
    {
        prepare(u"one"_s, false);

        const QJsonObject other = prepare(u"two"_s, true);
        const QJsonObject resumed = resume(u"guessed"_s);

        QCOMPARE(other.value("status"_L1).toString(), u"busy"_s);
        QCOMPARE(other.value("reason"_L1).toString(), u"gateway-draining"_s);
        QCOMPARE(errorOf(resumed).value("details"_L1).toObject().value("code"_L1).toString(),
                 u"SUSPENSION_CONFLICT"_s);
        QVERIFY(errorOf(m_admin->call(u"health"_s)).contains("code"_L1));
    }

    void onlyAdministratorsHoldTheGatewayStill()
    {
        TestClient reader(m_gateway->port());
        TestClient::Profile profile = TestClient::administrator(TestGateway::token());
        profile.scopes = QStringList{u"operator.write"_s};
        reader.signIn(profile);

        for (const QString &method : {u"gateway.suspend.prepare"_s, u"gateway.suspend.resume"_s,
                                      u"gateway.restart.request"_s}) {
            const QJsonObject error = errorOf(reader.call(method));
            QCOMPARE(error.value("code"_L1).toString(), u"FORBIDDEN"_s);
        }
        QCOMPARE(m_admin->call(u"health"_s).value("ok"_L1), QJsonValue(true));
    }

    void whoTalksIsToldToEverybody()
    {
        connectNode();

        const QJsonObject reply = payloadOf(m_admin->call(
            u"talk.mode"_s, QJsonObject{{u"enabled"_s, true}, {u"phase"_s, u"listening"_s}}));

        QCOMPARE(reply.value("enabled"_L1), QJsonValue(true));
        QCOMPARE(reply.value("phase"_L1).toString(), u"listening"_s);
        QCOMPARE(m_node->takeEvent(u"talk.mode"_s).value("payload"_L1).toObject(), reply);
        QCOMPARE(m_admin->takeEvent(u"talk.mode"_s).value("payload"_L1).toObject(), reply);
    }

    void aWebPageTalksThroughAPhone()
    {
        QNetworkRequest request;
        request.setRawHeader("Origin", "http://127.0.0.1");
        TestClient page(m_gateway->port(), request);
        TestClient::Profile profile = TestClient::administrator(TestGateway::token());
        profile.minProtocol = profile.maxProtocol = 3;
        profile.clientId = u"webchat"_s;
        profile.mode = u"webchat"_s;
        profile.identity = TestIdentity('w');
        QCOMPARE(page.signIn(profile).value("ok"_L1), QJsonValue(true));
        const QJsonObject on{{u"enabled"_s, true}};

        const QJsonObject refused = errorOf(page.call(u"talk.mode"_s, on));
        TestClient phone(m_gateway->port());
        TestClient::Profile mobile = TestClient::node(TestGateway::token(), TestIdentity('p'), {});
        mobile.platform = u"android 15"_s;
        mobile.deviceFamily = u"Android"_s;
        QCOMPARE(phone.signIn(mobile).value("ok"_L1), QJsonValue(true));

        QCOMPARE(refused.value("code"_L1).toString(), u"UNAVAILABLE"_s);
        QCOMPARE(page.call(u"talk.mode"_s, on).value("ok"_L1), QJsonValue(true));
    }

private:
    void connectNode()
    {
        m_node = std::make_unique<TestClient>(m_gateway->port());
        TestClient::Profile profile =
            TestClient::node(TestGateway::token(), TestIdentity('n'), {u"system.which"_s});
        profile.minProtocol = profile.maxProtocol = 3; // Its commands may be used at once.
        profile.payloadVersion = 2;
        QCOMPARE(m_node->signIn(profile).value("ok"_L1), QJsonValue(true));
    }

    QString askNode()
    {
        return m_admin->send(u"node.invoke"_s,
                             QJsonObject{{u"nodeId"_s, TestIdentity('n').deviceId()},
                                         {u"command"_s, u"system.which"_s},
                                         {u"params"_s, QJsonObject()},
                                         {u"idempotencyKey"_s, u"k"_s}});
    }

    void answerNode(const QJsonObject &event)
    {
        const QJsonObject question = event.value("payload"_L1).toObject();
        const QJsonObject reply = m_node->call(
            u"node.invoke.result"_s, QJsonObject{{u"id"_s, question.value("id"_L1)},
                                                 {u"nodeId"_s, question.value("nodeId"_L1)},
                                                 {u"ok"_s, true}});
        QCOMPARE(payloadOf(reply), (QJsonObject{{u"ok"_s, true}}));
    }

    QJsonObject prepare(const QString &requestId, bool drains)
    {
        return payloadOf(
            m_admin->call(u"gateway.suspend.prepare"_s,
                          QJsonObject{{u"requestId"_s, requestId}, {u"drain"_s, drains}}));
    }

    QString status(const QString &id)
    {
        return payloadOf(
                   m_admin->call(u"gateway.suspend.status"_s, QJsonObject{{u"suspensionId"_s, id}}))
            .value("status"_L1)
            .toString();
    }

    QJsonObject resume(const QString &id)
    {
        return m_admin->call(u"gateway.suspend.resume"_s, QJsonObject{{u"suspensionId"_s, id}});
    }

    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<TestClient> m_admin;
    std::unique_ptr<TestClient> m_node;
    QJsonObject m_hello;
};

QTEST_GUILESS_MAIN(tst_LifecycleOverSockets)
#include "tst_LifecycleOverSockets.moc"
