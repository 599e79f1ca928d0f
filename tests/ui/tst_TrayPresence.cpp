// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayPresence.h"

#include <QTest>

using namespace std::chrono_literals;
using ui::TrayPresence;
using ui::TrayPresenceRule;

class tst_TrayPresence : public QObject
{
    Q_OBJECT

private slots:
    void startedByHandDecidesAtOnce()
    {
        const TrayPresenceRule rule(false, 100ms);

        QCOMPARE(rule.presence(100ms), TrayPresence::Absent);
    }

    void afterLoginItLooksForTwentySeconds()
    {
        const TrayPresenceRule rule(true, 100ms);

        QCOMPARE(rule.presence(20'099ms), TrayPresence::Looking);
        QCOMPARE(rule.dueAt(), std::optional(20'100ms));
        QCOMPARE(rule.presence(20'100ms), TrayPresence::Absent);
    }

    void aHostThatComesLateIsTaken()
    {
        TrayPresenceRule rule(true, 0ms);

        rule.report(true, 60'000ms);

        QCOMPARE(rule.presence(60'000ms), TrayPresence::Present);
        QCOMPARE(rule.dueAt(), std::nullopt);
    }

    void aHostThatRestartsIsWaitedFor()
    {
        TrayPresenceRule rule(false, 0ms);
        rule.report(true, 0ms);

        rule.report(false, 1'000ms);

        QCOMPARE(rule.presence(5'999ms), TrayPresence::Looking);
        QCOMPARE(rule.presence(6'000ms), TrayPresence::Absent);
        rule.report(true, 7'000ms);
        QCOMPARE(rule.presence(7'000ms), TrayPresence::Present);
    }

    void hearingAgainThatThereIsNoneProlongsNothing()
    {
        TrayPresenceRule rule(true, 0ms);

        rule.report(false, 19'000ms);

        QCOMPARE(rule.presence(20'000ms), TrayPresence::Absent);
    }
};

QTEST_GUILESS_MAIN(tst_TrayPresence)
#include "tst_TrayPresence.moc"
