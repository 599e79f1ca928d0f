// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_ApprovalsOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        m_reviewer = std::make_unique<TestClient>(m_gateway->port());
        auto profile = TestClient::administrator(TestGateway::token());
        profile.caps = {u"approvals"_s};
        m_reviewer->signIn(profile);
        m_asker = std::make_unique<TestClient>(m_gateway->port());
        profile = TestClient::administrator(TestGateway::token());
        profile.scopes = {u"operator.approvals"_s};
        m_asker->signIn(profile);
    }
    void cleanup()
    {
        m_asker.reset();
        m_reviewer.reset();
        m_gateway.reset();
    }

    void aTwoPhaseRequestIsAnsweredTwice()
    {
        const QString request =
            m_asker->send(u"exec.approval.request"_s,
                          QJsonObject{{u"command"_s, u"ls"_s}, {u"twoPhase"_s, true}});
        const QJsonObject accepted = payload(m_asker->reply(request));
        QCOMPARE(accepted.value("status"_L1).toString(), u"accepted"_s);
        const QString id = accepted.value("id"_L1).toString();
        QCOMPARE(payload(m_reviewer->takeEvent(u"exec.approval.requested"_s)).value("id"_L1), id);

        const QJsonObject resolved = m_reviewer->call(
            u"exec.approval.resolve"_s, QJsonObject{{u"id"_s, id}, {u"decision"_s, u"deny"_s}});

        QVERIFY(resolved.value("ok"_L1).toBool());
        const QJsonObject event = m_reviewer->takeEvent(u"exec.approval.resolved"_s);
        QCOMPARE(payload(event).value("decision"_L1).toString(), u"deny"_s);
        QTRY_COMPARE(answersTo(request), 2);
        QVERIFY(!m_asker->hasEvent(u"exec.approval.requested"_s));
    }

    void theHistoryRemembersIt()
    {
        const QString request =
            m_asker->send(u"exec.approval.request"_s, QJsonObject{{u"command"_s, u"ls"_s}});
        const QJsonObject asked = m_reviewer->takeEvent(u"exec.approval.requested"_s);
        const QString id = payload(asked).value("id"_L1).toString();
        m_reviewer->call(u"exec.approval.resolve"_s,
                         QJsonObject{{u"id"_s, id}, {u"decision"_s, u"allow-once"_s}});

        QCOMPARE(payload(m_asker->reply(request)).value("decision"_L1).toString(), u"allow-once"_s);
        const QJsonObject history = payload(m_reviewer->call(u"approval.history"_s));
        QCOMPARE(
            history.value("items"_L1).toArray().first().toObject().value("status"_L1).toString(),
            u"allowed"_s);
        QVERIFY(m_reviewer->call(u"exec.approval.list"_s).value("payload"_L1).toArray().isEmpty());
    }

    void aNodeIsAskedForItsOwnRules()
    {
        const TestIdentity identity;
        TestClient node(m_gateway->port());
        node.signIn(TestClient::node(TestGateway::token(), identity,
                                     {u"system.execApprovals.get"_s, u"system.run"_s}));
        const QJsonObject params{{u"nodeId"_s, identity.deviceId()}};

        const QJsonObject early = m_reviewer->call(u"exec.approvals.node.get"_s, params);
        QVERIFY(!early.value("ok"_L1).toBool());

        const QJsonObject pending = payload(m_reviewer->call(u"node.pair.list"_s));
        const QJsonValue pairing =
            pending.value("pending"_L1).toArray().first().toObject().value("requestId"_L1);
        m_reviewer->call(u"node.pair.approve"_s, QJsonObject{{u"requestId"_s, pairing}});
        const QString request = m_reviewer->send(u"exec.approvals.node.get"_s, params);
        const QJsonObject invoke = payload(node.takeEvent(u"node.invoke.request"_s));
        QCOMPARE(invoke.value("command"_L1).toString(), u"system.execApprovals.get"_s);
        node.call(u"node.invoke.result"_s, QJsonObject{{u"id"_s, invoke.value("id"_L1)},
                                                       {u"nodeId"_s, identity.deviceId()},
                                                       {u"ok"_s, true},
                                                       {u"payloadJSON"_s, u"{\"hash\":\"h\"}"_s}});

        QCOMPARE(payload(m_reviewer->reply(request)).value("hash"_L1).toString(), u"h"_s);
    }

private:
    static QJsonObject payload(const QJsonObject &frame)
    {
        return frame.value("payload"_L1).toObject();
    }
    int answersTo(const QString &request) const
    {
        int count = 0;
        for (const QJsonObject &frame : m_asker->frames())
            count += frame.value("type"_L1) == "res"_L1 && frame.value("id"_L1) == request;
        return count;
    }

    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<TestClient> m_reviewer;
    std::unique_ptr<TestClient> m_asker;
};

QTEST_GUILESS_MAIN(tst_ApprovalsOverSockets)
#include "tst_ApprovalsOverSockets.moc"
