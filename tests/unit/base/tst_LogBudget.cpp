// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/LogBudget.h"
#include "tests/support/ManualClock.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

class tst_LogBudget : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_told.clear();
        m_budget.emplace(m_clock, [this](const QString &address, int lines) {
            m_told.append(u"%1: %2"_s.arg(address).arg(lines));
        });
    }

    void soManyAMinuteAndTheRestIsCounted()
    {
        QCOMPARE(written(u"a"_s, LogBudget::LinesPerAddress + 5), LogBudget::LinesPerAddress);
        QVERIFY(m_told.isEmpty());

        m_clock.advance(LogBudget::Window);

        QCOMPARE(m_told, QStringList{u"a: 5"_s});
    }

    void whoStaysWithinItIsNotTalkedAbout()
    {
        QCOMPARE(written(u"a"_s, LogBudget::LinesPerAddress), LogBudget::LinesPerAddress);
        m_clock.advance(LogBudget::Window);
        QVERIFY(m_told.isEmpty());
    }

    void anotherAddressHasItsOwn()
    {
        static_cast<void>(written(u"a"_s, 1000));
        QCOMPARE(written(u"b"_s, 3), 3);
    }

    void theNextMinuteBeginsAnew()
    {
        static_cast<void>(written(u"a"_s, 1000));
        m_clock.advance(LogBudget::Window);
        QCOMPARE(written(u"a"_s, 1000), LogBudget::LinesPerAddress);
        m_clock.advance(LogBudget::Window);
        QCOMPARE(m_told.size(), 2);
    }

    void manyAddressesShareWhatOneMayHave()
    {
        int lines = 0;
        for (int i = 0; i < 10'000; ++i)
            lines += written(QString::number(i), 1);
        QCOMPARE(lines, LogBudget::Addresses + LogBudget::LinesPerAddress);

        m_clock.advance(LogBudget::Window);

        const auto leftOut = 10'000 - LogBudget::Addresses - LogBudget::LinesPerAddress;
        QCOMPARE(m_told, QStringList{u": %1"_s.arg(leftOut)});
    }

    void withoutLinesNoTimerRuns()
    {
        const auto before = m_clock.timerCount();
        static_cast<void>(written(u"a"_s, 1));
        QCOMPARE(m_clock.timerCount(), before + 1);
        m_clock.advance(LogBudget::Window);
        QCOMPARE(m_clock.timerCount(), before);
    }

private:
    int written(const QString &address, int lines)
    {
        int count = 0;
        for (int i = 0; i < lines; ++i)
            count += m_budget->take(address) ? 1 : 0;
        return count;
    }

    ManualClock m_clock;
    QStringList m_told;
    std::optional<LogBudget> m_budget;
};

QTEST_APPLESS_MAIN(tst_LogBudget)
#include "tst_LogBudget.moc"
