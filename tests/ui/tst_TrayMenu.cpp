// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/AutostartPort.h"
#include "ui/common/UiPreferences.h"
#include "ui/tray/MenuExporter.h"
#include "ui/tray/TrayMenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::ListenerView;
using ui::PageId;
using ui::ShownState;
using ui::TrayMenuContent;
using ui::TrayMenuText;

namespace {

class FakeAutostart final : public ui::AutostartPort
{
public:
    [[nodiscard]] ui::AutostartState state() const override { return current; }
    [[nodiscard]] std::optional<QString> setEnabled(bool isEnabled) override
    {
        if (fault)
            return fault;
        current = isEnabled ? ui::AutostartState::On : ui::AutostartState::Off;
        return std::nullopt;
    }

    ui::AutostartState current = ui::AutostartState::Off;
    std::optional<QString> fault;
};

TrayMenuContent contentOf(const GatewaySnapshot &now)
{
    return TrayMenuText::content(ui::shownStateFor(now), now, SampleNow);
}

ListenerView listener(const QString &address, bool isLoopback, bool isTailnet = false)
{
    return {.url = u"ws://%1:18789"_s.arg(address),
            .address = address,
            .port = 18789,
            .isLoopback = isLoopback,
            .isEveryNetwork = address == "0.0.0.0"_L1,
            .isTailnet = isTailnet};
}

} // namespace

class tst_TrayMenu : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_navigator.calls.clear();
        m_autostart.current = ui::AutostartState::Off;
        m_autostart.fault.reset();
        m_menu = std::make_unique<ui::TrayMenu>(ui::UiContext{*m_port, *m_preferences, m_navigator},
                                                m_autostart);
    }

    void cleanup() { m_menu.reset(); }

    void aStoppedGatewayCanOnlyBeStarted()
    {
        GatewaySnapshot now;
        now.state = GatewayState::Stopped;
        m_menu->setContent(contentOf(now));

        QVERIFY(action(u"start"_s)->isVisible());
        QVERIFY(!action(u"stop"_s)->isVisible());
        QVERIFY(!action(u"restart"_s)->isEnabled());
        QVERIFY(!action(u"reach"_s)->isVisible());
        QVERIFY(!action(u"review"_s)->isVisible());
        QVERIFY(!action(u"addNode"_s)->isEnabled());
        QVERIFY(!action(u"copyGateway"_s)->isEnabled());
        action(u"start"_s)->trigger();
        QCOMPARE(m_port->calls(), QStringList{u"start"_s});
    }

    void withoutSettingsStartLeadsToSetup()
    {
        GatewaySnapshot now;
        now.state = GatewayState::SetupNeeded;
        m_menu->setContent(contentOf(now));

        action(u"start"_s)->trigger();

        QCOMPARE(m_navigator.calls, QStringList{u"setup"_s});
        QCOMPARE(m_port->calls(), QStringList());
    }

    void aRunningGatewayCanBeStoppedAndRestarted()
    {
        m_menu->setContent(contentOf(runningSnapshot()));

        action(u"stop"_s)->trigger();
        action(u"restart"_s)->trigger();

        QVERIFY(!action(u"start"_s)->isVisible());
        QCOMPARE(m_port->calls(), (QStringList{u"stop"_s, u"restart"_s}));
    }

    void aCommandThatFailsShowsWhy()
    {
        m_port->failWith({.code = gateway::CommandError::Code::Internal});
        m_menu->setContent(contentOf(runningSnapshot()));

        action(u"restart"_s)->trigger();

        QTRY_COMPARE(m_navigator.calls, QStringList{u"overview"_s});
    }

    void requestsAreOfferedFirst()
    {
        GatewaySnapshot now = runningSnapshot();
        now.requests = {sampleRequest(1), sampleRequest(2)};
        m_menu->setContent(contentOf(now));

        QVERIFY(action(u"review"_s)->isVisible());
        action(u"review"_s)->trigger();
        QCOMPARE(m_navigator.calls, QStringList{u"pairing"_s});
    }

    void atMostEightNodesAreListedConnectedFirst()
    {
        GatewaySnapshot now = runningSnapshot();
        for (int number = 0; number < 12; ++number)
            now.nodes.append(sampleNode(number, number >= 10));
        const TrayMenuContent content = contentOf(now);

        QCOMPARE(content.nodes.size(), TrayMenuContent::MostNodes);
        QVERIFY(content.nodes.at(0).isConnected);
        QVERIFY(content.nodes.at(1).isConnected);
        QVERIFY(!content.nodes.at(2).isConnected);
        m_menu->setContent(content);
        action(u"node1"_s)->trigger();
        QCOMPARE(m_navigator.calls, QStringList{content.nodes.at(1).id.text()});
    }

    void aNodeCannotWriteMnemonicsOrLines()
    {
        GatewaySnapshot now = runningSnapshot();
        now.nodes = {sampleNode(1)};
        now.nodes.first().name = u"A&B\n\u202e<b>evil</b>"_s + QString(10'000, u'x');

        const QString text = contentOf(now).nodes.first().text;

        QVERIFY(text.startsWith(u"A&&B <b>"_s));
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(text.size() < 80);
    }

    void reachIsToldFromRealListeners_data()
    {
        QTest::addColumn<QList<ListenerView>>("listeners");
        QTest::addColumn<QString>("reach");
        QTest::addColumn<bool>("isExposed");
        QTest::addColumn<QString>("address");
        const ListenerView local = listener(u"127.0.0.1"_s, true);
        QTest::newRow("nothing") << QList<ListenerView>{} << QString() << false << QString();
        QTest::newRow("loopback") << QList{local} << u"This computer only · port 18789"_s << false
                                  << u"ws://127.0.0.1:18789"_s;
        QTest::newRow("tailnet") << QList{local, listener(u"100.64.0.9"_s, false, true)}
                                 << u"Your tailnet · port 18789"_s << false
                                 << u"ws://100.64.0.9:18789"_s;
        QTest::newRow("one address")
            << QList{local, listener(u"192.168.1.20"_s, false)}
            << u"One address: 192.168.1.20 · port 18789"_s << true << u"ws://192.168.1.20:18789"_s;
        QTest::newRow("every network")
            << QList{listener(u"0.0.0.0"_s, false)} << u"Your local networks · port 18789"_s << true
            << u"ws://127.0.0.1:18789"_s;
    }
    void reachIsToldFromRealListeners()
    {
        QFETCH(QList<ListenerView>, listeners);
        GatewaySnapshot now = runningSnapshot();
        now.listeners = listeners;
        const TrayMenuContent content = contentOf(now);

        QTEST(content.reach, "reach");
        QTEST(content.isExposed, "isExposed");
        QTEST(content.gatewayAddress, "address");
    }

    void aRemoteGatewayIsReconnectedNotStarted()
    {
        GatewaySnapshot now;
        now.state = GatewayState::RemoteConnected;
        now.isRemote = true;
        m_menu->setContent(contentOf(now));

        for (const auto &name : {u"start"_s, u"stop"_s, u"restart"_s, u"copyCanvas"_s})
            QVERIFY2(!action(name)->isVisible(), qPrintable(name));
        QVERIFY(action(u"reconnect"_s)->isVisible());
        QVERIFY(action(u"disconnect"_s)->isVisible());
    }

    void entriesAreNeverMadeAnew()
    {
        const QList<QAction *> before = m_menu->menu().findChildren<QAction *>();
        const QList<QAction *> rows = m_menu->menu().actions();

        m_menu->setContent(contentOf(busySnapshot()));
        m_menu->setContent(contentOf(GatewaySnapshot{}));

        QCOMPARE(m_menu->menu().actions(), rows);
        QCOMPARE(m_menu->menu().findChildren<QAction *>(), before);
    }

    void startAtLoginIsReadWhenTheMenuOpens()
    {
        QAction *entry = action(u"startAtLogin"_s);
        m_autostart.current = ui::AutostartState::On;
        emit m_menu->menu().aboutToShow();
        QVERIFY(entry->isChecked());
        m_autostart.current = ui::AutostartState::Unavailable;
        emit m_menu->menu().aboutToShow();

        QVERIFY(!entry->isEnabled());
        QVERIFY(!entry->toolTip().isEmpty());
    }

    void startAtLoginShowsWhatIsTrueAfterAFailure()
    {
        m_autostart.fault = u"the disk is full"_s;

        action(u"startAtLogin"_s)->trigger();

        QVERIFY(!action(u"startAtLogin"_s)->isChecked());
        QCOMPARE(m_navigator.calls, QStringList{u"general"_s});
    }

    void helpOpensWhatItNames()
    {
        action(u"checks"_s)->trigger();
        action(u"diagnostics"_s)->trigger();
        action(u"about"_s)->trigger();

        QCOMPARE(m_navigator.calls, (QStringList{u"checks"_s, u"diagnostics"_s, u"about"_s}));
    }

    void mnemonicsAreUniqueWithinAMenu()
    {
        m_menu->setContent(contentOf(busySnapshot()));
        const auto duplicates = [](const QMenu &menu) {
            QStringList twice;
            QString seen;
            for (const QAction *action : menu.actions()) {
                const qsizetype at = action->text().remove(u"&&"_s).indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar key = action->text().remove(u"&&"_s).at(at + 1).toLower();
                if (seen.contains(key))
                    twice.append(action->text());
                seen += key;
            }
            return twice;
        };

        QCOMPARE(duplicates(m_menu->menu()), QStringList());
        for (const QAction *action : m_menu->menu().actions()) {
            if (action->menu())
                QCOMPARE(duplicates(*action->menu()), QStringList());
        }
    }

    void addressesAreCopied()
    {
        m_menu->setContent(contentOf(runningSnapshot()));

        action(u"copyGateway"_s)->trigger();

        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ws://127.0.0.1"_s));
    }

    void thePanelSeesTheSameMenu()
    {
        m_menu->setContent(contentOf(busySnapshot()));
        QObject owner;
        ui::MenuExporter exporter(m_menu->menu(), &owner);
        ui::dbus::MenuLayout layout;
        exporter.GetLayout(0, -1, {}, layout);

        QCOMPARE(layout.children.size(), m_menu->menu().actions().size());
        const auto rows = m_menu->menu().actions();
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const QVariantMap &row = layout.children.at(at).properties;
            QCOMPARE(row.value(u"visible"_s).toBool(), rows.at(at)->isVisible());
            QCOMPARE(row.value(u"label"_s).toString(),
                     ui::MenuExporter::labelFor(rows.at(at)->text()));
        }
    }

    void thePanelIsToldOnlyWhatChanged()
    {
        m_menu->setContent(contentOf(runningSnapshot()));
        QObject owner;
        ui::MenuExporter exporter(m_menu->menu(), &owner);
        const QSignalSpy updates(&exporter, &ui::MenuExporter::ItemsPropertiesUpdated);

        m_menu->setContent(contentOf(runningSnapshot()));
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::Stopped;
        now.listeners = {};
        m_menu->setContent(contentOf(now));
        QTRY_COMPARE(updates.size(), 1);

        const auto items = updates.first().first().value<ui::dbus::MenuItems>();
        QVERIFY(items.size() >= 3);
        for (const ui::dbus::MenuItem &item : items)
            QVERIFY(item.properties.size() <= 2);
    }

    void thePanelsClickRunsTheEntry()
    {
        m_menu->setContent(contentOf(runningSnapshot()));
        QObject owner;
        ui::MenuExporter exporter(m_menu->menu(), &owner);
        const int stop = idOf(exporter, u"S_top gateway"_s);

        exporter.Event(stop, u"hovered"_s, {}, 0);
        exporter.Event(stop, u"clicked"_s, {}, 0);
        exporter.Event(999, u"clicked"_s, {}, 0);

        QTRY_COMPARE(m_port->calls(), QStringList{u"stop"_s});
    }

    void aHiddenEntryCannotBeClickedByThePanel()
    {
        m_menu->setContent(contentOf(runningSnapshot()));
        QObject owner;
        ui::MenuExporter exporter(m_menu->menu(), &owner);

        exporter.Event(idOf(exporter, u"_Start gateway"_s), u"clicked"_s, {}, 0);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(m_port->calls(), QStringList());
    }

private:
    QAction *action(const QString &name)
    {
        QList<QAction *> all = m_menu->menu().actions();
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all.at(at)->objectName() == u"tray."_s + name)
                return all.at(at);
            if (all.at(at)->menu())
                all += all.at(at)->menu()->actions();
        }
        qFatal("no entry %s", qPrintable(name));
    }

    static int idOf(ui::MenuExporter &exporter, const QString &label)
    {
        ui::dbus::MenuLayout layout;
        exporter.GetLayout(0, -1, {}, layout);
        for (const ui::dbus::MenuLayout &row : layout.children) {
            if (row.properties.value(u"label"_s) == label)
                return row.id;
        }
        return -1;
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    FakeAutostart m_autostart;
    std::unique_ptr<ui::TrayMenu> m_menu;
};

QTEST_MAIN(tst_TrayMenu)
#include "tst_TrayMenu.moc"
