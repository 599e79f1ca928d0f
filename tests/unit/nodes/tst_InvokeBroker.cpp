// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/InvokeBroker.h"
#include "tests/support/FakeSink.h"
#include "tests/support/ManualClock.h"
#include "tests/support/NodeSessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway;
using namespace gateway::test;

class tst_InvokeBroker : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_sink = std::make_unique<FakeSink>();
        m_nodes = std::make_unique<NodeRegistry>();
        m_broker = std::make_unique<InvokeBroker>(*m_nodes, *m_sink, *m_clock);
        m_outcomes.clear();
        m_nodes->add(nodeSession(u"phone"_s, u"n1"_s));
        connect(m_nodes.get(), &NodeRegistry::lost, this,
                [this](const NodeId &node) { m_broker->nodeLost(node); });
    }

    void theNodeIsAskedOnItsConnection()
    {
        const auto id = ask({.timeout = 3s});

        QVERIFY(id);
        QCOMPARE(m_sink->sent.size(), 1);
        QCOMPARE(m_sink->sent.first().to, ConnectionId(u"n1"_s));
        QCOMPARE(m_sink->sent.first().event.name, u"node.invoke.request"_s);
        QCOMPARE(sentPayload(0), (QJsonObject{{u"id"_s, id->text()},
                                              {u"nodeId"_s, u"phone"_s},
                                              {u"command"_s, u"system.which"_s},
                                              {u"paramsJSON"_s, QJsonValue()},
                                              {u"timeoutMs"_s, 3000},
                                              {u"idempotencyKey"_s, u"key"_s}}));
        QCOMPARE(m_outcomes.size(), 0);
    }

    void theAnswerSettlesOnce()
    {
        const auto id = ask();

        const RawJson answer = RawJson::fromValue(u"[1]"_s);
        QVERIFY(m_broker->settle(Phone, {.id = *id, .isOk = true, .payloadJson = answer}));
        QVERIFY(!m_broker->settle(Phone, {.id = *id, .isOk = true}));

        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_outcomes.first()->nodeId, Phone);
        QCOMPARE(m_outcomes.first()->command, u"system.which"_s);
        QCOMPARE(m_outcomes.first()->payloadJson.text(), answer.text());
        QVERIFY(m_outcomes.first()->payload.isUndefined());
        expectNothingLeft();
    }

    void anotherNodesAnswerIsNotTaken()
    {
        const auto id = ask();

        QVERIFY(!m_broker->settle(NodeId(u"other"_s), {.id = *id, .isOk = true}));
        QVERIFY(!m_broker->settle(Phone, {.id = InvokeId(u"unknown"_s), .isOk = true}));

        QCOMPARE(m_outcomes.size(), 0);
        QCOMPARE(m_broker->pendingCount(), 1u);
    }

    void aNodesErrorIsTold_data()
    {
        QTest::addColumn<std::optional<QString>>("code");
        QTest::addColumn<std::optional<QString>>("message");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("nodeError");
        using Text = std::optional<QString>;
        QTest::newRow("both") << Text(u"BOOM"_s) << Text(u"went wrong"_s) << u"BOOM: went wrong"_s
                              << QJsonValue(QJsonObject{{u"code"_s, u"BOOM"_s},
                                                        {u"message"_s, u"went wrong"_s}});
        QTest::newRow("message") << Text() << Text(u"went wrong"_s) << u"went wrong"_s
                                 << QJsonValue(QJsonObject{{u"message"_s, u"went wrong"_s}});
        QTest::newRow("code") << Text(u"BOOM"_s) << Text() << u"BOOM: node invoke failed"_s
                              << QJsonValue(QJsonObject{{u"code"_s, u"BOOM"_s}});
        QTest::newRow("neither") << Text() << Text() << u"node invoke failed"_s << QJsonValue();
    }
    void aNodesErrorIsTold()
    {
        QFETCH(std::optional<QString>, code);
        QFETCH(std::optional<QString>, message);
        QFETCH(QString, text);
        QFETCH(QJsonValue, nodeError);
        const auto id = ask();

        QVERIFY(m_broker->settle(Phone, {.id = *id, .errorCode = code, .errorMessage = message}));

        const RpcError error = onlyError();
        QCOMPARE(toText(error.code), toText(ErrorCode::Unavailable));
        QCOMPARE(error.message, text);
        QCOMPARE(error.details,
                 (QJsonObject{{u"nodeError"_s, nodeError}, {u"nodeCommandDispatched"_s, true}}));
        expectNothingLeft();
    }

    void timesOutAtTheDeadlineAndIgnoresTheLateAnswer()
    {
        const auto id = ask({.timeout = 5s});

        m_clock->advance(4'999ms);
        QCOMPARE(m_outcomes.size(), 0);
        m_clock->setWallMs(0);
        m_clock->advance(1ms);

        const RpcError error = onlyError();
        QCOMPARE(error.message, u"TIMEOUT: node invoke timed out"_s);
        QCOMPARE(error.details, failureDetails(u"TIMEOUT"_s, u"node invoke timed out"_s));
        expectCancelled(*id);
        QVERIFY(!m_broker->settle(Phone, {.id = *id, .isOk = true}));
        m_clock->advance(1h);
        QCOMPARE(m_outcomes.size(), 1);
        expectNothingLeft();
    }

    void withoutATimeoutTheUsualOneApplies()
    {
        QVERIFY(ask());
        QCOMPARE(sentPayload(0).value("timeoutMs"_L1).toInt(), 30'000);

        m_clock->advance(limits::InvokeTimeout);

        QCOMPARE(m_outcomes.size(), 1);
    }

    void aTimeoutOfZeroMeansNoLimit()
    {
        const auto id = ask({.timeout = 0ms});
        QCOMPARE(sentPayload(0).value("timeoutMs"_L1).toInt(), 0);
        QCOMPARE(m_clock->timerCount(), 0u);

        m_clock->advance(24h);

        QCOMPARE(m_outcomes.size(), 0);
        QVERIFY(m_broker->settle(Phone, {.id = *id, .isOk = true}));
    }

    void anEndlessTimeoutIsCutToWhatTimersHold()
    {
        QVERIFY(ask({.timeout = std::chrono::milliseconds(9'000'000'000'000'000)}));

        QCOMPARE(sentPayload(0).value("timeoutMs"_L1).toInteger(), 2'147'483'647);
    }

    void aLostNodeSettlesItsInvokes()
    {
        m_nodes->add(nodeSession(u"other"_s, u"n2"_s));
        const auto id = ask();
        QVERIFY(ask({.nodeId = NodeId(u"other"_s)}));

        m_nodes->remove(ConnectionId(u"n1"_s));

        const RpcError error = onlyError();
        QCOMPARE(error.message, u"DISCONNECTED: node disconnected (system.which)"_s);
        QCOMPARE(error.details,
                 failureDetails(u"DISCONNECTED"_s, u"node disconnected (system.which)"_s));
        QVERIFY(!m_broker->settle(Phone, {.id = *id, .isOk = true}));
        QCOMPARE(m_broker->pendingCount(), 1u);
    }

    void aReplacedNodeSettlesItsInvokes()
    {
        QVERIFY(ask());

        m_nodes->add(nodeSession(u"phone"_s, u"n2"_s));

        QCOMPARE(onlyError().message, u"DISCONNECTED: node disconnected (system.which)"_s);
        expectNothingLeft();
    }

    void aLostNodeIsALostServerForItsTools()
    {
        QVERIFY(ask({.command = u"mcp.tools.call.v1"_s}));

        m_broker->nodeLost(Phone);

        QCOMPARE(onlyError().message,
                 u"MCP_SERVER_UNAVAILABLE: node disconnected (mcp.tools.call.v1)"_s);
    }

    void aLostRequesterCancelsHisInvokes()
    {
        const auto id = ask();
        QVERIFY(m_broker->start(completed({}), ConnectionId(u"other"_s), recorder()));

        m_broker->requesterLost(ConnectionId(u"op"_s));

        expectCancelled(*id);
        QCOMPARE(m_outcomes.size(), 1);
        QVERIFY(!m_broker->settle(Phone, {.id = *id, .isOk = true}));
        m_broker->requesterLost(ConnectionId(u"op"_s));
        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_broker->pendingCount(), 1u);
    }

    void shuttingDownSettlesAllAndStartsNothing()
    {
        QVERIFY(ask());
        QVERIFY(ask());

        m_broker->shutDown();

        QCOMPARE(m_outcomes.size(), 2);
        QCOMPARE(toText(m_outcomes.last().error().code), toText(ErrorCode::Unavailable));
        expectNothingLeft();
        QVERIFY(!ask());
        QCOMPARE(m_outcomes.size(), 2);
    }

    void anAbsentNodeCannotBeAsked()
    {
        const auto id = ask({.nodeId = NodeId(u"absent"_s)});

        QVERIFY(!id);
        QCOMPARE(toText(id.error().code), toText(ErrorCode::Unavailable));
        QCOMPARE(id.error().message, u"node not connected"_s);
        QCOMPARE(
            id.error().details,
            (QJsonObject{{u"code"_s, u"NOT_CONNECTED"_s},
                         {u"nodeError"_s, QJsonObject{{u"code"_s, u"NOT_CONNECTED"_s},
                                                      {u"message"_s, u"node not connected"_s}}},
                         {u"nodeCommandDispatched"_s, false}}));
        QCOMPARE(m_outcomes.size(), 0);
        expectNothingLeft();
    }

    void aFullSendBufferRefuses()
    {
        m_sink->accepts = false;

        const auto id = ask();

        QVERIFY(!id);
        QVERIFY(id.error().retryable);
        QCOMPARE(toText(id.error().code), toText(ErrorCode::Unavailable));
        QCOMPARE(m_outcomes.size(), 0);
        expectNothingLeft();
    }

    void tooManyInvokesOfOneNodeAreRefused()
    {
        m_nodes->add(nodeSession(u"other"_s, u"n2"_s));
        for (int i = 0; i < limits::InvokesPerNode; ++i)
            QVERIFY(ask());

        const auto id = ask();

        QVERIFY(!id);
        QVERIFY(id.error().retryable);
        QVERIFY(ask({.nodeId = NodeId(u"other"_s)}));
    }

    void aCallbackMayStartTheNextInvoke()
    {
        std::optional<Result<InvokeId, RpcError>> next;
        std::optional<InvokeId> first;
        int calls = 0;
        const auto id = m_broker->start(completed({}), ConnectionId(u"op"_s), [&](const auto &) {
            ++calls;
            QVERIFY(!m_broker->settle(Phone, {.id = *first, .isOk = true}));
            next.emplace(ask());
        });
        first = *id;

        QVERIFY(m_broker->settle(Phone, {.id = *id, .isOk = true}));

        QCOMPARE(calls, 1);
        QVERIFY(next && next->has_value());
        QVERIFY(m_broker->settle(Phone, {.id = **next, .isOk = true}));
        QCOMPARE(m_outcomes.size(), 1);
        expectNothingLeft();
    }

    void aCallbackThatAsksTheNewSessionIsNotSettledWithTheOld()
    {
        QVERIFY(m_broker->start(completed({}), ConnectionId(u"op"_s),
                                [this](const auto &) { QVERIFY(ask()); }));

        m_nodes->add(nodeSession(u"phone"_s, u"n2"_s));

        QCOMPARE(m_outcomes.size(), 0);
        QCOMPARE(m_broker->pendingCount(), 1u);
        QCOMPARE(m_sink->sent.last().to, ConnectionId(u"n2"_s));
    }

private:
    static NodeInvokeParams completed(NodeInvokeParams what)
    {
        if (what.nodeId.isEmpty())
            what.nodeId = NodeId(u"phone"_s);
        if (what.command.isEmpty())
            what.command = u"system.which"_s;
        what.idempotencyKey = u"key"_s;
        return what;
    }

    InvokeBroker::Settled recorder()
    {
        return [this](const auto &outcome) { m_outcomes.append(outcome); };
    }

    Result<InvokeId, RpcError> ask(const NodeInvokeParams &what = {})
    {
        return m_broker->start(completed(what), ConnectionId(u"op"_s), recorder());
    }

    [[nodiscard]] QJsonObject sentPayload(qsizetype index) const
    {
        return m_sink->sent.at(index).event.payload.toObject();
    }

    static QJsonObject failureDetails(const QString &code, const QString &message)
    {
        return {{u"nodeError"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}},
                {u"nodeCommandDispatched"_s, true}};
    }

    [[nodiscard]] RpcError onlyError() const
    {
        const bool isError = m_outcomes.size() == 1 && !m_outcomes.first();
        return isError ? m_outcomes.first().error() : RpcError{.message = u"no single error"_s};
    }

    void expectCancelled(const InvokeId &id) const
    {
        QCOMPARE(m_sink->sent.last().to, ConnectionId(u"n1"_s));
        QCOMPARE(m_sink->sent.last().event.name, u"node.invoke.cancel"_s);
        QCOMPARE(m_sink->sent.last().event.payload.toObject(),
                 (QJsonObject{{u"invokeId"_s, id.text()}, {u"nodeId"_s, u"phone"_s}}));
    }

    void expectNothingLeft() const
    {
        QCOMPARE(m_broker->pendingCount(), 0u);
        QCOMPARE(m_clock->timerCount(), 0u);
    }

    const NodeId Phone{u"phone"_s};
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<NodeRegistry> m_nodes;
    std::unique_ptr<InvokeBroker> m_broker;
    QList<Result<InvokeReply, RpcError>> m_outcomes;
};

QTEST_APPLESS_MAIN(tst_InvokeBroker)
#include "tst_InvokeBroker.moc"
