// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/ReviewReminder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gateway::DeviceId;
using ui::ReviewReminder;

namespace {

const QList<DeviceId> One{DeviceId(u"a"_s)};
const QList<DeviceId> Two{DeviceId(u"a"_s), DeviceId(u"b"_s)};

} // namespace

class tst_ReviewReminder : public QObject
{
    Q_OBJECT

private slots:
    void opensOnceAfterTwentySeconds()
    {
        ReviewReminder reminder;
        QVERIFY(!reminder.advance(One, {}, 0s));
        QVERIFY(!reminder.advance(One, {}, 19999ms));
        QVERIFY(reminder.advance(One, {}, 20s));
        QVERIFY(!reminder.advance(One, {}, 1h));
    }

    void opensAgainForAnotherDevice()
    {
        ReviewReminder reminder;
        QVERIFY(!reminder.advance(One, {}, 0s));
        QVERIFY(reminder.advance(Two, {}, 20s));
        QVERIFY(!reminder.advance(Two, {}, 39s));
        QVERIFY(reminder.advance(Two, {}, 40s));
    }

    void whatWasDecidedInTimeOpensNothing()
    {
        ReviewReminder reminder;
        QVERIFY(!reminder.advance(One, {}, 0s));
        QVERIFY(!reminder.advance({}, {}, 10s));
        QVERIFY(!reminder.advance({}, {}, 30s));
    }

    void aWindowInSightIsEnough()
    {
        ReviewReminder reminder;
        QVERIFY(!reminder.advance(One, {.isWindowVisible = true}, 0s));
        QVERIFY(!reminder.advance(One, {.isWindowVisible = true}, 20s));
        QVERIFY(!reminder.advance(One, {}, 30s));
    }

    void opensAtOnceWhereNotificationsDoNotReachAnybody()
    {
        ReviewReminder reminder;
        QVERIFY(reminder.advance(One, {.isNotified = false}, 0s));
    }

    void opensAtOnceIfThePersonAlwaysWantsIt()
    {
        ReviewReminder reminder;
        QVERIFY(reminder.advance(One, {.mode = ui::preference::Always}, 0s));
    }

    void neverMeansNever()
    {
        ReviewReminder reminder;
        const ReviewReminder::Surroundings never{.mode = ui::preference::Never,
                                                 .isNotified = false};
        QVERIFY(!reminder.advance(One, never, 0s));
        QVERIFY(!reminder.advance(One, never, 1h));
    }

    void doNotDisturbIsRespected()
    {
        ReviewReminder reminder;
        QVERIFY(!reminder.advance(One, {.isQuiet = true, .isNotified = false}, 0s));
        QVERIFY(!reminder.advance(One, {.isQuiet = true}, 60s));
        QVERIFY(reminder.advance(One, {}, 61s));
    }
};

QTEST_APPLESS_MAIN(tst_ReviewReminder)
#include "tst_ReviewReminder.moc"
