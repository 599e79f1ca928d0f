// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/setup/SetupAssistant.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using gateway::Secret;
using ui::OldSettings;
using ui::SetupRules;
using ui::SetupState;
using ui::SetupStep;

namespace {

const Secret Fresh("0123456789abcdef0123456789abcdef0123456789abcdef"_ba);
const QString Backup = u"/home/me/.openclaw/openclaw.json.backup-1"_s;

/// Settings of somebody who went far from the defaults.
GatewaySnapshot ownSnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.state = gateway::GatewayState::Stopped;
    now.listeners.clear();
    now.settings.backupFile = Backup;
    const auto set = [&](const QString &path, const QJsonValue &value, const QJsonValue &usual) {
        now.settings.values[path].value = value;
        now.settings.values[path].usual = usual;
    };
    set(u"gateway.mode"_s, u"local"_s, QString());
    set(u"gateway.port"_s, 19000, 18789);
    set(u"gateway.bind"_s, u"lan"_s, u"loopback"_s);
    set(u"canvasHost.enabled"_s, false, true);
    set(u"canvasHost.root"_s, u"/srv/pages"_s, QString());
    set(u"discovery.mdns.mode"_s, u"off"_s, u"minimal"_s);
    return now;
}

QStringList pathsOf(const gateway::ConfigEdit &edit)
{
    QStringList paths;
    for (const auto &entry : edit.entries)
        paths.append(entry.path);
    return paths;
}

QJsonValue valueIn(const gateway::ConfigEdit &edit, const QString &path)
{
    const auto it = std::ranges::find(edit.entries, path, &gateway::ConfigEdit::Entry::path);
    return it == edit.entries.end() ? QJsonValue() : it->value.value_or(QJsonValue());
}

SetupState freshState()
{
    const SetupState present = SetupRules::begin(ownSnapshot(), Fresh);
    return SetupRules::choose(present, OldSettings::StartFresh, ownSnapshot(), Fresh);
}

} // namespace

/// "Start fresh" of the assistant: what it decides, and its page.
class tst_SetupFresh : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
    }
    void cleanup() { m_assistant.reset(); }

    void itBeginsWithTheDefaultsAndANewToken()
    {
        const SetupState state = freshState();

        QCOMPARE(state.bind, u"loopback"_s);
        QCOMPARE(state.port, 18789);
        QCOMPARE(state.token, Fresh);
        QVERIFY(state.hasCanvas && !state.isWithoutToken && !state.trustsNetworks);
        QCOMPARE(state.canvasRoot, state.usualCanvasRoot);
    }

    void theNewFileIsMinimalAndTakesNothingOver()
    {
        const auto edit = SetupRules::edit(freshState(), ownSnapshot().settings);

        QCOMPARE(pathsOf(edit),
                 QStringList({u"gateway.mode"_s, u"gateway.port"_s, u"gateway.bind"_s,
                              u"gateway.auth.mode"_s, u"gateway.auth.token"_s}));
        QCOMPARE(valueIn(edit, u"gateway.bind"_s), QJsonValue(u"loopback"_s));
        QCOMPARE(valueIn(edit, u"gateway.port"_s), QJsonValue(18789));
    }

    void whatIsPickedIsInTheNewFile()
    {
        SetupState state = freshState();
        state.bind = u"lan"_s;
        state.isAnnounced = false;
        state.hasCanvas = false;

        const auto edit = SetupRules::edit(state, ownSnapshot().settings);

        QCOMPARE(valueIn(edit, u"gateway.bind"_s), QJsonValue(u"lan"_s));
        QCOMPARE(valueIn(edit, u"discovery.mdns.mode"_s), QJsonValue(u"off"_s));
        QCOMPARE(valueIn(edit, u"canvasHost.enabled"_s), QJsonValue(false));
    }

    void whatAnOptionDecidesStaysDecided()
    {
        GatewaySnapshot now = ownSnapshot();
        now.settings.values[u"gateway.port"_s].forcedBy = u"--port"_s;

        const SetupState state =
            SetupRules::choose(SetupRules::begin(now, Fresh), OldSettings::StartFresh, now, Fresh);

        QCOMPARE(state.port, 19000);
    }

    void leavingItBringsThePresentSettingsBack()
    {
        SetupState state = freshState();
        state.hasUnderstood = true;
        state.startsAtLogin = false;
        state.bind = u"tailnet"_s;

        state = SetupRules::choose(state, OldSettings::Change, ownSnapshot(), Fresh);

        QCOMPARE(state.bind, u"lan"_s);
        QCOMPARE(state.port, 19000);
        QVERIFY(state.token.isEmpty());
        QVERIFY(state.hasUnderstood && !state.startsAtLogin);
        QVERIFY(SetupRules::edit(state, ownSnapshot().settings).entries.isEmpty());
    }

    void choosingItAgainLeavesWhatWasPicked()
    {
        SetupState state = freshState();
        state.bind = u"lan"_s;

        state = SetupRules::choose(state, OldSettings::StartFresh, ownSnapshot(), Secret());

        QCOMPARE(state.bind, u"lan"_s);
        QCOMPARE(state.token, Fresh);
    }

    void onlySettingsUsedAsTheyAreLeavePagesOut_data()
    {
        QTest::addColumn<OldSettings>("choice");
        QTest::addColumn<SetupStep>("next");
        QTest::addColumn<SetupStep>("previous");
        QTest::newRow("use") << OldSettings::Use << SetupStep::Start << SetupStep::Place;
        QTest::newRow("change") << OldSettings::Change << SetupStep::Reach << SetupStep::Extras;
        QTest::newRow("start fresh")
            << OldSettings::StartFresh << SetupStep::Reach << SetupStep::Extras;
    }
    void onlySettingsUsedAsTheyAreLeavePagesOut()
    {
        QFETCH(OldSettings, choice);
        QFETCH(SetupStep, next);
        QFETCH(SetupStep, previous);
        const SetupState state{.oldSettings = choice};

        QCOMPARE(SetupRules::next(SetupStep::Place, state), next);
        QCOMPARE(SetupRules::previous(SetupStep::Start, state), previous);
        QVERIFY(!SetupRules::obstacle(SetupStep::Place, state, {}));
    }

    void theSummarySaysThatTheOldFileIsKept()
    {
        const auto isAboutIt = [](const SetupRules::SummaryLine &line) {
            return line.step == SetupStep::Place && line.text.contains("backup"_L1);
        };

        QVERIFY(std::ranges::any_of(SetupRules::summary(freshState()), isAboutIt));
        QVERIFY(std::ranges::none_of(SetupRules::summary(SetupRules::begin(ownSnapshot(), Fresh)),
                                     isAboutIt));
    }

    void usingThemIsTheDefaultAndThePageNamesTheBackup()
    {
        open(ownSnapshot());

        QVERIFY(find<QRadioButton>(u"setup.place.use"_s)->isChecked());
        QVERIFY(find<QRadioButton>(u"setup.place.fresh"_s)->isVisible());
        const QString words = find<QLabel>(u"setup.place.backup"_s)->text();
        QVERIFY(words.contains(Backup));
        QVERIFY(words.contains("Paired devices stay paired"_L1));
        QVERIFY(!find<QLabel>(u"setup.place.fault"_s)->isVisible());
    }

    void withoutSettingsThereIsNothingToStartFreshFrom()
    {
        GatewaySnapshot now = ownSnapshot();
        now.settings.exists = false;
        open(now);

        QVERIFY(!find<QRadioButton>(u"setup.place.fresh"_s)->isVisible());
    }

    void nothingIsWrittenBeforeTheStart()
    {
        open(ownSnapshot());
        startFresh();

        QCOMPARE(changes(), QStringList());
        press(u"setup.start.run"_s);

        QTRY_VERIFY(next()->isEnabled());
        QCOMPARE(changes(),
                 QStringList({u"replaceConfig"_s, u"start"_s, u"runChecks"_s, u"checkSignIn"_s}));
        QVERIFY(pathsOf(m_port->edits().first()).contains(u"gateway.auth.token"_s));
    }

    void startAndEndSayWhereTheOldFileIs()
    {
        open(ownSnapshot());
        startFresh();
        press(u"setup.start.run"_s);
        QTRY_VERIFY(next()->isEnabled());

        QVERIFY(find<QLabel>(u"setup.start.task0"_s)->text().contains(Backup));
        m_assistant->goTo(SetupStep::Done);
        QVERIFY(find<QLabel>(u"setup.done.lines"_s)->text().contains(Backup));
    }

    void aBackupThatFailsSaysWhyAndCanBeTriedAgain_data()
    {
        QTest::addColumn<CommandError>("error");
        QTest::addColumn<QString>("words");
        using Code = CommandError::Code;
        QTest::newRow("folder") << CommandError{.code = Code::FolderNotWritable,
                                                .subject = u"/state"_s}
                                << u"/state"_s;
        QTest::newRow("disk") << CommandError{.code = Code::DiskFull} << u"disk is full"_s;
        QTest::newRow("unreadable")
            << CommandError{.code = Code::SettingsUnreadable} << u"cannot be read"_s;
    }
    void aBackupThatFailsSaysWhyAndCanBeTriedAgain()
    {
        QFETCH(CommandError, error);
        QFETCH(QString, words);
        open(ownSnapshot());
        startFresh();
        m_port->failAt(u"replaceConfig"_s, error);
        press(u"setup.start.run"_s);

        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));
        const QString text = find<QLabel>(u"setup.start.task0"_s)->text();
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(text.contains(u'\n' + u"Nothing was changed."_s));
        QVERIFY(!next()->isEnabled());
        QCOMPARE(changes(), QStringList{u"replaceConfig"_s});
        QCOMPARE(m_assistant->state().oldSettings, OldSettings::StartFresh);
        press(u"setup.start.fix"_s);

        QTRY_COMPARE(changes(), QStringList({u"replaceConfig"_s, u"replaceConfig"_s}));
    }

    void whatWasSetAsideIsNotSetAsideTwice()
    {
        open(ownSnapshot());
        startFresh();
        m_port->setPortCheck(
            {.state = gateway::PortCheck::State::TakenByProgram, .suggestion = 18790});
        m_port->failAt(u"start"_s, {.code = CommandError::Code::PortTakenByProgram});
        press(u"setup.start.run"_s);
        QTRY_VERIFY(find<QPushButton>(u"setup.start.fix"_s));

        press(u"setup.start.fix"_s);

        QTRY_VERIFY(changes().count(u"start"_s) == 2);
        QCOMPARE(changes().count(u"replaceConfig"_s), 1);
        QCOMPARE(m_assistant->state().backup, Backup);
        // Going back shows that the new settings can be changed now.
        m_assistant->goTo(SetupStep::Place);
        QVERIFY(find<QRadioButton>(u"setup.place.change"_s)->isChecked());
    }

    void goingBackKeepsWhatWasPicked()
    {
        open(ownSnapshot());
        find<QRadioButton>(u"setup.place.fresh"_s)->click();
        m_assistant->goTo(SetupStep::Reach);
        find<QSpinBox>(u"setup.reach.port"_s)->setValue(18800);
        const QString token = QString::fromUtf8(m_assistant->state().token.reveal());

        m_assistant->goTo(SetupStep::Place);
        QVERIFY(find<QRadioButton>(u"setup.place.fresh"_s)->isChecked());
        m_assistant->goTo(SetupStep::Protect);

        QCOMPARE(m_assistant->state().port, 18800);
        QCOMPARE(find<QLineEdit>(u"setup.protect.token"_s)->text(), token);
        QCOMPARE(token.size(), 48);
        QCOMPARE(changes(), QStringList());
    }

    void aTakenPortLeavesTheChoice()
    {
        m_port->setPortCheck(
            {.state = gateway::PortCheck::State::TakenByGateway, .suggestion = 18790});
        open(ownSnapshot());
        find<QRadioButton>(u"setup.place.fresh"_s)->click();
        auto *usePort = find<QPushButton>(u"setup.place.usePort"_s);
        QTRY_VERIFY(usePort->isVisible());

        usePort->click();

        QCOMPARE(m_assistant->state().port, 18790);
        QCOMPARE(m_assistant->state().oldSettings, OldSettings::StartFresh);
    }

    void aFaultyFileIsNamedBesideTheWayOut_data()
    {
        QTest::addColumn<GatewaySnapshot>("now");
        QTest::addColumn<QString>("words");
        GatewaySnapshot unread = ownSnapshot();
        unread.state = gateway::GatewayState::Failed;
        unread.failure = CommandError{.code = CommandError::Code::SettingsUnreadable, .line = 7};
        QTest::newRow("at the start") << unread << u"line 7"_s;
        GatewaySnapshot rejected = ownSnapshot();
        rejected.problems = {{.kind = gateway::ProblemView::Kind::SettingsRejected}};
        QTest::newRow("while it runs") << rejected << u"has an error"_s;
    }
    void aFaultyFileIsNamedBesideTheWayOut()
    {
        QFETCH(GatewaySnapshot, now);
        QFETCH(QString, words);
        open(now);

        auto *fault = find<QLabel>(u"setup.place.fault"_s);
        QVERIFY(fault->isVisible());
        QVERIFY2(fault->text().contains(words), qPrintable(fault->text()));
        QVERIFY(fault->text().contains("start fresh"_L1));
        startFresh();
        press(u"setup.start.run"_s);

        QTRY_VERIFY(changes().contains(u"replaceConfig"_s));
    }

private:
    QStringList changes() const
    {
        QStringList calls = m_port->calls();
        calls.removeIf([](const QString &call) { return call.startsWith("checkPort"_L1); });
        return calls;
    }
    void open(const GatewaySnapshot &now)
    {
        m_port->setSnapshot(now);
        m_assistant = std::make_unique<ui::SetupAssistant>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_assistant->show();
        m_assistant->goTo(SetupStep::Place);
    }
    /// Chosen on its page, and every page up to the start.
    void startFresh()
    {
        find<QRadioButton>(u"setup.place.fresh"_s)->click();
        while (m_assistant->step() != SetupStep::Start) {
            QTRY_VERIFY(next()->isEnabled());
            next()->click();
        }
    }
    template <typename W>
    W *find(const QString &name)
    {
        return m_assistant->findChild<W *>(name);
    }
    void press(const QString &name) { find<QPushButton>(name)->click(); }
    QPushButton *next() { return find<QPushButton>(u"setup.next"_s); }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::SetupAssistant> m_assistant;
};

QTEST_MAIN(tst_SetupFresh)
#include "tst_SetupFresh.moc"
