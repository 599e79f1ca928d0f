// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"

#include "gateway/crypto/Random.h"
#include "gateway/runtime/Announcement.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::ManualClock;
using State = DiscoveryView::State;
using Zone = DiscoveryView::Zone;

namespace {

QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> list;
    for (const QString &text : texts)
        list.append(QHostAddress(text));
    return list;
}

} // namespace

/// What is decided about announcing; the announcing itself is tst_Avahi's.
class tst_Announcement : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_here = {.addresses = addresses({u"127.0.0.1"_s}), .port = 18789};
    }
    void cleanup()
    {
        m_announcement.reset();
        m_config.reset();
    }

    void aGatewayOfThisComputerAloneIsNotAnnounced()
    {
        begin(u"{}"_s);
        QCOMPARE(view().state, State::OnlyThisComputer);
    }

    void aGatewayOfATailnetAloneIsNotAnnounced()
    {
        m_here.addresses = addresses({u"100.64.0.7"_s, u"127.0.0.1"_s});
        begin(u"{}"_s);
        QCOMPARE(view().state, State::OnlyTailnet);
    }

    void nothingIsAnnouncedBeforeItListens()
    {
        m_here = {};
        begin(u"{}"_s);
        QCOMPARE(view().state, State::Off);
    }

    void switchedOffByTheSettingsOrTheEnvironment()
    {
        begin(u"{ discovery: { mdns: { mode: 'off' } } }"_s);
        QCOMPARE(view().state, State::Off);

        m_announcement.reset();
        QProcessEnvironment environment;
        environment.insert(u"OPENCLAW_DISABLE_BONJOUR"_s, u"1"_s);
        begin(u"{}"_s, environment);
        QCOMPARE(view().state, State::Off);
        QCOMPARE(m_config->forcedBy(u"discovery.mdns.mode"_s), u"OPENCLAW_DISABLE_BONJOUR"_s);
    }

    void aSettingThatIsNoModeIsRefused()
    {
        const auto loaded = load(u"{ discovery: { mdns: { mode: 'loud' } } }"_s, {});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().first().path, u"discovery.mdns.mode"_s);
    }

    void aDomainThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::newRow("one label") << u"internal"_s;
        QTest::newRow("path") << u"../../etc/passwd.d"_s;
        QTest::newRow("empty label") << u"oc..internal"_s;
        QTest::newRow("quote") << u"oc.\\\"internal"_s;
    }
    void aDomainThatIsNoneIsRefused()
    {
        QFETCH(QString, domain);
        const QString text = u"{ discovery: { wideArea: { domain: \"%1\" } } }"_s.arg(domain);
        QVERIFY(!load(text, {}));

        QProcessEnvironment environment;
        environment.insert(u"OPENCLAW_WIDE_AREA_DOMAIN"_s, domain);
        QVERIFY(!load(u"{}"_s, environment));
    }

    void theZoneIsWrittenForWhatTheTailnetReaches()
    {
        m_here = {.addresses = addresses({u"100.64.0.7"_s, u"127.0.0.1"_s}),
                  .port = 18789,
                  .ofHost = addresses({u"192.168.1.20"_s, u"100.64.0.7"_s})};
        begin(u"{ discovery: { wideArea: { domain: 'OC.internal.' } } }"_s);

        QCOMPARE(view().zone, Zone::Written);
        QCOMPARE(view().zoneFile, m_home->filePath(u"state/dns/oc.internal.db"_s));
        const QString written = zone();
        QVERIFY2(written.contains("ns1 IN A 100.64.0.7\n"_L1), qPrintable(written));
        QVERIFY2(written.contains("SRV 0 0 18789 "_L1), qPrintable(written));
        QCOMPARE(QFileInfo(view().zoneFile).permissions() & QFile::ReadOther, QFile::Permissions());

        m_here.addresses = addresses({u"127.0.0.1"_s});
        QSignalSpy changed(m_announcement.get(), &Announcement::changed);
        m_announcement->update();
        QCOMPARE(changed.size(), 2); // the announcement's reason, and the zone
        QCOMPARE(view().zone, Zone::Empty);
        QVERIFY2(!zone().contains("SRV"_L1), qPrintable(zone()));

        m_here.ofHost = addresses({u"192.168.1.20"_s});
        m_announcement->update();
        QCOMPARE(view().zone, Zone::NoTailnet);
        QVERIFY(zone().contains("ns1 IN A 100.64.0.7\n"_L1));
    }

    void theOlderSwitchCountsToo_data()
    {
        QTest::addColumn<QString>("wideArea");
        QTest::addColumn<bool>("inEnvironment");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("switch and variable") << u"enabled: true"_s << true << true;
        QTest::newRow("variable alone") << QString() << true << false;
        QTest::newRow("switch alone") << u"enabled: true"_s << false << false;
        QTest::newRow("domain alone") << u"domain: 'oc.internal'"_s << false << true;
        QTest::newRow("switched off")
            << u"enabled: false, domain: 'oc.internal'"_s << false << false;
        QTest::newRow("empty domain") << u"domain: ''"_s << true << false;
    }
    void theOlderSwitchCountsToo()
    {
        QFETCH(QString, wideArea);
        QFETCH(bool, inEnvironment);
        QFETCH(bool, isOn);
        QProcessEnvironment environment;
        if (inEnvironment)
            environment.insert(u"OPENCLAW_WIDE_AREA_DOMAIN"_s, u"oc.internal."_s);

        begin(u"{ discovery: { wideArea: { %1 } } }"_s.arg(wideArea), environment);

        QCOMPARE(view().zone, isOn ? Zone::NoTailnet : Zone::Off);
    }

    void aZoneThatCannotBeWrittenIsAProblem()
    {
        m_here.ofHost = addresses({u"100.64.0.7"_s});
        QVERIFY(QDir(m_home->path()).mkpath(u"state"_s));
        QFile inTheWay(m_home->filePath(u"state/dns"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        begin(u"{ discovery: { wideArea: { domain: 'oc.internal' } } }"_s);

        QCOMPARE(view().zone, Zone::Failed);
        GatewaySnapshot now;
        m_announcement->describe(now);
        QCOMPARE(now.problems.size(), 1);
        QCOMPARE(now.problems.first().kind, ProblemView::Kind::DiscoveryFailed);
    }

    void itsOwnGatewayIsKnownAmongThoseFound()
    {
        GatewaySnapshot now{
            .discovery = {.state = State::Announced, .name = u"studio (OpenClaw)"_s}};
        describeFound({.state = ServiceBrowser::State::Ready,
                       .found = {{.name = u"studio (OpenClaw)"_s, .isOfThisComputer = true},
                                 {.name = u"studio (OpenClaw)"_s},
                                 {.name = u"other"_s, .isOfThisComputer = true}}},
                      now);

        QCOMPARE(now.foundGateways.gateways.size(), 3);
        QVERIFY(now.foundGateways.gateways.at(0).isOwn);
        QVERIFY(!now.foundGateways.gateways.at(1).isOwn);
        QVERIFY(!now.foundGateways.gateways.at(2).isOwn);
    }

private:
    Result<void, QList<ConfigIssue>> load(const QString &text,
                                          const QProcessEnvironment &environment)
    {
        QFile file(m_home->filePath(u"openclaw.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        file.close();
        m_config = std::make_unique<ConfigService>(
            ConfigPaths{.stateDir = m_home->filePath(u"state"_s), .configFile = file.fileName()},
            ConfigOverrides{.environment = environment}, m_clock, randomBytes);
        return m_config->load();
    }
    void begin(const QString &text, const QProcessEnvironment &environment = {})
    {
        const auto loaded = load(text, environment);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().first().reason));
        m_announcement = std::make_unique<Announcement>(
            Announcement::Parts{.config = *m_config,
                                .clock = m_clock,
                                .tls = m_tls,
                                .tailscale = m_tailscale,
                                .listening = [this] { return m_here; }});
        m_announcement->update();
    }
    DiscoveryView view() const
    {
        GatewaySnapshot now;
        m_announcement->describe(now);
        return now.discovery;
    }
    QString zone() const
    {
        QFile file(view().zoneFile);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    ManualClock m_clock;
    TlsIdentity m_tls{m_clock};
    Tailscale m_tailscale{m_clock};
    Listening m_here;
    std::unique_ptr<ConfigService> m_config;
    std::unique_ptr<Announcement> m_announcement;
};

QTEST_GUILESS_MAIN(tst_Announcement)
#include "tst_Announcement.moc"
