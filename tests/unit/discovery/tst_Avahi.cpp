// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/AvahiAdvertiser.h"
#include "gateway/discovery/AvahiBrowser.h"
#include "tests/support/FakeAvahi.h"
#include "tests/support/ManualClock.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::FakeAvahi;
using gateway::test::ManualClock;

namespace {

ServiceFacts facts(quint16 port = 18789)
{
    return {.machineName = u"studio"_s, .port = port, .places = {{.interface = 2}}};
}

} // namespace

/// Against a stand-in for the Avahi daemon, on a message bus of its own: run by dbus-run-session.
class tst_Avahi : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        QVERIFY2(!bus.isEmpty(), "run me under dbus-run-session");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
    }
    void init()
    {
        m_avahi.emplace();
        m_advertiser.emplace(m_clock);
        m_browser.emplace(m_clock);
    }
    void cleanup()
    {
        m_browser.reset();
        m_advertiser.reset();
        m_avahi.reset();
    }

    void itAnnouncesWhatItIsGiven()
    {
        m_advertiser->publish(facts());
        QCOMPARE(state(), Announce::Waiting);
        QTRY_COMPARE(state(), Announce::Announced);

        QCOMPARE(m_avahi->announced().size(), 1);
        const FakeAvahi::Service service = m_avahi->announced().first();
        QCOMPARE(service.name, u"studio (OpenClaw)"_s);
        QCOMPARE(service.interface, 2);
        QCOMPARE(service.protocol, 0);
        QCOMPARE(service.port, ushort(18789));
        QVERIFY(service.txt.contains("lanHost=studio.local"));
        QCOMPARE(m_advertiser->status().name, service.name);
        QCOMPARE(encodeTxt(m_advertiser->status().txt), service.txt);
    }

    void theSameAgainChangesNothingAndOtherFactsReplaceIt()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Announced);
        m_advertiser->publish(facts());
        QCOMPARE(state(), Announce::Announced);
        QCOMPARE(m_avahi->groupsMade, 1);

        m_advertiser->publish(facts(19000));
        QTRY_COMPARE(m_avahi->announced().value(0).port, ushort(19000));
        QCOMPARE(m_avahi->announced().size(), 1);
    }

    void theLastFactsWinWhileOthersAreUnderWay()
    {
        m_advertiser->publish(facts(1));
        m_advertiser->publish(facts(2));
        m_advertiser->publish(facts(3));

        QTRY_COMPARE(state(), Announce::Announced);
        QCOMPARE(m_avahi->announced().size(), 1);
        QCOMPARE(m_avahi->announced().first().port, ushort(3));
    }

    void itWaitsWhileTheDaemonLooksForAName()
    {
        m_avahi.reset();
        m_avahi.emplace(FakeAvahi::Registering);
        m_advertiser->publish(facts());
        m_browser->start({}); // whose answers come later than those to the other
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::Ready);
        QCOMPARE(state(), Announce::Waiting);
        QCOMPARE(m_avahi->groupsMade, 0);

        m_avahi->setServerState(FakeAvahi::Running);
        QTRY_COMPARE(state(), Announce::Announced);
    }

    void anotherNameOfThisComputerIsTold()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Announced);

        m_avahi->setServerState(FakeAvahi::Collision);
        QTRY_COMPARE(state(), Announce::Waiting);
        QTRY_VERIFY(m_avahi->announced().isEmpty());
        m_avahi->hostName = u"studio-2.local"_s;
        m_avahi->setServerState(FakeAvahi::Running);

        QTRY_COMPARE(state(), Announce::Announced);
        QCOMPARE(valueOf(m_advertiser->status().txt, "lanHost"_L1), u"studio-2.local"_s);
    }

    void aNameThatIsTakenGetsAnother()
    {
        m_avahi->takenNames = {u"studio (OpenClaw)"_s};
        m_advertiser->publish(facts());

        QTRY_COMPARE(state(), Announce::Announced);
        QCOMPARE(m_advertiser->status().name, u"studio (OpenClaw) #2"_s);

        m_avahi->collide(); // another computer has that one
        QTRY_COMPARE(m_advertiser->status().name, u"studio (OpenClaw) #2 #2"_s);
        QCOMPARE(m_avahi->announced().size(), 1);
    }

    void aRefusalIsToldAndTriedAgain()
    {
        m_avahi->refusal = u"org.freedesktop.Avahi.TooManyEntriesError"_s;
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Failed);
        QCOMPARE(m_advertiser->status().problem, u"TooManyEntriesError"_s);

        m_avahi->refusal.clear();
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Announced);
    }

    void withoutADaemonItSaysSoAndComesWithIt()
    {
        m_avahi.reset();
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::NoService);
        QVERIFY(!m_advertiser->status().problem.isEmpty());

        m_avahi.emplace();
        QTRY_COMPARE(state(), Announce::Announced);
    }

    void aDaemonThatWasStartedAnewIsToldAgain()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Announced);

        m_avahi.reset();
        QTRY_COMPARE(state(), Announce::NoService);
        QCOMPARE(m_advertiser->status().name, QString());
        m_avahi.emplace();

        QTRY_COMPARE(state(), Announce::Announced);
        QCOMPARE(m_avahi->announced().size(), 1);
    }

    void whatIsWithdrawnEndsWithItsConnection()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Announced);
        QVERIFY(m_avahi->isClientThere());

        m_advertiser->withdraw();

        QCOMPARE(state(), Announce::Idle);
        QTRY_VERIFY(!m_avahi->isClientThere());
        m_advertiser->publish(facts());
        QTRY_COMPARE(state(), Announce::Announced);
    }

    void itFindsWhatIsThereAndWhatComes()
    {
        m_avahi->items = {{.name = u"attic (OpenClaw)"_s,
                           .txt = {"displayName=attic", "lanHost=attic.local", "gatewayTls=1"},
                           .flags = 8},
                          {.name = u"silent"_s, .isResolvable = false}};
        m_browser->start({});
        QCOMPARE(m_browser->status().state, ServiceBrowser::State::Looking);
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::Ready);

        QCOMPARE(m_browser->status().found.size(), 1);
        const FoundService attic = m_browser->status().found.first();
        QCOMPARE(attic.url(), u"wss://attic.local:18789"_s);
        QCOMPARE(attic.address, QHostAddress(u"192.0.2.7"_s));
        QVERIFY(attic.isOfThisComputer);

        const FakeAvahi::Item barn{.name = u"barn (OpenClaw)"_s};
        m_avahi->find(barn);
        QTRY_COMPARE(m_browser->status().found.size(), 2);
        QVERIFY(!m_browser->status().found.last().isOfThisComputer);
        m_avahi->lose(barn);
        QTRY_COMPARE(m_browser->status().found.size(), 1);
        QCOMPARE(m_browser->status().state, ServiceBrowser::State::Ready);
    }

    void aDomainIsLookedInBesidesTheLocalOne()
    {
        m_avahi->items = {{.name = u"far"_s, .domain = u"oc.internal"_s}};
        m_browser->start({u"oc.internal"_s});
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::Ready);

        QCOMPARE(m_avahi->domains, (QStringList{QString(), u"oc.internal"_s}));
        QCOMPARE(m_browser->status().found.value(0).domain, u"oc.internal"_s);
    }

    void withoutADaemonNothingIsFoundUntilItComes()
    {
        m_avahi.reset();
        m_browser->start({});
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::NoService);

        m_avahi.emplace();
        m_avahi->items = {{.name = u"attic"_s}};
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::Ready);
        QCOMPARE(m_browser->status().found.size(), 1);
        m_browser->stop();
        QVERIFY(m_browser->status().found.isEmpty());
    }

    void aFloodIsCutOff()
    {
        for (int i = 0; i < AvahiBrowser::MaxSeen + 20; ++i)
            m_avahi->items.append({.name = u"gateway %1"_s.arg(i)});
        m_browser->start({});

        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::Ready);
        QCOMPARE(m_browser->status().found.size(), AvahiBrowser::MaxSeen);
    }

private:
    using Announce = ServiceAdvertiser::State;
    Announce state() const { return m_advertiser->status().state; }

    ManualClock m_clock;
    std::optional<FakeAvahi> m_avahi;
    std::optional<AvahiAdvertiser> m_advertiser;
    std::optional<AvahiBrowser> m_browser;
};

QTEST_GUILESS_MAIN(tst_Avahi)
#include "tst_Avahi.moc"
