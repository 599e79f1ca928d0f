// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/nodes/PendingWork.h"
#include "tests/support/ManualClock.h"

#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NodeInvokeParams snap(const QString &key)
{
    return {.nodeId = NodeId(u"phone"_s), .command = u"camera.snap"_s, .idempotencyKey = key};
}

} // namespace

class tst_PendingWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_work.emplace(m_clock); }

    void oneReportOfAKindWaits()
    {
        const auto first = m_work->enqueue(m_phone, u"status.request"_s, false, std::nullopt);
        const auto second = m_work->enqueue(m_phone, u"status.request"_s, true, std::nullopt);

        QVERIFY(first.isNew);
        QVERIFY(!second.isNew);
        QCOMPARE(second.report.id, first.report.id);
        QCOMPARE(second.revision, 1);
    }

    void urgentReportsAreTakenOutFirst()
    {
        (void)m_work->enqueue(m_phone, u"status.request"_s, false, std::nullopt);
        (void)m_work->enqueue(m_phone, u"location.request"_s, true, std::nullopt);

        const auto first = m_work->drain(m_phone, 1);
        const auto second = m_work->drain(m_phone, 1);

        QCOMPARE(first.reports.first().type, u"location.request"_s);
        QVERIFY(first.hasMore);
        QCOMPARE(second.reports.first().type, u"status.request"_s);
        QVERIFY(!second.hasMore);
        QVERIFY(m_work->drain(m_phone, 1).reports.isEmpty());
    }

    void reportsExpire()
    {
        (void)m_work->enqueue(m_phone, u"status.request"_s, false, 1000ms);

        m_clock.advance(1000ms);

        QVERIFY(m_work->drain(m_phone, 4).reports.isEmpty());
    }

    void aCommandWaitsUntilItIsAcknowledged()
    {
        QVERIFY(m_work->defer(m_phone, snap(u"k1"_s)));
        QVERIFY(m_work->defer(m_phone, snap(u"k1"_s)));
        const auto actions = m_work->actions(m_phone);
        QCOMPARE(actions.size(), 1);
        QCOMPARE(m_work->actions(m_phone).size(), 1);

        m_work->acknowledge(m_phone, {u"other"_s});
        QCOMPARE(m_work->actions(m_phone).size(), 1);
        m_work->acknowledge(m_phone, {actions.first().id});

        QVERIFY(m_work->actions(m_phone).isEmpty());
    }

    void commandsAreFewAndExpire()
    {
        for (int i = 0; i < limits::DeferredPerNode; ++i)
            QVERIFY(m_work->defer(m_phone, snap(QString::number(i))));
        QVERIFY(!m_work->defer(m_phone, snap(u"one more"_s)));

        m_clock.advance(limits::DeferredLifetime);

        QVERIFY(m_work->defer(m_phone, snap(u"one more"_s)));
        QCOMPARE(m_work->actions(m_phone).size(), 1);
    }

    void aNodeThatIsRemovedTakesItsWorkAlong()
    {
        QVERIFY(m_work->defer(m_phone, snap(u"k"_s)));

        m_work->forget(m_phone);

        QVERIFY(m_work->actions(m_phone).isEmpty());
    }

private:
    const NodeId m_phone{u"phone"_s};
    ManualClock m_clock;
    std::optional<PendingWork> m_work;
};

QTEST_GUILESS_MAIN(tst_PendingWork)
#include "tst_PendingWork.moc"
