// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/nodes/ExecApprovals.h"
#include "gateway/nodes/RunApproval.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Peer> operatorPeer(const QString &id, const QStringList &scopes,
                                         const QString &device = {},
                                         const ProtocolDialect &dialect = dialectV4())
{
    Peer peer{.id = ConnectionId(id), .scopes = scopes, .dialect = &dialect};
    peer.client.id = u"cli"_s;
    if (!device.isEmpty())
        peer.device = DeviceId(device);
    return std::make_shared<const Peer>(std::move(peer));
}

ExecApprovalParams asking(const QJsonObject &object)
{
    return *ExecApprovalParams::decode(ParamReader(object));
}

ExecApprovalParams command(const QString &text)
{
    return asking({{u"command"_s, text}, {u"timeoutMs"_s, 20'000}});
}

QJsonObject plan()
{
    return {{u"argv"_s, QJsonArray{u"/bin/ls"_s, u"-l"_s}},
            {u"cwd"_s, u"/srv"_s},
            {u"commandText"_s, u"/bin/ls -l"_s},
            {u"agentId"_s, QJsonValue::Null},
            {u"sessionKey"_s, QJsonValue::Null}};
}

} // namespace

class tst_ExecApprovals : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_peers.emplace();
        Peer reviewer{.id = ConnectionId(u"reviewer"_s),
                      .scopes = {u"operator.admin"_s},
                      .dialect = &dialectV4()};
        reviewer.client.id = u"cli"_s;
        reviewer.client.displayName = u"Desk"_s;
        reviewer.declared.caps = {u"approvals"_s};
        m_reviewer = std::make_shared<const Peer>(reviewer);
        m_asker = operatorPeer(u"asker"_s, {u"operator.approvals"_s});
        m_peers->add(m_reviewer);
        m_peers->add(m_asker);
        m_approvals.emplace(*m_peers, m_clock);
        m_ended.clear();
    }

    void theAskerHearsTheDecisionAfterEverybodyElse()
    {
        QSignalSpy resolved(&*m_approvals, &ExecApprovals::resolved);
        const auto asked = ask(command(u"ls"_s));
        QVERIFY(asked);

        const auto outcome = m_approvals->resolve(asked->id, u"allow-once"_s, *m_reviewer);

        QVERIFY(outcome);
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(m_ended.size(), 0);
        m_clock.advance(0ms);
        QCOMPARE(m_ended.size(), 1);
        QCOMPARE(m_ended.first().encodeDecision().value("decision"_L1).toString(), u"allow-once"_s);
        QCOMPARE(m_ended.first().resolvedBy, u"Desk"_s);
    }

    void timeEndsItWithoutADecision()
    {
        QSignalSpy resolved(&*m_approvals, &ExecApprovals::resolved);
        QVERIFY(ask(command(u"ls"_s)));

        m_clock.advance(20'000ms);
        m_clock.advance(0ms);

        QCOMPARE(m_ended.size(), 1);
        QVERIFY(m_ended.first().encodeDecision().value("decision"_L1).isNull());
        QCOMPARE(m_ended.first().encodeWaited().value("terminalReason"_L1).toString(),
                 u"timeout"_s);
        const auto announced = resolved.first().first().value<ApprovalRecord>().encodeResolved();
        QCOMPARE(announced.value("decision"_L1).toString(), u"deny"_s);
        QVERIFY(announced.value("resolvedBy"_L1).isNull());
    }

    void withNobodyToAnswerItEndsAtOnce()
    {
        QSignalSpy requested(&*m_approvals, &ExecApprovals::requested);
        m_peers->remove(m_reviewer->id);

        QVERIFY(ask(command(u"ls"_s)));
        m_clock.advance(0ms);

        QCOMPARE(requested.size(), 0);
        QCOMPARE(m_ended.size(), 1);
        QCOMPARE(m_ended.first().end, std::optional(ApprovalEnd::NoRoute));
    }

    void anOlderAskerWaitsForSomebodyToCome()
    {
        m_peers->remove(m_reviewer->id);
        const auto older = operatorPeer(u"v3"_s, {u"operator.approvals"_s}, {}, dialectV3());

        const auto asked = m_approvals->ask(asking({{u"command"_s, u"ls"_s}}), *older, {});

        QVERIFY(asked);
        QCOMPARE(asked->expiresAtMs - asked->createdAtMs, limits::ApprovalTimeoutV3.count());
        QCOMPARE(m_approvals->pending(*m_reviewer).size(), 1);
    }

    void othersNeitherSeeNorDecideIt()
    {
        const auto stranger = operatorPeer(u"other"_s, {u"operator.approvals"_s});
        const auto asked = ask(command(u"ls"_s));

        QVERIFY(m_approvals->pending(*stranger).isEmpty());
        QVERIFY(!m_approvals->findPending(asked->id, *stranger));
        QVERIFY(!m_approvals->resolve(asked->id, u"deny"_s, *stranger));
        QVERIFY(!m_approvals->wait(asked->id, *stranger, {}));
        QVERIFY(!ExecApprovals::reviews(*stranger, *asked));
        QVERIFY(!ExecApprovals::reviews(*m_asker, *asked));
        QVERIFY(ExecApprovals::reviews(*m_reviewer, *asked));
    }

    void whatAnOlderClientAsksIsSeenByEverybodyWhoMayAnswer()
    {
        const auto older = operatorPeer(u"v3"_s, {u"operator.approvals"_s}, u"d3"_s, dialectV3());
        const auto other = operatorPeer(u"other"_s, {u"operator.approvals"_s}, u"d4"_s);

        const auto asked = m_approvals->ask(asking({{u"command"_s, u"ls"_s}}), *older, {});

        QCOMPARE(m_approvals->pending(*other).size(), 1);
        QVERIFY(m_approvals->resolve(asked->id, u"allow-once"_s, *other));
    }

    void nobodySeesMoreByAnOlderProtocol()
    {
        const auto asked = ask(command(u"ls"_s));
        const auto older = operatorPeer(u"v3"_s, {u"operator.approvals"_s}, u"d3"_s, dialectV3());

        QVERIFY(m_approvals->pending(*older).isEmpty());
        QVERIFY(!m_approvals->resolve(asked->id, u"allow-once"_s, *older));
        QVERIFY(!ExecApprovals::reviews(*older, *asked));
    }

    void aDecisionIsMadeOnce()
    {
        const auto asked = ask(command(u"ls"_s));
        QVERIFY(m_approvals->resolve(asked->id, u"deny"_s, *m_reviewer));

        QVERIFY(m_approvals->resolve(asked->id, u"deny"_s, *m_reviewer));
        const auto other = m_approvals->resolve(asked->id, u"allow-once"_s, *m_reviewer);
        QCOMPARE(other.error().details.value("reason"_L1).toString(),
                 u"APPROVAL_ALREADY_RESOLVED"_s);
    }

    void aWaiterThatComesLateIsTold()
    {
        const auto asked = ask(command(u"ls"_s));
        QVERIFY(m_approvals->resolve(asked->id, u"deny"_s, *m_reviewer));
        QList<ApprovalRecord> heard;

        QVERIFY(m_approvals->wait(asked->id, *m_asker,
                                  [&](const ApprovalRecord &record) { heard.append(record); }));
        m_clock.advance(0ms);

        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().decision, std::optional(ApprovalDecision::Deny));
    }

    void aBeginningOfTheIdIsEnoughIfItIsTheOnlyOne()
    {
        QVERIFY(ask(asking({{u"id"_s, u"abc-1"_s}, {u"command"_s, u"ls"_s}})));
        QVERIFY(ask(asking({{u"id"_s, u"abd-2"_s}, {u"command"_s, u"ls"_s}})));

        QCOMPARE(m_approvals->findPending(u"abc"_s, *m_reviewer)->id, u"abc-1"_s);
        QVERIFY(!m_approvals->findPending(u"ab"_s, *m_reviewer));
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("text");

        QTest::newRow("blank command")
            << QJsonObject{{u"command"_s, u"  "_s}} << u"command is required"_s;
        QTest::newRow("node without id")
            << QJsonObject{{u"command"_s, u"x"_s}, {u"host"_s, u"node"_s}}
            << u"nodeId is required for host=node"_s;
        QTest::newRow("node without plan")
            << QJsonObject{{u"command"_s, u"x"_s}, {u"host"_s, u"node"_s}, {u"nodeId"_s, u"n"_s}}
            << u"systemRunPlan is required for host=node"_s;
        QTest::newRow("reserved id")
            << QJsonObject{{u"command"_s, u"x"_s}, {u"id"_s, u"plugin:1"_s}}
            << u"approval ids starting with plugin: are reserved"_s;
    }

    void refusals()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, text);

        const auto asked = ask(asking(params));

        QVERIFY(!asked);
        QCOMPARE(asked.error().message, text);
    }

    void anIdIsTakenOnce()
    {
        const QJsonObject params{{u"id"_s, u"one"_s}, {u"command"_s, u"ls"_s}};
        QVERIFY(ask(asking(params)));

        QCOMPARE(ask(asking(params)).error().message, u"approval id already pending"_s);
    }

    void alwaysIsNotOfferedWhereEveryTimeIsAsked()
    {
        const auto asked = ask(asking({{u"command"_s, u"ls"_s}, {u"ask"_s, u"always"_s}}));

        QCOMPARE(asked->allowedDecisions(), (QStringList{u"allow-once"_s, u"deny"_s}));
        const auto always = m_approvals->resolve(asked->id, u"allow-always"_s, *m_reviewer);
        QCOMPARE(always.error().details.value("reason"_L1).toString(),
                 u"APPROVAL_ALLOW_ALWAYS_UNAVAILABLE"_s);
    }

    void anAnswerEndsByEitherClock_data()
    {
        QTest::addColumn<qint64>("jumpMs");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isOver");
        constexpr qint64 Day = 86'400'000;
        QTest::newRow("in time") << qint64(0) << 19 << false;
        QTest::newRow("late") << qint64(0) << 21 << true;
        QTest::newRow("late, by a clock that was set back") << -Day << 21 << true;
        QTest::newRow("after a day of sleep") << Day << 0 << true;
    }
    void anAnswerEndsByEitherClock()
    {
        QFETCH(qint64, jumpMs);
        QFETCH(int, seconds);
        QFETCH(bool, isOver);
        QVERIFY(ask(asking({{u"id"_s, u"run-1"_s},
                            {u"timeoutMs"_s, 20'000},
                            {u"host"_s, u"node"_s},
                            {u"nodeId"_s, u"n1"_s},
                            {u"systemRunPlan"_s, plan()}})));
        QVERIFY(m_approvals->resolve(u"run-1"_s, u"allow-once"_s, *m_reviewer));

        m_clock.setWallMs(m_clock.wallMs() + jumpMs);
        m_clock.advance(std::chrono::seconds(seconds));

        const auto *answer =
            m_approvals->useAnswer(*m_asker, [](const ApprovalRecord &) { return true; });
        QCOMPARE(answer == nullptr, isOver);
    }

    void aRunClaimsAnAnswerOnceAndOnlyForWhatWasAsked()
    {
        const auto asked = ask(asking({{u"id"_s, u"run-1"_s},
                                       {u"host"_s, u"node"_s},
                                       {u"nodeId"_s, u"n1"_s},
                                       {u"systemRunPlan"_s, plan()}}));
        QVERIFY(asked);
        QVERIFY(m_approvals->resolve(u"run-1"_s, u"allow-once"_s, *m_reviewer));
        QJsonObject run{{u"command"_s, QJsonArray{u"/bin/ls"_s, u"-l"_s}},
                        {u"cwd"_s, u"/srv"_s},
                        {u"runId"_s, u"run-1"_s},
                        {u"approved"_s, true}};

        QCOMPARE(codeOf(run, u"n2"_s), u"APPROVAL_NODE_MISMATCH"_s);
        QJsonObject other = run;
        other.insert(u"command"_s, QJsonArray{u"/bin/rm"_s});
        QCOMPARE(codeOf(other, u"n1"_s), u"APPROVAL_REQUEST_MISMATCH"_s);
        other = run;
        other.insert(u"env"_s, QJsonObject{{u"A"_s, u"1"_s}});
        QCOMPARE(codeOf(other, u"n1"_s), u"APPROVAL_ENV_MISMATCH"_s);
        other = run;
        other.remove("runId"_L1);
        QCOMPARE(codeOf(other, u"n1"_s), u"MISSING_RUN_ID"_s);

        const auto passed = forwardableRun(run, NodeId(u"n1"_s), *m_asker, *m_approvals);
        QVERIFY(passed);
        QCOMPARE(passed->toObject().value("approvalDecision"_L1).toString(), u"allow-once"_s);
        QCOMPARE(codeOf(run, u"n1"_s), u"APPROVAL_REQUIRED"_s);
    }

    void whatNobodyKnowsIsNotForwarded()
    {
        const QJsonObject run{{u"command"_s, QJsonArray{u"/bin/ls"_s}}, {u"evil"_s, 1}};

        const auto passed = forwardableRun(run, NodeId(u"n1"_s), *m_asker, *m_approvals);

        QCOMPARE(passed->toObject().keys(), QStringList{u"command"_s});
    }

    void anOlderRunIsApprovedByWhatWasAsked()
    {
        const auto older = operatorPeer(u"v3"_s, {u"operator.admin"_s}, {}, dialectV3());
        const auto asked = m_approvals->ask(
            asking({{u"command"_s, u"/bin/ls -l"_s}, {u"host"_s, u"node"_s}}), *older, {});
        QVERIFY(asked);
        QVERIFY(m_approvals->resolve(asked->id, u"allow-once"_s, *m_reviewer));
        const QJsonObject run{{u"command"_s, QJsonArray{u"/bin/ls"_s, u"-l"_s}},
                              {u"approved"_s, true}};

        const auto first = forwardableRun(run, NodeId(u"n1"_s), *older, *m_approvals);
        const auto second = forwardableRun(run, NodeId(u"n1"_s), *older, *m_approvals);

        QVERIFY(first->toObject().value("approved"_L1).toBool());
        QVERIFY(!second->toObject().contains("approved"_L1));
    }

private:
    Result<ApprovalRecord, RpcError> ask(const ExecApprovalParams &params)
    {
        return m_approvals->ask(params, *m_asker,
                                [this](const ApprovalRecord &record) { m_ended.append(record); });
    }
    QString codeOf(const QJsonObject &run, const QString &node)
    {
        const auto result = forwardableRun(run, NodeId(node), *m_asker, *m_approvals);
        return result ? QString() : result.error().details.value("code"_L1).toString();
    }

    ManualClock m_clock;
    std::optional<PeerTable> m_peers;
    std::shared_ptr<const Peer> m_reviewer;
    std::shared_ptr<const Peer> m_asker;
    std::optional<ExecApprovals> m_approvals;
    QList<ApprovalRecord> m_ended;
};

QTEST_GUILESS_MAIN(tst_ExecApprovals)
#include "tst_ExecApprovals.moc"
