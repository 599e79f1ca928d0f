// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/FloodGrouping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gateway::DeviceId;
using ui::FloodEntry;
using ui::FloodGrouping;

namespace {

const QString Attacker = u"203.0.113.9"_s;

QList<FloodEntry> devices(int count, const QString &address = Attacker, int first = 0)
{
    QList<FloodEntry> list;
    for (int number = first; number < first + count; ++number)
        list.append({.device = DeviceId(address + QString::number(number)), .address = address});
    return list;
}

} // namespace

class tst_FloodGrouping : public QObject
{
    Q_OBJECT

private slots:
    void tenWaitingAreNoFloodElevenAre()
    {
        FloodGrouping flood;
        for (int count = 1; count <= 10; ++count)
            flood.update(devices(count), count * 1min);
        QVERIFY(!flood.isFlooding(Attacker));

        flood.update(devices(11), 11min);
        QVERIFY(flood.isFlooding(Attacker));
    }

    void fiveInAMinuteAreNoFloodSixAre()
    {
        FloodGrouping flood;
        flood.update(devices(5), 0s);
        QVERIFY(!flood.isFlooding(Attacker));

        flood.update(devices(6), 59s);
        QVERIFY(flood.isFlooding(Attacker));
    }

    void theMinuteSlides()
    {
        FloodGrouping flood;
        flood.update(devices(5), 0s);
        flood.update(devices(6), 61s);

        QVERIFY(!flood.isFlooding(Attacker));
    }

    void devicesThatWentAgainStillCount()
    {
        FloodGrouping flood;
        flood.update(devices(3), 0s);
        flood.update(devices(3, Attacker, 3), 1s);

        QVERIFY(flood.isFlooding(Attacker));
    }

    void oneDeviceThatRetriesIsNoFlood()
    {
        FloodGrouping flood;
        for (int attempt = 0; attempt < 100; ++attempt)
            flood.update(devices(1), attempt * 1s);

        QVERIFY(!flood.isFlooding(Attacker));
    }

    void otherAddressesAreNotGrouped()
    {
        FloodGrouping flood;
        flood.update(devices(12) + devices(1, u"192.168.1.44"_s), 0s);

        QVERIFY(flood.isFlooding(Attacker));
        QVERIFY(!flood.isFlooding(u"192.168.1.44"_s));
    }

    void theGroupStaysUntilNothingWaitsFromThere()
    {
        FloodGrouping flood;
        flood.update(devices(6), 0s);
        flood.update(devices(2), 10min);
        QVERIFY(flood.isFlooding(Attacker));

        flood.update({}, 11min);
        QVERIFY(!flood.isFlooding(Attacker));
    }

    void whatIsIgnoredComesBackAfterAnHour()
    {
        FloodGrouping flood;
        flood.ignore(Attacker, 1min);

        QVERIFY(flood.isIgnored(Attacker, 1min));
        QVERIFY(flood.isIgnored(Attacker, 60min + 59s));
        QVERIFY(!flood.isIgnored(Attacker, 61min));
        QVERIFY(!flood.isIgnored(u"192.168.1.44"_s, 1min));
    }
};

QTEST_APPLESS_MAIN(tst_FloodGrouping)
#include "tst_FloodGrouping.moc"
