// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/ApprovalPolicy.h"
#include "tests/support/MemoryStateStore.h"

#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_ApprovalPolicy : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFileTheDefaultsAreShown()
    {
        MemoryStateStore store;
        ApprovalPolicy policy(store, u"/path"_s);

        const auto shown = policy.get();

        QVERIFY(shown);
        QCOMPARE(shown->value("exists"_L1).toBool(true), false);
        QCOMPARE(shown->value("resolvedDefaults"_L1).toObject().value("security"_L1).toString(),
                 u"full"_s);
    }

    void settingNeedsTheNewestHashAndKeepsTheSocketsToken()
    {
        MemoryStateStore store;
        ApprovalPolicy policy(store, u"/path"_s);
        const QJsonObject first{
            {u"version"_s, 1},
            {u"socket"_s, QJsonObject{{u"path"_s, u"/s"_s}, {u"token"_s, u"hush"_s}}}};
        const auto created = policy.set(first, std::nullopt);
        QVERIFY(created);
        QVERIFY(!created->value("file"_L1)
                     .toObject()
                     .value("socket"_L1)
                     .toObject()
                     .contains("token"_L1));
        const QJsonObject next{{u"version"_s, 1},
                               {u"defaults"_s, QJsonObject{{u"ask"_s, u"always"_s}}}};

        QCOMPARE(policy.set(next, std::nullopt).error().message,
                 u"exec approvals base hash required; re-run exec.approvals.get and retry"_s);
        QCOMPARE(policy.set(next, u"stale"_s).error().message,
                 u"exec approvals changed since last load; re-run exec.approvals.get and retry"_s);
        const auto changed = policy.set(next, created->value("hash"_L1).toString());
        QVERIFY(changed);
        QCOMPARE(changed->value("resolvedDefaults"_L1).toObject().value("ask"_L1).toString(),
                 u"always"_s);
        const auto kept = store.load(u"exec-approvals.json"_s);
        QCOMPARE((*kept)->value("socket"_L1).toObject().value("token"_L1).toString(), u"hush"_s);
    }

    void anotherVersionIsRefused()
    {
        MemoryStateStore store;
        ApprovalPolicy policy(store, u"/path"_s);

        QVERIFY(!policy.set({{u"version"_s, 2}}, std::nullopt));
    }
};

QTEST_GUILESS_MAIN(tst_ApprovalPolicy)
#include "tst_ApprovalPolicy.moc"
