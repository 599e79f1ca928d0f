// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NoNavigator.h"
#include "tests/support/TestProgram.h"

#include "gateway/runtime/GatewayHost.h"

#include "ui/common/UiPreferences.h"
#include "ui/settings/OwnAddresses.h"
#include "ui/setup/SetupAssistant.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewayState;
using ui::SetupStep;

/// The assistant with a real gateway: what stands in the folder before and after.
class tst_SetupOnAGateway : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port = freePort();
    }
    void cleanup()
    {
        m_assistant.reset();
        m_host.reset();
        m_home.reset();
    }

    void nothingIsWrittenBeforeTheStart()
    {
        open(GatewayState::SetupNeeded);
        walkToTheStart();
        QCOMPARE(files(), QStringList());

        start();

        QTRY_COMPARE(m_host->snapshot().state, GatewayState::Running);
        QVERIFY(std::ranges::all_of(m_host->snapshot().listeners,
                                    &gateway::ListenerView::isLoopback));
        const QByteArray text = content();
        QVERIFY(text.contains("\"bind\": \"loopback\""));
        QCOMPARE(m_host->snapshot().setting(u"gateway.auth.token"_s), QJsonValue(48));
        QVERIFY(files().contains(u"workspace/canvas/index.html"_s));
    }

    void leavingBeforeTheStartLeavesNothing()
    {
        open(GatewayState::SetupNeeded);
        walkToTheStart();

        m_assistant.reset();

        QCOMPARE(files(), QStringList());
        QCOMPARE(m_host->snapshot().state, GatewayState::SetupNeeded);
    }

    void anOfficialConfigurationIsUsedAsItIs()
    {
        write(official());
        open(GatewayState::Stopped);
        m_assistant->goTo(SetupStep::Place);
        QVERIFY(find<QRadioButton>(u"setup.place.use"_s)->isChecked());
        press(u"setup.next"_s);
        QCOMPARE(m_assistant->step(), SetupStep::Start);

        start();

        QCOMPARE(content(), official());
        QCOMPARE(m_host->snapshot().listeners.first().port, m_port);
    }

    void aSecondRunChangesOnlyWhatIsChanged()
    {
        write(official());
        open(GatewayState::Stopped);
        m_assistant->goTo(SetupStep::Place);
        find<QRadioButton>(u"setup.place.change"_s)->setChecked(true);
        m_assistant->goTo(SetupStep::Reach);
        const quint16 other = freePort();
        find<QSpinBox>(u"setup.reach.port"_s)->setValue(other);
        for (const SetupStep step : {SetupStep::Protect, SetupStep::Extras, SetupStep::Start})
            m_assistant->goTo(step);

        start();

        QCOMPARE(content(), official().replace(QByteArray::number(m_port),
                                               QByteArray::number(other)));
    }

    void whatIsChangedFromTheStartPageIsWritten()
    {
        write(official());
        open(GatewayState::Stopped);
        m_assistant->goTo(SetupStep::Place);
        press(u"setup.next"_s);
        QCOMPARE(m_assistant->step(), SetupStep::Start);
        press(u"setup.start.change0"_s);
        QCOMPARE(m_assistant->step(), SetupStep::Reach);
        const quint16 other = freePort();
        find<QSpinBox>(u"setup.reach.port"_s)->setValue(other);
        while (m_assistant->step() != SetupStep::Start)
            press(u"setup.next"_s);

        start();

        QCOMPARE(content(),
                 official().replace(QByteArray::number(m_port), QByteArray::number(other)));
    }

    void runningItAgainWritesNothing()
    {
        open(GatewayState::SetupNeeded);
        walkToTheStart();
        start();
        const QByteArray before = content();
        m_assistant = std::make_unique<ui::SetupAssistant>(context());
        m_assistant->show();
        m_assistant->goTo(SetupStep::Place);
        find<QRadioButton>(u"setup.place.change"_s)->setChecked(true);
        for (const SetupStep step :
             {SetupStep::Reach, SetupStep::Protect, SetupStep::Extras, SetupStep::Start})
            m_assistant->goTo(step);

        start();

        QCOMPARE(content(), before);
    }

    void settingsThatWereMendedAreUsedAsTheyAre()
    {
        write("{ gateway: { mode: 'local', port: oops } }");
        open(GatewayState::Failed);
        m_assistant->goTo(SetupStep::Place);
        press(u"setup.next"_s);
        QCOMPARE(m_assistant->step(), SetupStep::Start);
        press(u"setup.start.run"_s);
        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));

        write(official());
        press(u"setup.start.fix"_s);

        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"setup.next"_s)->isEnabled(), 20'000);
        QCOMPARE(content(), official());
        QCOMPARE(m_host->snapshot().listeners.first().port, m_port);
    }

    void startingFreshKeepsTheOldFileAndTheDevices_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<GatewayState>("state");
        QTest::newRow("of another program") << official() << GatewayState::Stopped;
        QTest::newRow("faulty") << "{ gateway: { mode: 'local', port: oops } }"_ba
                                << GatewayState::Failed;
    }
    void startingFreshKeepsTheOldFileAndTheDevices()
    {
        QFETCH(QByteArray, old);
        QFETCH(GatewayState, state);
        write(old);
        QVERIFY(QDir(stateDir()).mkpath(u"devices"_s));
        const QByteArray paired = "{}";
        write(paired, u"devices/paired.json"_s);
        open(state);
        m_assistant->goTo(SetupStep::Place);
        find<QRadioButton>(u"setup.place.fresh"_s)->click();
        walkToTheStart();
        QCOMPARE(content(), old);
        QVERIFY(!files().contains(u"openclaw.json.backup-1"_s));

        start();

        QCOMPARE(content(u"openclaw.json.backup-1"_s), old);
        QVERIFY(!content().contains("kept by hand"));
        QVERIFY(content().contains("\"bind\": \"loopback\""));
        QCOMPARE(m_host->snapshot().setting(u"gateway.auth.token"_s), QJsonValue(48));
        QVERIFY(!content().contains("5f3c0f0a2b9d4e6c"));
        QCOMPARE(content(u"devices/paired.json"_s), paired);
        QCOMPARE(m_host->snapshot().listeners.first().port, m_port);
    }

    void aTokenThatCameIntoTheFileMeanwhileStays()
    {
        write("{ gateway: { mode: 'local', port: oops } }");
        open(GatewayState::Failed);
        m_assistant->goTo(SetupStep::Place);
        find<QRadioButton>(u"setup.place.change"_s)->setChecked(true);
        walkToTheStart();
        press(u"setup.start.run"_s);
        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));

        write(official());
        press(u"setup.start.fix"_s);

        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"setup.next"_s)->isEnabled(), 20'000);
        QCOMPARE(content(), official());
    }

    void withoutATailnetItStaysPrivateAndSaysSo()
    {
        const auto own = ui::ownAddresses();
        if (std::ranges::any_of(own, &ui::OwnAddress::isTailnet))
            QSKIP("this computer is in a tailnet");
        open(GatewayState::SetupNeeded);
        m_assistant->goTo(SetupStep::Reach);
        find<QRadioButton>(u"page.network.bind.tailnet"_s)->click();
        walkToTheStart();

        start();

        QVERIFY(find<QLabel>(u"setup.start.task1"_s)->text().contains("Tailscale"_L1));
        QVERIFY(std::ranges::all_of(m_host->snapshot().listeners,
                                    &gateway::ListenerView::isLoopback));
    }

private:
    QString stateDir() const { return m_home->filePath(u"state"_s); }
    QString configFile() const { return stateDir() + u"/openclaw.json"_s; }
    QStringList files() const
    {
        QStringList found;
        QDirIterator it(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(QDir(stateDir()).relativeFilePath(it.next()));
        found.sort();
        return found;
    }
    QByteArray content(const QString &name = u"openclaw.json"_s) const
    {
        QFile file(stateDir() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text, const QString &name = u"openclaw.json"_s)
    {
        QVERIFY(QDir().mkpath(stateDir()));
        QFile file(stateDir() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    // As another program left it: with comments and much that no gateway of ours knows.
    QByteArray official() const
    {
        return R"({
  // kept by hand
  meta: { lastTouchedVersion: "2026.2.6-3", lastTouchedAt: "2026-02-07T10:00:00.000Z" },
  agents: { defaults: { workspace: "~/.openclaw/workspace", maxConcurrent: 4 } },
  channels: { telegram: { enabled: false } },
  gateway: {
    mode: "local",
    port: )" + QByteArray::number(m_port) +
               R"(,
    bind: "loopback",
    auth: { mode: "token", token: "5f3c0f0a2b9d4e6c8a7b1d2e3f405162738495a6b7c8d9e0" },
    tailscale: { mode: "off", resetOnExit: false }, // not ours
  },
}
)";
    }

    ui::UiContext context()
    {
        return {.port = *m_host, .preferences = *m_preferences, .navigator = m_navigator};
    }
    void open(GatewayState expected)
    {
        m_host = std::make_unique<gateway::GatewayHost>(gateway::GatewayLauncher::Options{
            .paths = {.stateDir = stateDir(), .configFile = configFile()}});
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        // Stopped is what is shown before anything is known, too.
        QTRY_COMPARE(m_host->snapshot().settings.exists, expected != GatewayState::SetupNeeded);
        QTRY_COMPARE(m_host->snapshot().state, expected);
        m_assistant = std::make_unique<ui::SetupAssistant>(context());
        m_assistant->show();
    }
    template <typename W>
    W *find(const QString &name)
    {
        return m_assistant->findChild<W *>(name);
    }
    void press(const QString &name) { find<QPushButton>(name)->click(); }
    /// By way of each page, on a port that is free.
    void walkToTheStart()
    {
        for (const SetupStep step : {SetupStep::Place, SetupStep::Reach, SetupStep::Protect,
                                     SetupStep::Extras, SetupStep::Start}) {
            m_assistant->goTo(step);
            if (step == SetupStep::Reach)
                find<QSpinBox>(u"setup.reach.port"_s)->setValue(m_port);
        }
    }
    void start()
    {
        press(u"setup.start.run"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"setup.next"_s)->isEnabled(), 20'000);
    }

    std::optional<QTemporaryDir> m_home;
    quint16 m_port = 0;
    std::unique_ptr<gateway::GatewayHost> m_host;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::SetupAssistant> m_assistant;
};

QTEST_MAIN(tst_SetupOnAGateway)
#include "tst_SetupOnAGateway.moc"
