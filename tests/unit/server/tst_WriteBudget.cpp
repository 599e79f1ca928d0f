// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/server/WriteBudget.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Peer clientAt(const QString &address)
{
    return {.remoteIp = address};
}

} // namespace

class tst_WriteBudget : public QObject
{
    Q_OBJECT

private slots:
    void isSpentAfterSoManyAndComesBackWithTime()
    {
        ManualClock clock;
        WriteBudget budget(clock);
        const Peer client = clientAt(u"192.0.2.1"_s);
        for (std::size_t i = 0; i < limits::ControlWrites; ++i)
            QVERIFY(!budget.spend(client));

        QCOMPARE(budget.spend(client), std::optional(60'000ms));
        clock.advance(59'999ms);
        QCOMPARE(budget.spend(client), std::optional(1ms));
        clock.advance(1ms);
        QVERIFY(!budget.spend(client));
    }

    void isCountedPerClient()
    {
        ManualClock clock;
        WriteBudget budget(clock);
        for (std::size_t i = 0; i <= limits::ControlWrites; ++i)
            (void)budget.spend(clientAt(u"192.0.2.1"_s));

        QVERIFY(!budget.spend(clientAt(u"192.0.2.2"_s)));
    }

    void isForgottenWithTheWindow()
    {
        ManualClock clock;
        WriteBudget budget(clock);
        for (int i = 0; i < 100; ++i)
            (void)budget.spend(clientAt(QString::number(i)));
        QCOMPARE(budget.count(), 100u);

        clock.advance(limits::ControlWriteWindow);
        (void)budget.spend(clientAt(u"last"_s));

        QCOMPARE(budget.count(), 1u);
    }
};

QTEST_GUILESS_MAIN(tst_WriteBudget)
#include "tst_WriteBudget.moc"
