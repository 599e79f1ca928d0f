// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeAutostart.h"
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/Hints.h"
#include "ui/common/UiPreferences.h"
#include "ui/settings/FindingLabel.h"
#include "ui/setup/SetupAssistant.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using ui::SetupStep;

class tst_SetupAssistant : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        GatewaySnapshot now = runningSnapshot();
        now.state = gateway::GatewayState::SetupNeeded;
        now.settings.exists = false;
        now.listeners.clear();
        now.settings.values[u"gateway.auth.token"_s].value = 0;
        now.settings.values[u"gateway.mode"_s] = {};
        m_port->setSnapshot(now);
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_assistant = std::make_unique<ui::SetupAssistant>(context());
        m_assistant->show();
    }
    void cleanup()
    {
        m_assistant.reset();
        m_autostart.reset();
    }

    void defaultsLeadToARunningGatewayInEightClicks()
    {
        int clicks = 0;
        const auto press = [&](QAbstractButton *button) {
            QTRY_VERIFY(button->isEnabled());
            button->click();
            ++clicks;
        };
        press(find<QCheckBox>(u"setup.welcome.understood"_s));
        while (m_assistant->step() != SetupStep::Start)
            press(next());
        QCOMPARE(changes(), QStringList()); // nothing is written before
        press(find<QPushButton>(u"setup.start.run"_s));

        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(clicks <= 8);
        QCOMPARE(changes(),
                 QStringList({u"applyConfig"_s, u"start"_s, u"runChecks"_s, u"checkSignIn"_s}));
        const auto &entries = m_port->edits().first().entries;
        QVERIFY(std::ranges::any_of(entries,
                                    [](const auto &entry) {
                                        return entry.path == "gateway.bind"_L1
                                                   ? entry.value == u"loopback"_s
                                                   : false;
                                    }) ||
                m_port->snapshot().setting(u"gateway.bind"_s) == u"loopback"_s);
        QVERIFY(std::ranges::any_of(
            entries, [](const auto &entry) { return entry.path == "gateway.auth.token"_L1; }));
    }

    void theFirstPageWaitsForUnderstanding()
    {
        QVERIFY(!next()->isEnabled());
        QVERIFY(!find<QLabel>(u"setup.obstacle"_s)->text().isEmpty());
    }

    void aTakenPortOffersAnother()
    {
        m_assistant->goTo(SetupStep::Start);
        m_port->setPortCheck(
            {.state = gateway::PortCheck::State::TakenByProgram, .suggestion = 18790});
        m_port->hold();
        find<QPushButton>(u"setup.start.run"_s)->click();
        m_port->release(); // the settings are saved
        m_port->failWith({.code = CommandError::Code::PortTakenByProgram, .subject = u"18789"_s});
        QTRY_VERIFY(m_port->calls().contains(u"start"_s));
        m_port->succeed();

        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));
        QVERIFY(!next()->isEnabled());
        QCOMPARE(find<QPushButton>(u"setup.start.fix"_s)->text(), u"Use port 18790"_s);
        find<QPushButton>(u"setup.start.fix"_s)->click();

        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_assistant->state().port, 18790);
    }

    void aGatewayOnThePortIsNamedBeforeAnythingIsWritten()
    {
        m_port->setPortCheck({.state = gateway::PortCheck::State::TakenByGateway,
                              .program = u"openclaw"_s,
                              .suggestion = 18790});
        m_assistant->goTo(SetupStep::Place);

        auto *other = find<QLabel>(u"setup.place.other"_s);
        QTRY_VERIFY(other->isVisible());
        QVERIFY(other->text().contains("openclaw"_L1));
        m_port->setPortCheck({});
        find<QPushButton>(u"setup.place.usePort"_s)->click();

        QCOMPARE(m_assistant->state().port, 18790);
        QTRY_VERIFY(!other->isVisible());
        QCOMPARE(changes(), QStringList());
    }

    void aProgramOnThePortIsNamedBesideTheField()
    {
        m_port->setPortCheck({.state = gateway::PortCheck::State::TakenByProgram,
                              .program = u"python3"_s,
                              .suggestion = 18790});
        m_assistant->goTo(SetupStep::Reach);

        auto *state = find<ui::FindingLabel>(u"setup.reach.portState"_s);
        QTRY_VERIFY(state->isVisible());
        QVERIFY(state->finding()->text.contains("python3"_L1));
        m_port->setPortCheck({});
        find<QPushButton>(u"setup.reach.portState.step"_s)->click();

        QCOMPARE(m_assistant->state().port, 18790);
        QTRY_VERIFY(m_port->calls().contains(u"checkPort 18790"_s));
        QVERIFY(!state->isVisible());
    }

    void keptSettingsGiveWayWhereTheirPortIsTaken()
    {
        useSettingsThatAreThere();
        m_port->setPortCheck(
            {.state = gateway::PortCheck::State::TakenByGateway, .suggestion = 18790});
        m_port->failWith({.code = CommandError::Code::PortTakenByGateway, .subject = u"18789"_s});
        find<QPushButton>(u"setup.start.run"_s)->click();
        m_port->succeed();
        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));
        QVERIFY(m_port->edits().isEmpty());

        find<QPushButton>(u"setup.start.fix"_s)->click();

        QTRY_COMPARE(m_port->edits().size(), 1);
        const auto &entries = m_port->edits().first().entries;
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().path, u"gateway.port"_s);
        QCOMPARE(entries.first().value, QJsonValue(18790));
    }

    void everyFailureSaysWhyAndWhatToDo_data()
    {
        QTest::addColumn<CommandError>("error");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("fix");
        using Code = CommandError::Code;
        const auto row = [](const char *name, const CommandError &error, const QString &words,
                            const QString &fix) { QTest::newRow(name) << error << words << fix; };
        row("program",
            {.code = Code::PortTakenByProgram, .subject = u"80"_s, .program = u"nginx"_s},
            u"nginx"_s, u"Use port 18790"_s);
        row("gateway", {.code = Code::PortTakenByGateway, .program = u"node"_s}, u"(node)"_s,
            u"Use port 18790"_s);
        row("rights", {.code = Code::PortDenied}, u"administrator"_s, u"Use port 18790"_s);
        row("address", {.code = Code::AddressGone, .subject = u"10.0.0.4"_s}, u"10.0.0.4"_s,
            u"Choose who may connect…"_s);
        row("folder", {.code = Code::FolderNotWritable, .subject = u"/state"_s}, u"/state"_s,
            u"Try again"_s);
        row("disk", {.code = Code::DiskFull}, u"disk is full"_s, u"Try again"_s);
        row("locked", {.code = Code::StateLocked, .subject = u"/state"_s}, u"/state"_s,
            u"Try again"_s);
        row("settings", {.code = Code::SettingsUnreadable, .line = 7}, u"line 7"_s, u"Try again"_s);
    }

    void everyFailureSaysWhyAndWhatToDo()
    {
        QFETCH(CommandError, error);
        QFETCH(QString, words);
        QFETCH(QString, fix);
        m_assistant->goTo(SetupStep::Start);

        failStartWith(error,
                      {.state = gateway::PortCheck::State::TakenByProgram, .suggestion = 18790});

        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));
        const QString text = find<QLabel>(u"setup.start.task1"_s)->text();
        QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(find<QPushButton>(u"setup.start.fix"_s)->text(), fix);
        QVERIFY(!next()->isEnabled());
    }

    void withoutATailnetTheGatewayIsUsableAndSaysSo()
    {
        GatewaySnapshot now = m_port->snapshot();
        now.problems = {{.kind = gateway::ProblemView::Kind::BindNarrowed}};
        m_port->setSnapshot(now);
        m_assistant->goTo(SetupStep::Reach);
        find<QRadioButton>(u"page.network.bind.tailnet"_s)->click();
        m_assistant->goTo(SetupStep::Start);

        find<QPushButton>(u"setup.start.run"_s)->click();

        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(find<QLabel>(u"setup.start.task1"_s)->text().contains("Tailscale"_L1));
        find<QPushButton>(u"setup.start.fix"_s)->click();
        QCOMPARE(m_assistant->step(), SetupStep::Reach);
    }

    void settingsThatAreThereAreUsedAsTheyAre()
    {
        useSettingsThatAreThere();

        find<QPushButton>(u"setup.start.run"_s)->click();

        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(m_port->edits().isEmpty());
        QVERIFY(!m_port->calls().contains(u"applyConfig"_s));
    }

    void aFileThatChangedMeanwhileIsReadAgain()
    {
        m_assistant->goTo(SetupStep::Start);
        m_port->hold();
        m_port->failWith({.code = CommandError::Code::SettingsChanged});
        find<QPushButton>(u"setup.start.run"_s)->click();
        m_port->succeed();
        m_port->release();

        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(changes(), QStringList({u"applyConfig"_s, u"reloadConfig"_s, u"applyConfig"_s,
                                         u"start"_s, u"runChecks"_s, u"checkSignIn"_s}));
    }

    void aFileThatKeepsChangingIsLeftToThePerson()
    {
        m_assistant->goTo(SetupStep::Start);
        m_port->failAt(u"applyConfig"_s, {.code = CommandError::Code::SettingsChanged});

        find<QPushButton>(u"setup.start.run"_s)->click();

        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));
        QCOMPARE(find<QPushButton>(u"setup.start.fix"_s)->text(), u"Try again"_s);
        QCOMPARE(changes(), QStringList({u"applyConfig"_s, u"reloadConfig"_s, u"applyConfig"_s}));
        QVERIFY(!next()->isEnabled());
    }

    void whatIsWrongWithTheFileThatChangedIsSaid()
    {
        m_assistant->goTo(SetupStep::Start);
        m_port->failAt(u"applyConfig"_s, {.code = CommandError::Code::SettingsChanged});
        m_port->failAt(u"reloadConfig"_s,
                       {.code = CommandError::Code::SettingsUnreadable, .line = 3});

        find<QPushButton>(u"setup.start.run"_s)->click();

        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));
        QVERIFY(find<QLabel>(u"setup.start.task0"_s)->text().contains("line 3"_L1));
        QCOMPARE(changes(), QStringList({u"applyConfig"_s, u"reloadConfig"_s}));
    }

    void theEndAsksWhetherTipsAreWanted()
    {
        ui::Hints hints(*m_preferences);
        ui::UiContext with = context();
        with.hints = &hints;
        m_assistant = std::make_unique<ui::SetupAssistant>(with);
        m_assistant->show();
        m_assistant->goTo(SetupStep::Done);
        auto *tips = find<QCheckBox>(u"setup.done.tips"_s);
        QVERIFY(tips->isVisible() && tips->isChecked());

        tips->click();

        QVERIFY(hints.isDismissed(ui::Hints::Hint::Tips));
        tips->click();
        QVERIFY(!hints.isDismissed(ui::Hints::Hint::Tips));
    }

    void closingBeforeTheStartWritesNothing()
    {
        for (const SetupStep step : {SetupStep::Place, SetupStep::Reach, SetupStep::Protect,
                                     SetupStep::Extras, SetupStep::Start})
            m_assistant->goTo(step);
        m_assistant->close();

        QCOMPARE(changes(), QStringList());
        QVERIFY(!QFile::exists(m_home->filePath(u"ui.conf"_s)));
    }

    void aFirstRunStartsAtLoginWhereTheDesktopCan()
    {
        QVERIFY(!m_assistant->state().startsAtLogin); // no such desktop here
        m_autostart.emplace();
        m_assistant = std::make_unique<ui::SetupAssistant>(context());

        QVERIFY(m_assistant->state().startsAtLogin);
        m_assistant->goTo(SetupStep::Start);
        find<QPushButton>(u"setup.start.run"_s)->click();

        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_autostart->current, ui::AutostartState::On);
    }

    void aSecondRunLeavesTheDesktopAsItIs()
    {
        m_autostart.emplace();
        m_preferences->set(ui::preference::StartGateway, false);
        useSettingsThatAreThere();

        find<QPushButton>(u"setup.start.run"_s)->click();

        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(m_autostart->current, ui::AutostartState::Off);
        QVERIFY(!m_preferences->value(ui::preference::StartGateway));
    }

    void theEndCountsWhatIsConnected()
    {
        m_port->setSnapshot(runningSnapshot());
        m_assistant->goTo(SetupStep::Done);
        auto *another = find<QPushButton>(u"setup.done.another"_s);
        QCOMPARE(another->text(), u"&Add a node"_s);
        GatewaySnapshot now = runningSnapshot();
        now.nodes = {sampleNode(1)};
        m_port->setSnapshot(now);

        m_assistant->goTo(SetupStep::Done);

        QCOMPARE(another->text(), u"&Add another node"_s);
        another->click();
        QCOMPARE(m_assistant->step(), SetupStep::Connect);
    }

    void rareChoicesAreFoldedUntilOneIsInForce()
    {
        m_assistant->goTo(SetupStep::Reach);
        QVERIFY(!find<QRadioButton>(u"page.network.bind.auto"_s)->isVisible());
        QVERIFY(!find<QSpinBox>(u"setup.reach.port"_s)->isVisible());
        find<QToolButton>(u"setup.reach.more"_s)->click();
        QVERIFY(find<QRadioButton>(u"page.network.bind.auto"_s)->isVisible());
        QVERIFY(find<QSpinBox>(u"setup.reach.port"_s)->isVisible());

        GatewaySnapshot now = m_port->snapshot();
        now.settings.exists = true;
        now.settings.values[u"gateway.bind"_s].value = u"auto"_s;
        m_port->setSnapshot(now);
        m_assistant = std::make_unique<ui::SetupAssistant>(context());
        m_assistant->show();
        m_assistant->goTo(SetupStep::Reach);

        QVERIFY(find<QRadioButton>(u"page.network.bind.auto"_s)->isVisible());
    }

    void theLastStepMayBeSkippedUntilSomethingIsConnected()
    {
        m_port->setSnapshot(runningSnapshot());
        m_assistant->goTo(SetupStep::Connect);
        QVERIFY(next()->text().contains("Skip"_L1));

        GatewaySnapshot now = runningSnapshot();
        now.nodes = {sampleNode(1)};
        m_port->setSnapshot(now);

        QVERIFY(!next()->text().contains("Skip"_L1));
    }

    void technicalTextIsFolded()
    {
        m_assistant->goTo(SetupStep::Start);
        failStartWith({.code = CommandError::Code::Internal, .detail = u"bind: EADDRINUSE"_s}, {});
        QTRY_VERIFY(find<QToolButton>(u"setup.start.details"_s));
        QVERIFY(!find<QLabel>(u"setup.start.task1"_s)->text().contains("EADDRINUSE"_L1));

        find<QToolButton>(u"setup.start.details"_s)->click();

        const auto isShown = [this] {
            const auto labels = m_assistant->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains("EADDRINUSE"_L1);
            });
        };
        QTRY_VERIFY(isShown()); // What is added to a page that is open appears a turn later.
    }

    void theTokenIsHiddenUntilAskedFor()
    {
        m_assistant->goTo(SetupStep::Protect);
        auto *field = find<QLineEdit>(u"setup.protect.token"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        find<QPushButton>(u"setup.protect.reveal"_s)->setChecked(true);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);

        m_assistant->goTo(SetupStep::Extras);

        QCOMPARE(field->echoMode(), QLineEdit::Password);
        m_assistant->goTo(SetupStep::Protect);
        find<QPushButton>(u"setup.protect.copy"_s)->click();
        QVERIFY(find<QLabel>(u"setup.protect.copied"_s)->text().startsWith("Copied."_L1));
    }

private:
    QStringList changes() const
    {
        QStringList calls = m_port->calls();
        calls.removeIf([](const QString &call) { return call.startsWith("checkPort"_L1); });
        return calls;
    }
    void useSettingsThatAreThere()
    {
        GatewaySnapshot now = runningSnapshot();
        now.state = gateway::GatewayState::Stopped;
        now.listeners.clear();
        m_port->setSnapshot(now);
        m_assistant = std::make_unique<ui::SetupAssistant>(context());
        m_assistant->show();
        m_assistant->goTo(SetupStep::Place);
        QVERIFY(find<QRadioButton>(u"setup.place.use"_s)->isChecked());
        QTRY_VERIFY(next()->isEnabled());
        next()->click();
        QCOMPARE(m_assistant->step(), SetupStep::Start);
    }
    /// The settings are saved; opening the port fails.
    void failStartWith(const CommandError &error, const gateway::PortCheck &check)
    {
        m_port->setPortCheck(check);
        m_port->hold();
        find<QPushButton>(u"setup.start.run"_s)->click();
        m_port->release();
        m_port->failWith(error);
        QTRY_VERIFY(m_port->calls().contains(u"start"_s));
        m_port->succeed();
    }
    ui::UiContext context()
    {
        return {.port = *m_port,
                .preferences = *m_preferences,
                .navigator = m_navigator,
                .autostart = m_autostart ? &*m_autostart : nullptr};
    }
    template <typename W>
    W *find(const QString &name)
    {
        return m_assistant->findChild<W *>(name);
    }
    QPushButton *next() { return find<QPushButton>(u"setup.next"_s); }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    std::optional<FakeAutostart> m_autostart;
    NoNavigator m_navigator;
    std::unique_ptr<ui::SetupAssistant> m_assistant;
};

QTEST_MAIN(tst_SetupAssistant)
#include "tst_SetupAssistant.moc"
