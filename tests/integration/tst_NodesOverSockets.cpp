// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject payloadOf(const QJsonObject &frame)
{
    return frame.value("payload"_L1).toObject();
}

QJsonObject errorOf(const QJsonObject &response)
{
    return response.value("error"_L1).toObject();
}

QJsonObject detailsOf(const QJsonObject &response)
{
    return errorOf(response).value("details"_L1).toObject();
}

} // namespace

class tst_NodesOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        QCOMPARE(m_admin->signIn(TestClient::administrator(m_gateway->token())).value("ok"_L1),
                 QJsonValue(true));
    }
    void cleanup()
    {
        m_node.reset();
        m_admin.reset();
        m_gateway.reset();
    }

    void aNewNodeHasToBeApprovedBeforeItIsAsked()
    {
        connectNode(4);

        const QJsonObject request = payloadOf(m_admin->takeEvent(u"node.pair.requested"_s));
        QCOMPARE(request.value("nodeId"_L1), QJsonValue(m_identity.deviceId()));
        QCOMPARE(node().value("approvalState"_L1), QJsonValue(u"pending-approval"_s));
        QCOMPARE(node().value("commands"_L1).toArray(), QJsonArray());
        QCOMPARE(detailsOf(invoke()).value("code"_L1), QJsonValue(u"PAIRING_CHANGED"_s));

        const QJsonObject approved = m_admin->call(
            u"node.pair.approve"_s, QJsonObject{{u"requestId"_s, request.value("requestId"_L1)}});

        QCOMPARE(approved.value("ok"_L1), QJsonValue(true));
        QVERIFY(!m_node->takeEvent(u"node.pair.resolved"_s).contains("seq"_L1));
        QCOMPARE(node().value("approvalState"_L1), QJsonValue(u"approved"_s));
        QCOMPARE(node().value("commands"_L1).toArray(),
                 QJsonArray({u"system.run"_s, u"system.which"_s}));
    }

    void aNodeOfTheOlderVersionIsApprovedWithItsDevice()
    {
        connectNode(3);

        QCOMPARE(node().value("approvalState"_L1), QJsonValue(u"approved"_s));
        QCOMPARE(node().value("connected"_L1), QJsonValue(true));
    }

    void anInvokeIsAnsweredByTheNode()
    {
        connectNode(3);

        const QString asked = m_admin->send(u"node.invoke"_s, invokeParams());
        const QJsonObject request = payloadOf(m_node->takeEvent(u"node.invoke.request"_s));
        QCOMPARE(request.value("command"_L1), QJsonValue(u"system.which"_s));
        QCOMPARE(request.value("paramsJSON"_L1), QJsonValue(uR"({"bins":["sh"]})"_s));
        const QJsonObject taken =
            m_node->call(u"node.invoke.result"_s,
                         QJsonObject{{u"id"_s, request.value("id"_L1)},
                                     {u"nodeId"_s, m_identity.deviceId()},
                                     {u"ok"_s, true},
                                     {u"payloadJSON"_s, uR"({"bins":{"sh":"/bin/sh"}})"_s}});

        QCOMPARE(payloadOf(taken), QJsonObject({{u"ok"_s, true}}));
        const QJsonObject reply = payloadOf(m_admin->reply(asked));
        QCOMPARE(reply.value("ok"_L1), QJsonValue(true));
        QCOMPARE(reply.value("payload"_L1).toObject().value("bins"_L1).toObject(),
                 QJsonObject({{u"sh"_s, u"/bin/sh"_s}}));
    }

    void aLateAnswerIsIgnored()
    {
        connectNode(3);
        QJsonObject params = invokeParams();
        params.insert(u"timeoutMs"_s, 50);

        const QJsonObject reply = m_admin->call(u"node.invoke"_s, params);
        QCOMPARE(errorOf(reply).value("code"_L1), QJsonValue(u"UNAVAILABLE"_s));
        QCOMPARE(detailsOf(reply).value("nodeError"_L1).toObject().value("code"_L1),
                 QJsonValue(u"TIMEOUT"_s));

        const QJsonObject request = payloadOf(m_node->takeEvent(u"node.invoke.request"_s));
        const QJsonObject late =
            m_node->call(u"node.invoke.result"_s, QJsonObject{{u"id"_s, request.value("id"_L1)},
                                                              {u"nodeId"_s, m_identity.deviceId()},
                                                              {u"ok"_s, true}});
        QCOMPARE(payloadOf(late), QJsonObject({{u"ok"_s, true}, {u"ignored"_s, true}}));
    }

    void aNodeThatLeavesSettlesWhatItWasAsked()
    {
        connectNode(3);
        const QString asked = m_admin->send(u"node.invoke"_s, invokeParams());
        QVERIFY(!m_node->takeEvent(u"node.invoke.request"_s).isEmpty());

        m_node->abort();

        const QJsonObject reply = m_admin->reply(asked);
        QCOMPARE(errorOf(reply).value("code"_L1), QJsonValue(u"UNAVAILABLE"_s));
        QCOMPARE(errorOf(m_admin->call(u"node.invoke"_s, invokeParams())).value("message"_L1),
                 QJsonValue(u"node not connected"_s));
    }

    void aNodeMayNotAnswerForAnother()
    {
        connectNode(3);
        TestClient other(m_gateway->port());
        QCOMPARE(
            other.signIn(TestClient::node(m_gateway->token(), TestIdentity(5), {u"system.which"_s}))
                .value("ok"_L1),
            QJsonValue(true));
        m_admin->send(u"node.invoke"_s, invokeParams());
        const QJsonObject request = payloadOf(m_node->takeEvent(u"node.invoke.request"_s));

        const QJsonObject forged =
            other.call(u"node.invoke.result"_s, QJsonObject{{u"id"_s, request.value("id"_L1)},
                                                            {u"nodeId"_s, m_identity.deviceId()},
                                                            {u"ok"_s, true}});
        QCOMPARE(errorOf(forged).value("message"_L1), QJsonValue(u"nodeId mismatch"_s));
        const QJsonObject own = other.call(u"node.invoke.result"_s,
                                           QJsonObject{{u"id"_s, request.value("id"_L1)},
                                                       {u"nodeId"_s, TestIdentity(5).deviceId()},
                                                       {u"ok"_s, true}});
        QCOMPARE(payloadOf(own).value("ignored"_L1), QJsonValue(true));
    }

    void commandsOutsideTheDeclarationAreRefused()
    {
        connectNode(3);
        QJsonObject params = invokeParams();
        params.insert(u"command"_s, u"system.notify"_s);

        const QJsonObject reply = m_admin->call(u"node.invoke"_s, params);

        QCOMPARE(errorOf(reply).value("code"_L1), QJsonValue(u"INVALID_REQUEST"_s));
        QCOMPARE(detailsOf(reply).value("reason"_L1),
                 QJsonValue(u"command not declared by node"_s));
    }

    void approvalOfExecCannotBeClaimedByTheCaller()
    {
        connectNode(3);
        QJsonObject params = invokeParams();
        params.insert(u"command"_s, u"system.run"_s);
        params.insert(u"params"_s, QJsonObject{{u"command"_s, QJsonArray{u"id"_s}},
                                               {u"approved"_s, true},
                                               {u"approvalDecision"_s, u"allow-always"_s}});

        const QJsonObject reply = m_admin->call(u"node.invoke"_s, params);

        QCOMPARE(detailsOf(reply).value("code"_L1), QJsonValue(u"MISSING_RUN_ID"_s));
        QVERIFY(!m_node->hasEvent(u"node.invoke.request"_s));
    }

    void nodesMayNotCallOperatorMethods()
    {
        connectNode(4);

        const QJsonObject reply = m_node->call(u"device.pair.list"_s);
        QCOMPARE(errorOf(reply).value("message"_L1), QJsonValue(u"unauthorized role: node"_s));
        QCOMPARE(m_node->call(u"health"_s).value("ok"_L1), QJsonValue(true));
    }

    void tooManyWrongRoleCallsCloseTheConnection()
    {
        connectNode(4);

        for (int i = 0; i < 11; ++i)
            m_node->send(u"device.pair.list"_s);

        QVERIFY(m_node->waitForClose());
        QCOMPARE(m_node->closeCode(), 1008);
        QCOMPARE(m_node->closeReason(), u"repeated unauthorized calls"_s);
    }

    void nodesAreToldTheWakeWordsAndOperatorsOfPresence()
    {
        connectNode(4);

        QVERIFY(!m_node->takeEvent(u"voicewake.changed"_s).contains("seq"_L1));
        const QJsonObject presence = m_admin->takeEvent(u"presence"_s);
        QVERIFY(presence.value("seq"_L1).toInt() > 0);
        QVERIFY(presence.contains("stateVersion"_L1));
        QVERIFY(!m_node->hasEvent(u"presence"_s));
    }

    void aRemovedNodeIsDisconnected()
    {
        connectNode(3);

        const QJsonObject reply = m_admin->call(
            u"device.pair.remove"_s, QJsonObject{{u"deviceId"_s, m_identity.deviceId()}});

        QCOMPARE(reply.value("ok"_L1), QJsonValue(true));
        QVERIFY(m_node->waitForClose());
        QCOMPARE(m_node->closeCode(), 4001);
        QVERIFY(node().isEmpty());
    }

    void pairedNodesSurviveARestart()
    {
        connectNode(3);
        m_node.reset();
        m_admin.reset();

        m_gateway->stop();
        QCOMPARE(m_gateway->start(), QString());
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        m_admin->signIn(TestClient::administrator(m_gateway->token()));

        QCOMPARE(node().value("connected"_L1), QJsonValue(false));
        QCOMPARE(node().value("commands"_L1).toArray(),
                 QJsonArray({u"system.run"_s, u"system.which"_s}));
    }

    void aSecondSessionOfANodeTakesOver()
    {
        connectNode(3);
        const std::unique_ptr<TestClient> older = std::move(m_node);
        connectNode(3);

        older->abort();

        m_admin->send(u"node.invoke"_s, invokeParams());
        QVERIFY(!m_node->takeEvent(u"node.invoke.request"_s).isEmpty());
        QCOMPARE(node().value("connected"_L1), QJsonValue(true));
    }

    void anOlderSessionOfANodeIsNotListenedTo()
    {
        connectNode(4);
        const std::unique_ptr<TestClient> older = std::move(m_node);
        connectNode(4);

        const QJsonObject refused =
            older
                ->call(u"node.event"_s, QJsonObject{{u"event"_s, u"node.host.stats"_s},
                                                    {u"payload"_s, QJsonObject()}})
                .value("error"_L1)
                .toObject();

        QCOMPARE(refused.value("code"_L1).toString(), u"UNAVAILABLE"_s);
        QCOMPARE(refused.value("retryable"_L1), QJsonValue(true));
        QCOMPARE(refused.value("details"_L1).toObject(),
                 (QJsonObject{{u"code"_s, u"PAIRING_CHANGED"_s}}));
        QVERIFY(older->isOpen());
        QCOMPARE(m_node->call(u"health"_s).value("ok"_L1), QJsonValue(true));
    }

    // protocol-v4.md 10.4, last sentence: the key is the node's to use.
    void aRepeatedKeyIsTheNodesToJudge()
    {
        connectNode(3);
        m_admin->send(u"node.invoke"_s, invokeParams());
        m_admin->send(u"node.invoke"_s, invokeParams());

        const QJsonObject first = payloadOf(m_node->takeEvent(u"node.invoke.request"_s));
        const QJsonObject second = payloadOf(m_node->takeEvent(u"node.invoke.request"_s));

        QCOMPARE(first.value("idempotencyKey"_L1).toString(), u"k1"_s);
        QCOMPARE(second.value("idempotencyKey"_L1).toString(), u"k1"_s);
        QVERIFY(first.value("id"_L1) != second.value("id"_L1));
    }

private:
    void connectNode(int protocol)
    {
        m_node = std::make_unique<TestClient>(m_gateway->port());
        auto profile =
            TestClient::node(m_gateway->token(), m_identity, {u"system.run"_s, u"system.which"_s});
        profile.minProtocol = profile.maxProtocol = protocol;
        profile.payloadVersion = protocol == 3 ? 2 : 3;
        QCOMPARE(m_node->signIn(profile).value("ok"_L1), QJsonValue(true));
    }

    QJsonObject node()
    {
        const QJsonArray nodes =
            payloadOf(m_admin->call(u"node.list"_s)).value("nodes"_L1).toArray();
        for (const QJsonValue &entry : nodes) {
            if (entry.toObject().value("nodeId"_L1) == m_identity.deviceId())
                return entry.toObject();
        }
        return {};
    }

    QJsonObject invokeParams() const
    {
        return {{u"nodeId"_s, m_identity.deviceId()},
                {u"command"_s, u"system.which"_s},
                {u"params"_s, QJsonObject{{u"bins"_s, QJsonArray{u"sh"_s}}}},
                {u"idempotencyKey"_s, u"k1"_s}};
    }
    QJsonObject invoke() { return m_admin->call(u"node.invoke"_s, invokeParams()); }

    const TestIdentity m_identity{3};
    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<TestClient> m_admin;
    std::unique_ptr<TestClient> m_node;
};

QTEST_GUILESS_MAIN(tst_NodesOverSockets)
#include "tst_NodesOverSockets.moc"
