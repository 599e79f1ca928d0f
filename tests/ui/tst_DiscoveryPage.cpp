// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/settings/DiscoveryText.h"
#include "ui/settings/WideAreaChoice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using ui::PageId;
using State = DiscoveryView::State;

namespace {

GatewaySnapshot openSnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.listeners = {{.url = u"ws://0.0.0.0:18789"_s,
                      .address = u"0.0.0.0"_s,
                      .port = 18789,
                      .isLoopback = false,
                      .isEveryNetwork = true}};
    now.discovery = {.state = State::Announced,
                     .name = u"studio (OpenClaw)"_s,
                     .wantedName = u"studio (OpenClaw)"_s,
                     .txt = {{u"role"_s, u"gateway"_s},
                             {u"gatewayPort"_s, u"18789"_s},
                             {u"lanHost"_s, u"studio.local"_s},
                             {u"displayName"_s, u"studio"_s}}};
    return now;
}

} // namespace

class tst_DiscoveryPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_at = std::make_unique<SettingsFixture>();
        m_at->now = openSnapshot();
    }
    void cleanup() { m_at.reset(); }

    void theModeInForceIsShownAndAnotherIsSentAtOnce()
    {
        m_at->open(PageId::Discovery);
        QVERIFY(m_at->find<QRadioButton>(u"page.discovery.mode.minimal"_s)->isChecked());

        m_at->click(u"page.discovery.mode.off"_s);

        QCOMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(m_at->port.edits().first().entries,
                 (QList<ConfigEdit::Entry>{
                     {.path = u"discovery.mdns.mode"_s, .value = QJsonValue(u"off"_s)}}));
    }

    void fullSaysWhatItReveals()
    {
        m_at->open(PageId::Discovery);
        QCOMPARE(m_at->said(u"page.discovery.mode.finding.text"_s), QString());

        m_at->click(u"page.discovery.mode.full"_s);

        QCOMPARE(m_at->said(u"page.discovery.mode.finding.text"_s),
                 u"Also reveals the command path and SSH port."_s);
    }

    void onLoopbackThereIsNothingToChoose()
    {
        m_at->now = runningSnapshot();
        m_at->now.discovery.state = State::OnlyThisComputer;
        m_at->open(PageId::Discovery);

        QVERIFY(!m_at->find<QRadioButton>(u"page.discovery.mode.full"_s)->isEnabled());
        QCOMPARE(m_at->said(u"page.discovery.state"_s),
                 u"Nothing to announce while only this computer can connect."_s);
    }

    void whatIsAnnouncedIsSaidInWords()
    {
        m_at->open(PageId::Discovery);

        QCOMPARE(m_at->said(u"page.discovery.state"_s), u"Announced as “studio (OpenClaw)”."_s);
        const QString record = m_at->said(u"page.discovery.record"_s);
        QVERIFY2(record.contains("studio.local"_L1), qPrintable(record));
        QVERIFY2(record.contains("Connections are not encrypted."_L1), qPrintable(record));
        QVERIFY2(!record.contains("lanHost"_L1), qPrintable(record));

        m_at->now.discovery.name = u"studio (OpenClaw) #2"_s;
        m_at->publish();
        QCOMPARE(m_at->said(u"page.discovery.state"_s),
                 u"Announced as “studio (OpenClaw) #2” because the name is taken."_s);
    }

    void whyNothingIsAnnouncedIsSaid_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("off") << State::Off << u"Nothing: announcing is switched off."_s;
        QTest::newRow("under way") << State::Starting << u"Announcing…"_s;
        QTest::newRow("tailnet")
            << State::OnlyTailnet
            << u"Nothing: only your tailnet can connect, and it carries no announcements."_s;
        QTest::newRow("no network")
            << State::NoNetwork
            << u"Nothing: this computer is on no network that carries announcements."_s;
        QTest::newRow("failed") << State::Failed << u"Nothing."_s;
    }
    void whyNothingIsAnnouncedIsSaid()
    {
        QFETCH(State, state);
        m_at->now.discovery = {.state = state};
        m_at->open(PageId::Discovery);

        QTEST(m_at->said(u"page.discovery.state"_s), "text");
        QCOMPARE(m_at->said(u"page.discovery.record"_s), QString());
    }

    void withoutAvahiTheNextStepIsHelp()
    {
        m_at->now.discovery = {.state = State::NoService, .problem = u"ServiceUnknown"_s};
        m_at->open(PageId::Discovery);
        QCOMPARE(m_at->said(u"page.discovery.problem.text"_s),
                 u"Discovery needs the Avahi service."_s);

        m_at->click(u"page.discovery.problem.step"_s);

        QCOMPARE(m_at->navigator.calls, QStringList{u"help discovery"_s});
    }

    void othersAreLookedForOnlyWhileThePageIsShown()
    {
        m_at->open(PageId::Discovery);
        QVERIFY(m_at->port.calls().contains(u"lookForGateways on"_s));
        QVERIFY(!m_at->port.calls().contains(u"lookForGateways off"_s));

        m_at->page->hide();

        QCOMPARE(m_at->port.calls().last(), u"lookForGateways off"_s);
    }

    void foundGatewaysAreListedAsHarmlessText()
    {
        using Found = FoundGatewaysView::State;
        m_at->now.foundGateways.state = Found::Looking;
        m_at->open(PageId::Discovery);
        QCOMPARE(m_at->said(u"page.discovery.other.none"_s), u"Looking…"_s);
        m_at->now.foundGateways.state = Found::Ready;
        m_at->publish();
        QCOMPARE(m_at->said(u"page.discovery.other.none"_s), u"No other gateways found."_s);

        m_at->now.foundGateways.gateways = {
            {.name = u"at\u202etic\nx"_s, .url = u"wss://attic.local:18789"_s},
            {.name = u"studio"_s, .url = u"ws://studio.local:18789"_s, .isOwn = true}};
        m_at->publish();

        QCOMPARE(m_at->said(u"page.discovery.other.0.url"_s), u"wss://attic.local:18789"_s);
        QStringList texts;
        for (const QLabel *label : m_at->find(u"page.discovery.other"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"attic x"_s), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(u"studio (this one)"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(m_at->find(u"page.discovery.other.0.copy"_s)->accessibleName(),
                 u"Copy address of attic x"_s);
    }

    void aFoundGatewayIsUsedWhereItIsLookedAt()
    {
        m_at->now.foundGateways = {
            .state = FoundGatewaysView::State::Ready,
            .gateways = {
                {.name = u"attic"_s, .url = u"wss://attic.local:18789"_s, .fingerprint = u"ab"_s},
                {.name = u"studio"_s, .url = u"ws://studio.local:18789"_s, .isOwn = true}}};
        m_at->open(PageId::Discovery);
        QVERIFY(!m_at->find(u"page.discovery.other.1.use"_s));
        QCOMPARE(m_at->find(u"page.discovery.other.0.use"_s)->accessibleName(),
                 u"Use the gateway attic"_s);

        m_at->click(u"page.discovery.other.0.use"_s);

        QCOMPARE(m_at->navigator.calls, QStringList{u"remote wss://attic.local:18789 ab"_s});
        QVERIFY(m_at->port.edits().isEmpty());
    }

    void whyNoneIsFoundIsSaid_data()
    {
        QTest::addColumn<FoundGatewaysView>("found");
        QTest::addColumn<QString>("text");
        QTest::newRow("no service")
            << FoundGatewaysView{.state = FoundGatewaysView::State::NoService}
            << u"Discovery needs the Avahi service."_s;
        QTest::newRow("failed") << FoundGatewaysView{.state = FoundGatewaysView::State::Failed,
                                                     .problem = u"Access denied"_s}
                                << u"Discovery is not available: Access denied"_s;
    }
    void whyNoneIsFoundIsSaid()
    {
        QFETCH(FoundGatewaysView, found);
        m_at->now.foundGateways = found;

        m_at->open(PageId::Discovery);

        QTEST(m_at->said(u"page.discovery.other.none"_s), "text");
    }

    void aDomainIsAskedForAndCheckedBeforeItIsSent()
    {
        m_at->open(PageId::Discovery);
        auto *domain = m_at->find<QLineEdit>(u"page.discovery.wideArea.domain"_s);
        QVERIFY(!domain->isVisible());

        m_at->click(u"page.discovery.wideArea"_s);
        QVERIFY(domain->isVisible());
        domain->setText(u"internal"_s);
        emit domain->editingFinished();
        QCOMPARE(m_at->said(u"page.discovery.wideArea.domain.finding.text"_s),
                 u"Enter a domain such as openclaw.internal."_s);
        QVERIFY(m_at->port.edits().isEmpty());

        domain->setText(u" openclaw.internal "_s);
        emit domain->editingFinished();
        QCOMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(m_at->port.edits().first().entries,
                 (QList<ConfigEdit::Entry>{{.path = u"discovery.wideArea.domain"_s,
                                            .value = QJsonValue(u"openclaw.internal"_s)}}));
    }

    void withoutTheCheckThereIsNoDomain()
    {
        m_at->now.settings.values[u"discovery.wideArea.domain"_s].value = u"oc.internal"_s;
        m_at->now.discovery.zone = DiscoveryView::Zone::NoTailnet;
        m_at->open(PageId::Discovery);
        QVERIFY(m_at->find<QCheckBox>(u"page.discovery.wideArea"_s)->isChecked());
        QCOMPARE(m_at->said(u"page.discovery.wideArea.state"_s),
                 u"No tailnet address found. The zone is written when there is one."_s);

        m_at->click(u"page.discovery.wideArea"_s);

        QCOMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(m_at->port.edits().first().entries.first().value, QJsonValue(QString()));
    }

    void theOverviewSaysWhetherItIsAnnounced()
    {
        m_at->open(PageId::Overview);
        QCOMPARE(m_at->said(u"page.overview.facts"_s),
                 u"Token required.  Announced on local networks."_s);

        m_at->now.discovery = {.state = State::NoService};
        m_at->publish();
        QCOMPARE(m_at->said(u"page.overview.facts"_s), u"Token required.  Not announced."_s);
    }

private:
    std::unique_ptr<SettingsFixture> m_at;
};

QTEST_MAIN(tst_DiscoveryPage)
#include "tst_DiscoveryPage.moc"
