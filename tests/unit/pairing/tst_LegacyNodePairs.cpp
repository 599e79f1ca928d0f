// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/pairing/LegacyNodePairs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_LegacyNodePairs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files.emplace();
        m_clock.emplace();
        start();
    }
    void cleanup() { m_pairs.reset(); }

    void aNodeAsksOnceAndIsApprovedWithAToken()
    {
        QSignalSpy requested(&*m_pairs, &LegacyNodePairs::requested);
        QSignalSpy resolved(&*m_pairs, &LegacyNodePairs::resolved);
        const auto first = ask(u"n"_s);
        const auto again = ask(u"n"_s);
        QVERIFY(first->isNew && !again->isNew);
        QCOMPARE(again->request, first->request);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(first->request.value("isRepair"_L1), QJsonValue(false));
        QVERIFY(!m_pairs->isPaired(NodeId(u"n"_s)));

        const auto paired = m_pairs->approve(idOf(*first));

        QVERIFY(paired);
        QCOMPARE(paired->value("token"_L1).toString().size(), 32);
        QVERIFY(!paired->contains("requestId"_L1) && !paired->contains("silent"_L1));
        QVERIFY(m_pairs->isPaired(NodeId(u"n"_s)));
        QVERIFY(m_pairs->pending().isEmpty());
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(resolved.first().at(2).toString(), u"approved"_s);
    }

    void onlyItsOwnTokenVerifiesANode()
    {
        const Secret token = pair(u"n"_s);
        const Secret other = pair(u"m"_s);

        QVERIFY(m_pairs->verify(NodeId(u"n"_s), token));
        QVERIFY(!m_pairs->verify(NodeId(u"n"_s), other));
        QVERIFY(!m_pairs->verify(NodeId(u"n"_s), Secret()));
        QVERIFY(!m_pairs->verify(NodeId(u"nobody"_s), Secret()));
    }

    // What an older file holds without a token opens nothing to who sends none.
    void aRecordWithoutATokenVerifiesNobody()
    {
        m_files->documents[u"nodes/paired.json"_s] = {{u"n"_s, QJsonObject{{u"nodeId"_s, u"n"_s}}},
                                                      {u"odd"_s, 5}};
        start();

        QVERIFY(!m_pairs->verify(NodeId(u"n"_s), Secret()));
        QVERIFY(!m_pairs->verify(NodeId(u"odd"_s), Secret("5"_ba)));
    }

    void anotherApprovalEndsTheOldToken()
    {
        const Secret old = pair(u"n"_s);
        m_clock->advance(std::chrono::seconds(5));
        const auto asked = ask(u"n"_s);
        QCOMPARE(asked->request.value("isRepair"_L1), QJsonValue(true));

        const auto paired = m_pairs->approve(idOf(*asked));

        QVERIFY(!m_pairs->verify(NodeId(u"n"_s), old));
        QVERIFY(paired->value("createdAtMs"_L1).toInteger() <
                paired->value("approvedAtMs"_L1).toInteger());
    }

    void whoIsPairedIsKnownAfterARestart()
    {
        const Secret token = pair(u"n"_s);

        start();

        QVERIFY(m_pairs->verify(NodeId(u"n"_s), token));
    }

    void aFileThatCannotBeReadLeavesTheListEmpty()
    {
        pair(u"n"_s);
        m_files->failsLoading = true;

        QVERIFY(!m_pairs->load());
        QVERIFY(!m_pairs->isPaired(NodeId(u"n"_s)));
    }

    void aRequestIsRejectedOnce()
    {
        const auto asked = ask(u"n"_s);
        QVERIFY(m_pairs->isWaiting(idOf(*asked)));

        QCOMPARE(*m_pairs->reject(idOf(*asked)), NodeId(u"n"_s));

        QVERIFY(!m_pairs->isWaiting(idOf(*asked)));
        QCOMPARE(m_pairs->reject(idOf(*asked)).error().code, ErrorCode::InvalidRequest);
        QCOMPARE(m_pairs->approve(idOf(*asked)).error().code, ErrorCode::InvalidRequest);
        QVERIFY(!m_pairs->isPaired(NodeId(u"n"_s)));
    }

    void aRequestEndsAfterItsLifetime()
    {
        const auto asked = ask(u"n"_s);

        m_clock->advance(limits::PairingLifetime);

        QVERIFY(!m_pairs->isWaiting(idOf(*asked)));
        QVERIFY(!m_pairs->approve(idOf(*asked)));
    }

    void requestsAreBounded()
    {
        for (int number = 0; number < limits::PendingPairings; ++number)
            QVERIFY(ask(QString::number(number)));

        QCOMPARE(ask(u"more"_s).error().code, ErrorCode::Unavailable);
        QVERIFY(ask(u"0"_s)); // has asked before
    }

    void pairedNodesAreBounded()
    {
        QJsonObject full;
        for (int number = 0; number < limits::PairedDevices; ++number)
            full.insert(QString::number(number), QJsonObject{{u"token"_s, u"t"_s}});
        m_files->documents[u"nodes/paired.json"_s] = full;
        start();

        QCOMPARE(m_pairs->approve(idOf(*ask(u"more"_s))).error().code, ErrorCode::Unavailable);
        QVERIFY(m_pairs->approve(idOf(*ask(u"0"_s)))); // takes its own place
    }

    void nothingIsPromisedThatCouldNotBeSaved()
    {
        const auto asked = ask(u"n"_s);
        m_files->failsSaving = true;

        QCOMPARE(m_pairs->approve(idOf(*asked)).error().code, ErrorCode::Unavailable);
        QVERIFY(!m_pairs->isPaired(NodeId(u"n"_s)));
        QVERIFY(m_pairs->isWaiting(idOf(*asked)));

        m_files->failsSaving = false;
        QVERIFY(m_pairs->approve(idOf(*asked)));
        m_files->failsSaving = true;
        QVERIFY(!m_pairs->rename(NodeId(u"n"_s), u"Desk"_s));
        QVERIFY(!m_pairs->paired().first().contains("displayName"_L1));
    }

    void renamingIsForThoseOnTheList()
    {
        pair(u"n"_s);

        QVERIFY(m_pairs->rename(NodeId(u"n"_s), u"Desk"_s));
        QCOMPARE(m_pairs->rename(NodeId(u"m"_s), u"Desk"_s).error().code,
                 ErrorCode::InvalidRequest);

        QCOMPARE(m_pairs->paired().first().value("displayName"_L1), QJsonValue(u"Desk"_s));
    }

    void theNewestComesFirst()
    {
        for (const QString &node : {u"a"_s, u"b"_s, u"c"_s}) {
            pair(node);
            m_clock->advance(std::chrono::seconds(1));
        }
        const auto paired = m_pairs->paired();
        QCOMPARE(paired.first().value("nodeId"_L1), QJsonValue(u"c"_s));
        QCOMPARE(paired.last().value("nodeId"_L1), QJsonValue(u"a"_s));

        QVERIFY(ask(u"x"_s, true));
        m_clock->advance(std::chrono::seconds(1));
        QVERIFY(ask(u"y"_s));
        QCOMPARE(m_pairs->pending().first().value("nodeId"_L1), QJsonValue(u"y"_s));
        QCOMPARE(m_pairs->pending().last().value("silent"_L1), QJsonValue(true));
    }

private:
    void start()
    {
        m_pairs.emplace(*m_files, *m_clock);
        QVERIFY(m_pairs->load());
    }
    Result<LegacyNodePairs::Asked, RpcError> ask(const QString &node, bool isSilent = false)
    {
        return m_pairs->request({.nodeId = NodeId(node), .isSilent = isSilent});
    }
    static PairingId idOf(const LegacyNodePairs::Asked &asked)
    {
        return PairingId(asked.request.value("requestId"_L1).toString());
    }
    Secret pair(const QString &node)
    {
        return Secret(m_pairs->approve(idOf(*ask(node)))
                          .value_or(QJsonObject())
                          .value("token"_L1)
                          .toString());
    }

    std::optional<MemoryStateStore> m_files;
    std::optional<ManualClock> m_clock;
    std::optional<LegacyNodePairs> m_pairs;
};

QTEST_APPLESS_MAIN(tst_LegacyNodePairs)
#include "tst_LegacyNodePairs.moc"
