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

/// How InvokeBroker gives a node time to get ready.
class tst_InvokeRetry : public QObject
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
    }

    void aNodeThatIsNotReadyIsAskedAgain()
    {
        const auto id = ask();

        QVERIFY(refuseAsNotReady(*id));
        QVERIFY(!m_broker->settle(Phone, {.id = *id, .isOk = true}));
        m_clock->advance(99ms);
        QCOMPARE(m_sink->sent.size(), 1);
        m_clock->advance(1ms);

        QCOMPARE(m_sink->sent.size(), 2);
        QCOMPARE(sentPayload(1).value("timeoutMs"_L1).toInt(), 29'900);
        QCOMPARE(sentPayload(1).value("id"_L1).toString(), id->text());
        QVERIFY(m_broker->settle(Phone, {.id = *id, .isOk = true}));
        QVERIFY(m_outcomes.first().has_value());
        expectNothingLeft();
    }

    void aNodeThatNeverGetsReadyFailsAfterFourRetries()
    {
        const auto id = ask();
        for (const auto pause : {100ms, 250ms, 500ms, 1000ms}) {
            QVERIFY(refuseAsNotReady(*id));
            QCOMPARE(m_outcomes.size(), 0);
            m_clock->advance(pause);
        }
        QCOMPARE(m_sink->sent.size(), 5);

        QVERIFY(refuseAsNotReady(*id));

        QCOMPARE(onlyError().message, u"NODE_NOT_READY: wait"_s);
        expectNothingLeft();
    }

    void aRetryAfterTheDeadlineIsNotWaitedFor()
    {
        const auto id = ask(100ms);

        QVERIFY(refuseAsNotReady(*id));

        QCOMPARE(onlyError().message, u"NODE_NOT_READY: wait"_s);
        expectNothingLeft();
    }

    void aNodeLostBeforeARetrySettlesOnce()
    {
        const auto id = ask();
        QVERIFY(refuseAsNotReady(*id));

        m_broker->nodeLost(Phone);
        m_clock->advance(1h);

        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_sink->sent.size(), 1);
        expectNothingLeft();
    }

    void aRetryThatCannotBeSentFails()
    {
        const auto id = ask();
        QVERIFY(refuseAsNotReady(*id));
        m_sink->accepts = false;

        m_clock->advance(100ms);

        QVERIFY(onlyError().retryable);
        expectNothingLeft();
    }

private:
    Result<InvokeId, RpcError> ask(std::optional<std::chrono::milliseconds> timeout = {})
    {
        const NodeInvokeParams what{
            .nodeId = Phone, .command = u"system.which"_s, .timeout = timeout};
        return m_broker->start(what, ConnectionId(u"op"_s),
                               [this](const auto &outcome) { m_outcomes.append(outcome); });
    }

    bool refuseAsNotReady(const InvokeId &id)
    {
        return m_broker->settle(
            Phone, {.id = id, .errorCode = u"NODE_NOT_READY"_s, .errorMessage = u"wait"_s});
    }

    [[nodiscard]] QJsonObject sentPayload(qsizetype index) const
    {
        return m_sink->sent.at(index).event.payload.toObject();
    }

    [[nodiscard]] RpcError onlyError() const
    {
        const bool isError = m_outcomes.size() == 1 && !m_outcomes.first();
        return isError ? m_outcomes.first().error() : RpcError{.message = u"no single error"_s};
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

QTEST_APPLESS_MAIN(tst_InvokeRetry)
#include "tst_InvokeRetry.moc"
