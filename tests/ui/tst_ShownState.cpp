// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/models/ShownState.h"
#include "ui/tray/TrayState.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using namespace std::chrono_literals;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::ProblemView;
using ui::ShownState;
using ui::SteadyState;
using ui::TrayState;

class tst_ShownState : public QObject
{
    Q_OBJECT

private slots:
    void everyStateHasAnIconAndWords_data()
    {
        QTest::addColumn<GatewayState>("state");
        QTest::addColumn<TrayState>("icon");
        QTest::addColumn<QString>("headline");
        QTest::newRow("setup") << GatewayState::SetupNeeded << TrayState::Stopped
                               << u"Set up your gateway"_s;
        QTest::newRow("stopped") << GatewayState::Stopped << TrayState::Stopped
                                 << u"Gateway is stopped"_s;
        QTest::newRow("starting") << GatewayState::Starting << TrayState::Busy << u"Starting…"_s;
        QTest::newRow("restarting")
            << GatewayState::Restarting << TrayState::Busy << u"Restarting…"_s;
        QTest::newRow("stopping") << GatewayState::Stopping << TrayState::Busy << u"Stopping…"_s;
        QTest::newRow("running") << GatewayState::Running << TrayState::Running
                                 << u"Gateway is running"_s;
        QTest::newRow("limited") << GatewayState::Limited << TrayState::Attention
                                 << u"Running with a problem"_s;
        QTest::newRow("failed") << GatewayState::Failed << TrayState::Error
                                << u"Gateway could not start"_s;
        QTest::newRow("taken") << GatewayState::PortTaken << TrayState::Error
                               << u"Another gateway is already running here"_s;
        QTest::newRow("remote, connecting")
            << GatewayState::RemoteConnecting << TrayState::Busy << u"Connecting…"_s;
        QTest::newRow("remote, connected")
            << GatewayState::RemoteConnected << TrayState::Running << u"Connected"_s;
        QTest::newRow("remote, unapproved")
            << GatewayState::RemoteNeedsApproval << TrayState::Attention
            << u"Waiting for approval on the other gateway"_s;
        QTest::newRow("remote, unreachable") << GatewayState::RemoteUnreachable << TrayState::Error
                                             << u"The other gateway cannot be reached"_s;
    }
    void everyStateHasAnIconAndWords()
    {
        QFETCH(GatewayState, state);
        GatewaySnapshot now;
        now.state = state;

        QTEST(ui::trayStateFor(now), "icon");
        QTEST(ui::StateText::headline(ui::shownStateFor(now), now), "headline");
        QVERIFY(!ui::StateText::brief(ui::shownStateFor(now)).isEmpty());
    }

    void aRequestWinsOverALimitedGateway()
    {
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::Limited;
        now.requests = {sampleRequest(1)};

        QCOMPARE(ui::shownStateFor(now), ShownState::Attention);
        QCOMPARE(ui::trayStateFor(now), TrayState::Attention);
    }

    void aFailureWinsOverARequest()
    {
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::Failed;
        now.requests = {sampleRequest(1)};

        QCOMPARE(ui::shownStateFor(now), ShownState::Failed);
    }

    void aCertificateOrChangedSettingsNeedAPerson()
    {
        GatewaySnapshot certificate = runningSnapshot();
        certificate.problems = {{.kind = ProblemView::Kind::CertificateExpires}};
        GatewaySnapshot settings = runningSnapshot();
        settings.settings.isChangedOnDisk = true;

        QCOMPARE(ui::shownStateFor(certificate), ShownState::Attention);
        QCOMPARE(ui::shownStateFor(settings), ShownState::Attention);
        QCOMPARE(ui::StateText::headline(ShownState::Attention, settings),
                 u"Needs your attention"_s);
    }

    void hoverTextsNameNoAddress()
    {
        GatewaySnapshot now = busySnapshot();

        const QString hover = ui::TrayText::hover(ui::shownStateFor(now), now);

        QVERIFY2(hover.startsWith(u"OpenClaw Tray — running"_s), qPrintable(hover));
        QVERIFY(hover.size() <= 120);
        QVERIFY(!hover.contains(u"127.0.0.1"_s));
        QVERIFY(ui::TrayText::background(ui::shownStateFor(now), now).startsWith(u"Running"_s));
    }

    void twoGatewaysOfOnePersonAreToldApart()
    {
        GatewaySnapshot now = busySnapshot();
        now.profile = u"work"_s;
        const ShownState state = ui::shownStateFor(now);

        QVERIFY(ui::TrayText::hover(state, now).startsWith(u"OpenClaw Tray (work) — running"_s));
        QVERIFY(ui::TrayText::accessible(state, now).startsWith(u"OpenClaw Tray (work), "_s));
    }

    void aShortStateIsNotShown()
    {
        SteadyState steady(ShownState::Stopped, 0ms);

        steady.observe(ShownState::Starting, 1000ms);
        QVERIFY(!steady.settle(1299ms));
        steady.observe(ShownState::Running, 1299ms);

        QVERIFY(!steady.settle(1300ms));
        QVERIFY(steady.settle(1599ms));
        QCOMPARE(steady.shown(), ShownState::Running);
    }

    void goingBackInTimeShowsNothing()
    {
        SteadyState steady(ShownState::Running, 0ms);

        steady.observe(ShownState::Restarting, 1000ms);
        steady.observe(ShownState::Running, 1100ms);

        QCOMPARE(steady.dueAt(), std::nullopt);
        QVERIFY(!steady.settle(5000ms));
    }

    void progressStaysLongEnoughToBeSeen()
    {
        SteadyState steady(ShownState::Stopped, 0ms);
        steady.observe(ShownState::Starting, 1000ms);
        QVERIFY(steady.settle(1300ms));

        steady.observe(ShownState::Running, 1310ms);

        QCOMPARE(steady.dueAt(), std::optional(1700ms));
        QVERIFY(!steady.settle(1650ms));
        QVERIFY(steady.settle(1700ms));
        QCOMPARE(steady.shown(), ShownState::Running);
    }

    void seeingTheSameAgainDoesNotDelayIt()
    {
        SteadyState steady(ShownState::Running, 0ms);

        steady.observe(ShownState::Attention, 1000ms);
        steady.observe(ShownState::Attention, 1250ms);

        QVERIFY(steady.settle(1300ms));
        QCOMPARE(steady.shown(), ShownState::Attention);
    }
};

QTEST_GUILESS_MAIN(tst_ShownState)
#include "tst_ShownState.moc"
