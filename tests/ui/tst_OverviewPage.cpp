// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/overview/OverviewText.h"
#include "ui/overview/TipsCard.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewayState;
using gateway::RequestView;
using ui::OverviewText;
using ui::PageId;

class tst_OverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

    void theReachIsThatOfTheRealListeners()
    {
        m_at->now.settings.values[u"gateway.bind"_s].value = u"lan"_s;
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->said(u"page.overview.reach"_s), u"Only this computer can connect."_s);
        QCOMPARE(m_at->said(u"page.overview.facts"_s), u"Token required.  Discovery off."_s);

        m_at->now.listeners.clear();
        m_at->now.state = GatewayState::Stopped;
        m_at->publish();

        QCOMPARE(m_at->said(u"page.overview.reach"_s), u"Nobody can connect."_s);
    }

    void whatCannotBeSeenLongIsNotShown()
    {
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->said(u"page.overview.headline"_s), u"Gateway is running"_s);

        m_at->now.state = GatewayState::Restarting;
        m_at->publish();
        QCOMPARE(m_at->said(u"page.overview.headline"_s), u"Gateway is running"_s);
        m_at->now.state = GatewayState::Stopped;
        m_at->publish();

        QTRY_COMPARE(m_at->said(u"page.overview.headline"_s), u"Gateway is stopped"_s);
    }

    void theGatewayIsStartedAndStopped()
    {
        m_at->open(PageId::Overview);
        m_at->port.hold();
        m_at->click(u"page.overview.primary"_s);
        QVERIFY(!m_at->find(u"page.overview.primary"_s)->isEnabled());
        m_at->port.release();
        QTRY_VERIFY(m_at->find(u"page.overview.primary"_s)->isEnabled());

        m_at->now.state = GatewayState::Stopped;
        m_at->publish();
        auto *button = m_at->find<QPushButton>(u"page.overview.primary"_s);
        QTRY_COMPARE(button->text(), u"&Start"_s);
        button->click();

        QCOMPARE(m_at->port.calls(), (QStringList{u"stop"_s, u"start"_s}));
    }

    void aFailureNamesItsCauseAndLeadsToTheFix()
    {
        m_at->now.state = GatewayState::Failed;
        m_at->now.failure = CommandError{.code = CommandError::Code::PortTakenByProgram,
                                         .subject = u"18789"_s,
                                         .detail = u"EADDRINUSE"_s};
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->said(u"page.overview.failure.text"_s),
                 u"Port 18789 is used by another program."_s);
        QCOMPARE(m_at->said(u"page.overview.failure.detail"_s), QString());

        m_at->click(u"page.overview.failure.fix"_s);

        QCOMPARE(m_at->navigator.calls, QStringList{u"network"_s});
    }

    void aProblemAndARequestAreOneButtonAway()
    {
        m_at->open(PageId::Overview);
        QVERIFY(!m_at->find(u"page.overview.next"_s)->isVisible());
        m_at->now.state = GatewayState::Limited;
        m_at->now.problems = {{.kind = gateway::ProblemView::Kind::CanvasFailed}};
        m_at->open(PageId::Overview);
        m_at->click(u"page.overview.next"_s);

        m_at->now = busySnapshot();
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->find<QPushButton>(u"page.overview.next"_s)->text(), u"Re&view…"_s);
        m_at->click(u"page.overview.next"_s);

        QCOMPARE(m_at->navigator.calls, (QStringList{u"canvas"_s, u"pairing"_s}));
    }

    void withoutSettingsTheSetupIsOffered()
    {
        m_at->now = {};
        m_at->now.state = GatewayState::SetupNeeded;
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->said(u"page.overview.headline"_s), u"Set up your gateway"_s);

        m_at->click(u"page.overview.setup.start"_s);

        QCOMPARE(m_at->navigator.calls, QStringList{u"setup"_s});
    }

    void aRequestLeadsToItsReviewAndIsNotDecidedHere()
    {
        m_at->now = busySnapshot();
        m_at->open(PageId::Overview);

        m_at->click(u"page.overview.waiting.0.action"_s);

        QCOMPARE(m_at->navigator.calls, QStringList{u"pairing"_s});
        QVERIFY(m_at->port.calls().isEmpty());
    }

    void aNodeLeadsToItsPage()
    {
        m_at->now = busySnapshot();
        m_at->open(PageId::Overview);

        m_at->click(u"page.overview.connected.1.action"_s);

        QCOMPARE(m_at->navigator.calls, QStringList{m_at->now.nodes.at(1).id.text()});
    }

    void longListsAreCut()
    {
        for (int number = 0; number < 40; ++number)
            m_at->now.nodes.append(sampleNode(number));
        m_at->open(PageId::Overview);

        QVERIFY(m_at->find(u"page.overview.connected.5.action"_s));
        QVERIFY(!m_at->find(u"page.overview.connected.6.action"_s));
    }

    void hostileNamesBecomePlainText()
    {
        RequestView request = sampleRequest(0);
        request.name = u"<b>a</b>\u202Egnp"_s + u"x"_s.repeated(10'000);

        const QString text = OverviewText::request(request);

        QVERIFY(text.startsWith(u"<b>a</b>gnpx"_s));
        QVERIFY(text.size() < 160);
        QVERIFY(!text.contains(QChar(0x202E)));
        m_at->now.requests = {request};
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->find<QLabel>(u"page.overview.waiting.0.text1"_s)->textFormat(),
                 Qt::PlainText);
    }

    void aDesktopWithoutATrayGetsAHintUntilItIsDismissed()
    {
        m_at->open(PageId::Overview);
        QVERIFY(!m_at->find(u"page.overview.hint"_s)->isVisible());
        m_at->hints.setApplies(ui::Hints::Hint::TopBarIcon, true);
        QVERIFY(m_at->find(u"page.overview.hint"_s)->isVisible());

        m_at->click(u"page.overview.hint.dismiss"_s);

        QVERIFY(!m_at->find(u"page.overview.hint"_s)->isVisible());
        m_at->open(PageId::Overview);
        QVERIFY(!m_at->find(u"page.overview.hint"_s)->isVisible());
        m_at->preferences.set(ui::preference::DismissedHints, QStringList());
        QVERIFY(m_at->find(u"page.overview.hint"_s)->isVisible());
    }

    void tipsFollowOneAnotherUntilNoMoreAreWanted()
    {
        m_at->open(PageId::Overview);
        const QStringList tips = ui::TipsCard::tips();
        QVERIFY(m_at->find(u"page.overview.tips"_s)->isVisible());
        QCOMPARE(m_at->said(u"page.overview.tips.text"_s), tips.first());
        for (qsizetype at = 1; at <= tips.size(); ++at) {
            m_at->click(u"page.overview.tips.next"_s);
            QCOMPARE(m_at->said(u"page.overview.tips.text"_s), tips.at(at % tips.size()));
        }

        m_at->click(u"page.overview.tips.noMore"_s);

        QVERIFY(!m_at->find(u"page.overview.tips"_s)->isVisible());
        m_at->open(PageId::Overview);
        QVERIFY(!m_at->find(u"page.overview.tips"_s)->isVisible());
        m_at->hints.allow(ui::Hints::Hint::Tips);
        QVERIFY(m_at->find(u"page.overview.tips"_s)->isVisible());
    }

    void thereAreNoTipsBeforeTheSetup()
    {
        m_at->now.state = GatewayState::SetupNeeded;
        m_at->open(PageId::Overview);

        QVERIFY(!m_at->find(u"page.overview.tips"_s)->isVisible());
    }

    void timeRunsOut()
    {
        RequestView request = sampleRequest(0);
        request.expiresAtMs = 1'000'000;

        QCOMPARE(OverviewText::timeLeft(request, 1'000'000 - 252'000), u"4:12 left"_s);
        request.expiresAtMs.reset();
        QCOMPARE(OverviewText::timeLeft(request, 0), QString());
    }

private:
    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_OverviewPage)
#include "tst_OverviewPage.moc"
