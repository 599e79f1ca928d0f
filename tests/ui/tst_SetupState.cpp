// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/setup/ConnectProgress.h"
#include "ui/setup/NodeCommand.h"
#include "ui/setup/SetupState.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::Secret;
using ui::ConnectProgress;
using ui::NodeCommand;
using ui::SetupRules;
using ui::SetupState;
using ui::SetupStep;

namespace {

const Secret Fresh("0123456789abcdef0123456789abcdef0123456789abcdef"_ba);

GatewaySnapshot freshSnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.state = gateway::GatewayState::SetupNeeded;
    now.listeners.clear();
    now.settings.exists = false;
    for (auto &setting : now.settings.values)
        setting.isSet = false;
    now.settings.values[u"gateway.mode"_s].value = QString();
    now.settings.values[u"gateway.auth.token"_s].value = 0;
    return now;
}

QStringList pathsOf(const gateway::ConfigEdit &edit)
{
    QStringList paths;
    for (const auto &entry : edit.entries)
        paths.append(entry.path);
    return paths;
}

} // namespace

class tst_SetupState : public QObject
{
    Q_OBJECT

private slots:
    void aFreshStartIsPrivateAndProtected()
    {
        const SetupState state = SetupRules::begin(freshSnapshot(), Fresh);

        QCOMPARE(state.bind, u"loopback"_s);
        QCOMPARE(state.port, 18789);
        QCOMPARE(state.token, Fresh);
        const auto edit = SetupRules::edit(state, freshSnapshot().settings);
        QCOMPARE(pathsOf(edit),
                 QStringList({u"gateway.mode"_s, u"gateway.port"_s, u"gateway.bind"_s,
                              u"gateway.auth.mode"_s, u"gateway.auth.token"_s}));
    }

    void aSecondRunChangesOnlyWhatWasChanged()
    {
        SetupState state = SetupRules::begin(runningSnapshot(), Fresh);
        QVERIFY(state.token.isEmpty());
        QVERIFY(SetupRules::edit(state, runningSnapshot().settings).entries.isEmpty());

        state.port = 19000;

        const auto edit = SetupRules::edit(state, runningSnapshot().settings);
        QCOMPARE(pathsOf(edit), QStringList{u"gateway.port"_s});
    }

    void settingsThatAreKeptAreNotTouched()
    {
        SetupState state = SetupRules::begin(runningSnapshot(), Fresh);
        state.keepsSettings = true;
        state.bind = u"lan"_s;

        QVERIFY(SetupRules::edit(state, runningSnapshot().settings).entries.isEmpty());
    }

    void eachObstacleHoldsItsPage_data()
    {
        QTest::addColumn<SetupStep>("step");
        QTest::addColumn<SetupState>("state");
        QTest::addColumn<bool>("isFree");
        const SetupState good{.hasUnderstood = true,
                              .bind = u"loopback"_s,
                              .port = 18789,
                              .token = Fresh,
                              .canvasRoot = u"/tmp/canvas"_s};
        const auto changed = [&](auto change) {
            SetupState state = good;
            change(state);
            return state;
        };
        QTest::newRow("welcome") << SetupStep::Welcome << good << true;
        QTest::newRow("not understood")
            << SetupStep::Welcome << changed([](auto &s) { s.hasUnderstood = false; }) << false;
        QTest::newRow("exposed without trust")
            << SetupStep::Reach << changed([](auto &s) { s.bind = u"lan"_s; }) << false;
        QTest::newRow("exposed with trust") << SetupStep::Reach << changed([](auto &s) {
            s.bind = u"lan"_s;
            s.trustsNetworks = true;
        }) << true;
        QTest::newRow("an address this computer has not")
            << SetupStep::Reach << changed([](auto &s) {
                   s.bind = u"custom"_s;
                   s.customHost = u"203.0.113.7"_s;
                   s.trustsNetworks = true;
               })
            << false;
        QTest::newRow("no token beyond this computer")
            << SetupStep::Protect << changed([](auto &s) {
                   s.bind = u"lan"_s;
                   s.isWithoutToken = true;
                   s.acceptsNoToken = true;
               })
            << false;
        QTest::newRow("no token, not accepted")
            << SetupStep::Protect << changed([](auto &s) { s.isWithoutToken = true; }) << false;
        QTest::newRow("short token")
            << SetupStep::Protect << changed([](auto &s) { s.token = Secret("abc"_ba); }) << false;
        QTest::newRow("no canvas folder")
            << SetupStep::Extras << changed([](auto &s) { s.canvasRoot.clear(); }) << false;
    }

    void eachObstacleHoldsItsPage()
    {
        QFETCH(SetupStep, step);
        QFETCH(SetupState, state);
        QFETCH(bool, isFree);

        QCOMPARE(!SetupRules::obstacle(step, state, {u"192.168.1.20"_s}).has_value(), isFree);
    }

    void whatWasWrittenIsNotTakenBack()
    {
        QCOMPARE(SetupRules::previous(SetupStep::Start), SetupStep::Extras);
        QCOMPARE(SetupRules::previous(SetupStep::Connect), std::nullopt);
        QCOMPARE(SetupRules::next(SetupStep::Done), std::nullopt);
    }

    void tokensDiffer()
    {
        QCOMPARE(ui::makeToken().size(), 48);
        QVERIFY(!(ui::makeToken() == ui::makeToken()));
    }

    void commandsNeedNoShellKnowledge_data()
    {
        QTest::addColumn<NodeCommand>("command");
        QTest::addColumn<QString>("text");
        NodeCommand command{.secret = Secret("abc"_ba)};
        QTest::newRow("current") << command << u"openclaw node run --pair 'oc-pair://abc'"_s;
        command.generation = NodeCommand::Generation::Older;
        command.host = u"192.168.1.20"_s;
        command.port = 18789;
        command.displayName = u"Ann's laptop"_s;
        QTest::newRow("older, shell")
            << command
            << u"OPENCLAW_GATEWAY_TOKEN='abc' openclaw node run --host 192.168.1.20 --port 18789 "
               "--display-name 'Ann'\\''s laptop'"_s;
        command.shell = NodeCommand::Shell::PowerShell;
        QTest::newRow("older, PowerShell")
            << command
            << u"$env:OPENCLAW_GATEWAY_TOKEN='abc'; openclaw node run --host 192.168.1.20 --port "
               "18789 --display-name 'Ann''s laptop'"_s;
    }

    void commandsNeedNoShellKnowledge()
    {
        QFETCH(NodeCommand, command);
        QFETCH(QString, text);

        QCOMPARE(QString::fromUtf8(command.text().reveal()), text);
        QVERIFY(!command.maskedText().contains("abc"_L1));
    }

    void aDeviceIsFollowedFromContactToConnection()
    {
        GatewaySnapshot now = runningSnapshot();
        const auto since = ui::ConnectBaseline::of(now, SampleNow - 60'000);
        using State = ConnectProgress::State;
        QCOMPARE(ui::connectProgress(now, since, {}).first().state, State::Waiting);

        now.setups = {{.setupId = u"s"_s, .isContacted = true, .contactedFrom = u"192.168.1.44"_s}};
        QCOMPARE(ui::connectProgress(now, since, {u"s"_s}).first().state, State::Contacted);
        QCOMPARE(ui::connectProgress(now, since, {u"other"_s}).first().state, State::Waiting);

        now.setups.first().isUsed = true;
        now.requests = {sampleRequest(0)};
        QCOMPARE(ui::connectProgress(now, since, {u"s"_s}).first().state, State::NeedsApproval);

        now.requests.clear();
        now.nodes = {sampleNode(1)};
        QCOMPARE(ui::connectProgress(now, since, {u"s"_s}).first().state, State::Connected);
    }

    void whoWasThereBeforeIsNotNews()
    {
        const GatewaySnapshot now = busySnapshot();

        const auto lines = ui::connectProgress(now, ui::ConnectBaseline::of(now, SampleNow), {});

        QCOMPARE(lines.first().state, ConnectProgress::State::Waiting);
    }

    void aRefusalIsTold()
    {
        const GatewaySnapshot now = busySnapshot();
        auto since = ui::ConnectBaseline::of(now, SampleNow - 30 * 60'000);
        GatewaySnapshot later = now;
        later.requests.clear();

        const auto lines = ui::connectProgress(later, since, {});

        QCOMPARE(lines.first().state, ConnectProgress::State::Refused);
        QVERIFY(!ui::ConnectText::of(lines.first()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SetupState)
#include "tst_SetupState.moc"
