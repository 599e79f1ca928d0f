// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/notify/NotificationHistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::ListenerView;
using gateway::ProblemView;
using ui::NotificationHistory;
using ui::NotificationSettings;
using ui::Reach;

namespace {

QStringList titles(NotificationHistory &history, const GatewaySnapshot &now,
                   const NotificationSettings &settings = {}, qint64 laterMs = 0)
{
    QStringList list;
    for (const auto &content : history.advance(now, settings, SampleNow + laterMs))
        list.append(content.title);
    return list;
}

GatewaySnapshot listeningOn(const QList<ListenerView> &listeners)
{
    GatewaySnapshot now = runningSnapshot();
    now.listeners = listeners;
    return now;
}

const ListenerView Loopback{.address = u"127.0.0.1"_s};
const ListenerView Tailnet{.address = u"100.64.0.10"_s, .isLoopback = false, .isTailnet = true};
const ListenerView OneNetwork{.address = u"192.168.1.20"_s, .isLoopback = false};
const ListenerView Everywhere{.address = u"0.0.0.0"_s, .isLoopback = false, .isEveryNetwork = true};

GatewaySnapshot withNode(bool isKnown, bool isConnected)
{
    GatewaySnapshot now = runningSnapshot();
    if (isKnown) {
        now.devices = {sampleDevice(1)};
        now.nodes = {sampleNode(1, isConnected)};
    }
    return now;
}

} // namespace

class tst_NotificationHistory : public QObject
{
    Q_OBJECT

private slots:
    void theFirstPictureTellsNothing()
    {
        NotificationHistory history({});

        QCOMPARE(titles(history, busySnapshot(), {.sensitive = true}), QStringList());
    }

    void aWiderReachIsToldOnce_data()
    {
        QTest::addColumn<Reach::Kind>("before");
        QTest::addColumn<QList<ListenerView>>("listeners");
        QTest::addColumn<QStringList>("expected");

        const QStringList network{u"The gateway can now be reached from your network"_s};
        QTest::newRow("network") << Reach::Kind::ThisComputer << QList{Loopback, OneNetwork}
                                 << network;
        QTest::newRow("every network") << Reach::Kind::OneAddress << QList{Everywhere} << network;
        QTest::newRow("tailnet") << Reach::Kind::ThisComputer << QList{Loopback, Tailnet}
                                 << QStringList{
                                        u"The gateway can now be reached from your tailnet"_s};
        QTest::newRow("as before") << Reach::Kind::OneAddress << QList{OneNetwork} << QStringList();
        QTest::newRow("narrower") << Reach::Kind::LocalNetworks << QList{Loopback} << QStringList();
    }
    void aWiderReachIsToldOnce()
    {
        QFETCH(Reach::Kind, before);
        QFETCH(QList<ListenerView>, listeners);
        QFETCH(QStringList, expected);
        NotificationHistory history(before);

        QCOMPARE(titles(history, listeningOn(listeners)), expected);
        QCOMPARE(titles(history, listeningOn(listeners)), QStringList());
    }

    void aStoppedGatewayDoesNotForgetItsReach()
    {
        NotificationHistory history(Reach::Kind::ThisComputer);
        GatewaySnapshot stopped = listeningOn({});
        stopped.state = GatewayState::Stopped;
        QCOMPARE(titles(history, stopped), QStringList());

        QCOMPARE(titles(history, listeningOn({OneNetwork})).size(), 1);
    }

    void recoveryIsToldAfterAFailureOnly()
    {
        NotificationHistory history({});
        GatewaySnapshot failed = listeningOn({});
        failed.state = GatewayState::Failed;
        titles(history, runningSnapshot());
        titles(history, failed);

        QCOMPARE(titles(history, runningSnapshot()), QStringList{u"Gateway is running again"_s});
        QCOMPARE(titles(history, runningSnapshot()), QStringList());
    }

    void theFirstConnectionOfAnApprovedNodeIsToldOnce()
    {
        NotificationHistory history({});
        titles(history, withNode(false, false));
        QCOMPARE(titles(history, withNode(true, false)), QStringList());

        QCOMPARE(titles(history, withNode(true, true)), QStringList{u"Pixel 9 is connected"_s});
        QCOMPARE(titles(history, withNode(true, false)), QStringList());
        QCOMPARE(titles(history, withNode(true, true)), QStringList());
    }

    void anOldNodeThatConnectsIsNoNews()
    {
        NotificationHistory history({});
        titles(history, withNode(true, false));

        QCOMPARE(titles(history, withNode(true, true)), QStringList());
    }

    void offlineIsToldAfterTwoMinutesAndOnlyIfWanted()
    {
        const NotificationSettings wanted{.offline = true};
        NotificationHistory history({});
        titles(history, withNode(true, true), wanted);
        QCOMPARE(titles(history, withNode(true, false), wanted), QStringList());
        QCOMPARE(titles(history, withNode(true, false), wanted, 120'000), QStringList());
        QCOMPARE(titles(history, withNode(true, false), wanted, 120'001),
                 QStringList{u"Pixel 9 is offline"_s});
        QCOMPARE(titles(history, withNode(true, false), wanted, 240'002), QStringList());

        NotificationHistory silent({});
        titles(silent, withNode(true, true));
        titles(silent, withNode(true, false));
        QCOMPARE(titles(silent, withNode(true, false), {}, 120'001), QStringList());
    }

    void sleepIsNoAbsence()
    {
        constexpr qint64 Night = 8 * 3'600'000;
        const NotificationSettings wanted{.offline = true};
        NotificationHistory history({});
        titles(history, withNode(true, true), wanted);
        titles(history, withNode(true, false), wanted, 1000);

        history.noteResume(SampleNow + Night);
        QCOMPARE(titles(history, withNode(true, false), wanted, Night + 60'000), QStringList());

        QCOMPARE(titles(history, withNode(true, false), wanted, Night + 120'001),
                 QStringList{u"Pixel 9 is offline"_s});
    }

    void aShortAbsenceIsNoNews()
    {
        const NotificationSettings wanted{.offline = true};
        NotificationHistory history({});
        titles(history, withNode(true, true), wanted);
        titles(history, withNode(true, false), wanted);
        titles(history, withNode(true, true), wanted, 60'000);

        QCOMPARE(titles(history, withNode(true, true), wanted, 200'000), QStringList());
    }

    void aSensitiveCommandIsToldIfWanted()
    {
        GatewaySnapshot now = withNode(true, true);
        NotificationHistory history({});
        titles(history, now, {.sensitive = true});
        now.activity.insert(now.nodes.first().id,
                            {{.startedAtMs = SampleNow, .command = u"camera.snap"_s},
                             {.startedAtMs = SampleNow - 1, .command = u"canvas.hide"_s}});

        NotificationHistory silent = history;
        QCOMPARE(titles(history, now, {.sensitive = true}),
                 QStringList{u"Camera used on Pixel 9"_s});
        QCOMPARE(titles(history, now, {.sensitive = true}), QStringList());
        QCOMPARE(titles(silent, now), QStringList());
    }

    void aCertificateIsToldAtEachMark()
    {
        GatewaySnapshot now = runningSnapshot();
        const auto expiringIn = [&](int days) {
            const QDateTime end = QDateTime::fromMSecsSinceEpoch(SampleNow).addDays(days);
            now.problems = {{.kind = ProblemView::Kind::CertificateExpires,
                             .subject = end.toString(Qt::ISODate)}};
            return now;
        };
        NotificationHistory history({});

        QCOMPARE(titles(history, expiringIn(14)).size(), 1);
        QCOMPARE(titles(history, expiringIn(13)).size(), 0);
        QCOMPARE(titles(history, expiringIn(3)).size(), 1);
        QCOMPARE(titles(history, expiringIn(1)).size(), 0);
        QCOMPARE(titles(history, expiringIn(0)),
                 QStringList{u"The gateway certificate has expired"_s});
    }
};

QTEST_MAIN(tst_NotificationHistory)
#include "tst_NotificationHistory.moc"
