// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/RestartRequests.h"
#include "gateway/server/Suspension.h"
#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Suspension : public QObject
{
    Q_OBJECT

private slots:
    void aLostControllerDoesNotKeepTheGatewayShut()
    {
        Suspension suspension(m_clock);
        QSignalSpy changes(&suspension, &Suspension::phaseChanged);
        suspension.prepare(u"one"_s, false, {});

        m_clock.advance(Suspension::Lease - 1ms);
        QVERIFY(!suspension.isAccepting());
        m_clock.advance(1ms);

        QVERIFY(suspension.isAccepting());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(suspension.prepare(u"two"_s, false, {}).value("status"_L1).toString(), u"ready"_s);
    }

    void askingAgainRenewsTheLease()
    {
        Suspension suspension(m_clock);
        const QJsonObject first = suspension.prepare(u"one"_s, false, {});
        m_clock.advance(Suspension::Lease - 1ms);

        const QJsonObject second = suspension.prepare(u"one"_s, false, {});
        m_clock.advance(Suspension::Lease - 1ms);

        QVERIFY(!suspension.isAccepting());
        QCOMPARE(second.value("suspensionId"_L1), first.value("suspensionId"_L1));
        QCOMPARE(second.value("expiresAtMs"_L1).toInteger(),
                 first.value("expiresAtMs"_L1).toInteger() + (Suspension::Lease - 1ms).count());
    }

    void aBusyGatewayIsNotHeldUnlessAskedTo()
    {
        Suspension suspension(m_clock);

        const QJsonObject busy = suspension.prepare(u"one"_s, false, {.requests = 2});

        QCOMPARE(busy.value("status"_L1).toString(), u"busy"_s);
        QCOMPARE(busy.value("activeCount"_L1).toInt(), 2);
        QVERIFY(suspension.isAccepting());
    }

    void aRestartDoesNotWaitForever()
    {
        RestartRequests restarts([] { return ActiveWork{.requests = 1}; }, m_clock);
        QSignalSpy due(&restarts, &RestartRequests::due);

        QCOMPARE(restarts.request(false, false), RestartRequests::Outcome::Deferred);
        m_clock.advance(RestartRequests::Patience - 1ms);
        QCOMPARE(due.size(), 0);
        m_clock.advance(RestartRequests::Delay);

        QCOMPARE(due.size(), 1);
    }

    void whoWillNotWaitIsServedAtOnce()
    {
        RestartRequests restarts([] { return ActiveWork{.requests = 1}; }, m_clock);
        QSignalSpy due(&restarts, &RestartRequests::due);

        QCOMPARE(restarts.request(false, true), RestartRequests::Outcome::Scheduled);
        m_clock.advance(RestartRequests::Delay);

        QCOMPARE(due.size(), 1);
    }

private:
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(tst_Suspension)
#include "tst_Suspension.moc"
