// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/TimerQueue.h"

#include <QTest>
#include <QTimerEvent>

#include <functional>

using namespace std::chrono_literals;
using gateway::TimerQueue;

namespace {

class Bell final : public QObject
{
public:
    QList<int> rings;
    std::function<void(int)> onRing;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        rings.append(event->timerId());
        if (onRing)
            onRing(event->timerId());
    }
};

constexpr TimerQueue::Moment Start{1h};

} // namespace

class tst_TimerQueue : public QObject
{
    Q_OBJECT

private slots:
    void aPreciseTimerRingsOnTheMomentAndGoesOn()
    {
        m_queue.add(1, 15ms, Qt::PreciseTimer, &m_bell, Start);

        QCOMPARE(*m_queue.nextDue(), Start + 15ms);
        QCOMPARE(m_queue.ring(Start + 14ms), 0);
        QCOMPARE(m_queue.ring(Start + 15ms), 1);
        QCOMPARE(*m_queue.nextDue(), Start + 30ms);
        QCOMPARE(m_bell.rings, QList<int>{1});
    }

    void aLateRingKeepsThePaceAndMissedOnesAreNotMadeUpFor()
    {
        m_queue.add(1, 10ms, Qt::PreciseTimer, &m_bell, Start);

        QCOMPARE(m_queue.ring(Start + 13ms), 1);
        QCOMPARE(*m_queue.nextDue(), Start + 20ms);
        QCOMPARE(m_queue.ring(Start + 57ms), 1);
        QCOMPARE(*m_queue.nextDue(), Start + 67ms);
    }

    void coarseTimersRingTogetherAndNeverEarly_data()
    {
        QTest::addColumn<int>("offset");
        for (const int offset : {0, 1, 7, 49, 50, 99})
            QTest::addRow("%d ms", offset) << offset;
    }
    void coarseTimersRingTogetherAndNeverEarly()
    {
        QFETCH(int, offset);
        const auto started = Start + std::chrono::milliseconds(offset);
        m_queue.add(1, 1000ms, Qt::CoarseTimer, &m_bell, started);

        const auto due = *m_queue.nextDue();
        QVERIFY(due >= started + 1000ms);
        QVERIFY(due <= started + 1050ms);
        QVERIFY(due.time_since_epoch() % 50ms == 0ns);
    }

    void aVeryCoarseTimerRingsOnTheFullSecond()
    {
        m_queue.add(1, 5s, Qt::VeryCoarseTimer, &m_bell, Start + 1ms);
        QCOMPARE(*m_queue.nextDue(), Start + 6s);
    }

    void aTimerWithoutAnIntervalRingsAtEveryTurnOnce()
    {
        m_queue.add(1, 0ms, Qt::PreciseTimer, &m_bell, Start);
        QCOMPARE(m_queue.ring(Start), 1);
        QCOMPARE(m_queue.ring(Start), 1);
        QCOMPARE(m_bell.rings.size(), 2);
    }

    void oneThatIsRemovedByAnotherDoesNotRing()
    {
        m_queue.add(1, 5ms, Qt::PreciseTimer, &m_bell, Start);
        m_queue.add(2, 6ms, Qt::PreciseTimer, &m_bell, Start);
        m_bell.onRing = [this](int) { QVERIFY(m_queue.remove(2)); };

        QCOMPARE(m_queue.ring(Start + 10ms), 1);
        QCOMPARE(m_bell.rings, QList<int>{1});
        QVERIFY(!m_queue.remaining(2, Start));
    }

    void oneThatRemovesItselfIsGone()
    {
        m_queue.add(1, 5ms, Qt::PreciseTimer, &m_bell, Start);
        m_bell.onRing = [this](int id) { m_queue.remove(id); };

        QCOMPARE(m_queue.ring(Start + 5ms), 1);
        QVERIFY(!m_queue.nextDue());
    }

    void oneThatIsSetAnewWhileItRingsFollowsTheNewInterval()
    {
        m_queue.add(1, 5ms, Qt::PreciseTimer, &m_bell, Start);
        m_bell.onRing = [this](int id) {
            m_queue.add(id, 100ms, Qt::PreciseTimer, &m_bell, Start + 5ms);
        };

        QCOMPARE(m_queue.ring(Start + 5ms), 1);
        QCOMPARE(*m_queue.nextDue(), Start + 105ms);
    }

    void oneDoesNotRingInsideItself()
    {
        m_queue.add(1, 0ms, Qt::PreciseTimer, &m_bell, Start);
        m_queue.add(2, 0ms, Qt::PreciseTimer, &m_bell, Start);
        m_bell.onRing = [this](int id) {
            if (id == 1)
                QCOMPARE(m_queue.ring(Start), 1);
        };

        QCOMPARE(m_queue.ring(Start), 2);
        QCOMPARE(m_bell.rings, (QList<int>{1, 2, 2}));
    }

    void theTimersOfAnObjectGoWithIt()
    {
        Bell other;
        m_queue.add(1, 5ms, Qt::PreciseTimer, &m_bell, Start);
        m_queue.add(2, 6ms, Qt::CoarseTimer, &other, Start);
        QCOMPARE(m_queue.timersOf(&other).size(), 1);
        QCOMPARE(m_queue.timersOf(&other).first().interval, 6);

        QVERIFY(m_queue.removeAllOf(&other));
        QVERIFY(!m_queue.removeAllOf(&other));
        QCOMPARE(*m_queue.remaining(1, Start + 2ms), 3ms);
        QCOMPARE(*m_queue.remaining(1, Start + 9ms), 0ms);
    }

    void cleanup()
    {
        m_queue = {};
        m_bell.rings.clear();
        m_bell.onRing = nullptr;
    }

private:
    TimerQueue m_queue;
    Bell m_bell;
};

QTEST_GUILESS_MAIN(tst_TimerQueue)
#include "tst_TimerQueue.moc"
