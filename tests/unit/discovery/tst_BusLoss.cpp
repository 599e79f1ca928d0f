// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/AvahiAdvertiser.h"
#include "gateway/discovery/AvahiBrowser.h"
#include "tests/support/FakeAvahi.h"
#include "tests/support/ManualClock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::FakeAvahi;
using gateway::test::ManualClock;

/// A system bus that ends and comes back. A process finds the address of its system bus once: this
/// one's is always at the same place.
class tst_BusLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_address = "unix:path=" + m_folder.filePath(u"bus"_s).toUtf8();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
    }
    void init()
    {
        startBus();
        m_avahi.emplace();
        m_advertiser.emplace(m_clock);
        m_browser.emplace(m_clock);
    }
    void cleanup()
    {
        m_browser.reset();
        m_advertiser.reset();
        m_avahi.reset();
        endBus();
    }

    void whatWasAnnouncedIsNotAnnouncedAnyMore()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);

        endBus();

        QTRY_COMPARE(m_advertiser->status().state, Announce::NoService);
        QVERIFY(!m_advertiser->status().problem.isEmpty());
        QCOMPARE(m_advertiser->status().name, QString());
    }

    void itIsAnnouncedAgainWhenTheBusIsBack()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);
        endBus();
        QTRY_COMPARE(m_advertiser->status().state, Announce::NoService);
        m_avahi.reset();
        m_clock.advance(AvahiBus::Patience); // in vain
        QCOMPARE(m_advertiser->status().state, Announce::NoService);

        startBus();
        m_avahi.emplace();
        m_clock.advance(AvahiBus::Patience);

        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);
        QCOMPARE(m_avahi->announced().size(), 1);
    }

    void aDaemonThatComesAfterTheBusIsTold()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);
        endBus();
        QTRY_COMPARE(m_advertiser->status().state, Announce::NoService);
        m_avahi.reset();

        startBus();
        m_clock.advance(AvahiBus::Patience);
        m_avahi.emplace();

        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);
    }

    void aBusThatComesLateIsFound()
    {
        m_avahi.reset();
        endBus();
        m_advertiser->publish(facts());
        QCOMPARE(m_advertiser->status().state, Announce::NoService);

        startBus();
        m_avahi.emplace();
        m_clock.advance(AvahiBus::Patience);

        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);
    }

    void whatIsWithdrawnMeanwhileStaysSo()
    {
        m_advertiser->publish(facts());
        QTRY_COMPARE(m_advertiser->status().state, Announce::Announced);
        endBus();
        QTRY_COMPARE(m_advertiser->status().state, Announce::NoService);
        m_avahi.reset();
        m_advertiser->withdraw();

        startBus();
        m_avahi.emplace();
        m_clock.advance(2 * AvahiBus::Patience);
        m_browser->start({}); // whose answers come later than those to the other
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::Ready);

        QCOMPARE(m_advertiser->status().state, Announce::Idle);
        QCOMPARE(m_avahi->groupsMade, 0);
    }

    void whatWasFoundIsForgottenAndFoundAgain()
    {
        m_avahi->items = {{.name = u"attic"_s}};
        m_browser->start({});
        QTRY_COMPARE(m_browser->status().found.size(), 1);
        endBus();
        QTRY_COMPARE(m_browser->status().state, ServiceBrowser::State::NoService);
        QVERIFY(m_browser->status().found.isEmpty());
        m_avahi.reset();

        startBus();
        m_avahi.emplace();
        m_avahi->items = {{.name = u"barn"_s}};
        m_clock.advance(AvahiBus::Patience);

        QTRY_COMPARE(m_browser->status().found.size(), 1);
        QCOMPARE(m_browser->status().found.first().name, u"barn"_s);
    }

private:
    using Announce = ServiceAdvertiser::State;

    static ServiceFacts facts()
    {
        return {.machineName = u"studio"_s, .port = 18789, .places = {{.interface = 2}}};
    }
    void startBus()
    {
        m_bus = std::make_unique<QProcess>();
        m_bus->start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                        u"--address="_s + QString::fromUtf8(m_address),
                                        u"--config-file=" OC_TEST_DATA "/bus.conf"_s});
        QVERIFY(m_bus->waitForReadyRead()); // it prints its address once it listens
    }
    void endBus()
    {
        if (!m_bus)
            return;
        m_bus->kill();
        m_bus->waitForFinished();
        m_bus.reset();
    }

    QTemporaryDir m_folder;
    QByteArray m_address;
    ManualClock m_clock;
    std::unique_ptr<QProcess> m_bus;
    std::optional<FakeAvahi> m_avahi;
    std::optional<AvahiAdvertiser> m_advertiser;
    std::optional<AvahiBrowser> m_browser;
};

QTEST_GUILESS_MAIN(tst_BusLoss)
#include "tst_BusLoss.moc"
