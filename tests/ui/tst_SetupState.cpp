// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/setup/ConnectProgress.h"
#include "ui/setup/NodeCommand.h"
#include "ui/setup/SetupState.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::Secret;
using ui::ConnectProgress;
using ui::NodeCommand;
using ui::OfferState;
using ui::SetupRules;
using ui::SetupState;
using ui::SetupStep;
using Shell = ui::NodeCommand::Shell;

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

    void aTokenThatWasOnlyOfferedGivesWay()
    {
        SetupState state = SetupRules::begin(freshSnapshot(), Fresh);
        const QString path = u"gateway.auth.token"_s;
        QVERIFY(!pathsOf(SetupRules::edit(state, runningSnapshot().settings)).contains(path));

        state.isTokenChosen = true;

        QVERIFY(pathsOf(SetupRules::edit(state, runningSnapshot().settings)).contains(path));
    }

    void settingsThatAreKeptAreNotTouched()
    {
        SetupState state = SetupRules::begin(runningSnapshot(), Fresh);
        state.oldSettings = ui::OldSettings::Use;
        state.bind = u"lan"_s;

        QVERIFY(SetupRules::edit(state, runningSnapshot().settings).entries.isEmpty());
    }

    void announcingIsAChoiceOnlyWhereOthersCanConnect()
    {
        SetupState state = SetupRules::begin(freshSnapshot(), Fresh);
        QVERIFY(state.isAnnounced);
        state.isAnnounced = false;
        const QString mode = u"discovery.mdns.mode"_s;
        QVERIFY(!pathsOf(SetupRules::edit(state, freshSnapshot().settings)).contains(mode));

        state.bind = u"lan"_s;
        const auto edit = SetupRules::edit(state, freshSnapshot().settings);
        QVERIFY(edit.entries.contains({.path = mode, .value = QJsonValue(u"off"_s)}));

        GatewaySnapshot full = freshSnapshot();
        full.settings.values[mode].value = u"full"_s;
        state.isAnnounced = true;
        QVERIFY(!pathsOf(SetupRules::edit(state, full.settings)).contains(mode));
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
        QCOMPARE(SetupRules::previous(SetupStep::Start, {}), SetupStep::Extras);
        QCOMPARE(SetupRules::previous(SetupStep::Connect, {}), std::nullopt);
        QCOMPARE(SetupRules::next(SetupStep::Done, {}), std::nullopt);
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
        command.shell = Shell::PowerShell;
        QTest::newRow("current, PowerShell")
            << command << u"openclaw node run --pair 'oc-pair://abc'"_s;
        command.shell = Shell::Cmd;
        QTest::newRow("current, command prompt")
            << command << u"openclaw node run --pair \"oc-pair://abc\""_s;
        command.generation = NodeCommand::Generation::Older;
        command.host = u"192.168.1.20"_s;
        command.port = 18789;
        QTest::newRow("older, command prompt")
            << command
            << u"set OPENCLAW_GATEWAY_TOKEN=abc&& openclaw node run --host 192.168.1.20 --port "
               "18789"_s;
        command.shell = Shell::Posix;
        command.displayName = u"Ann's laptop"_s;
        QTest::newRow("older, shell")
            << command
            << u"OPENCLAW_GATEWAY_TOKEN='abc' openclaw node run --host 192.168.1.20 --port 18789 "
               "--display-name 'Ann'\\''s laptop'"_s;
        command.shell = Shell::PowerShell;
        QTest::newRow("older, PowerShell")
            << command
            << u"$env:OPENCLAW_GATEWAY_TOKEN='abc'; openclaw node run --host 192.168.1.20 --port "
               "18789 --display-name 'Ann''s laptop'"_s;
        command.displayName.clear();
        command.shell = Shell::Posix;
        command.signIn = NodeCommand::SignIn::Password;
        QTest::newRow("older, with a password")
            << command
            << u"OPENCLAW_GATEWAY_PASSWORD='abc' openclaw node run --host 192.168.1.20 --port "
               "18789"_s;
        command.isEncrypted = true;
        command.tlsFingerprint = u"00ff"_s;
        command.signIn = NodeCommand::SignIn::Nothing;
        QTest::newRow("older, encrypted, without sign-in")
            << command
            << u"openclaw node run --host 192.168.1.20 --port 18789 --tls --tls-fingerprint 00ff"_s;
    }

    void commandsNeedNoShellKnowledge()
    {
        QFETCH(NodeCommand, command);
        QFETCH(QString, text);

        QCOMPARE(QString::fromUtf8(command.text().reveal()), text);
        QVERIFY(!command.maskedText().contains("abc"_L1));
    }

    void aShellTakesTheWordAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"it's"_s;
        QTest::newRow("backslashes") << u"a\\b\\\\c\\"_s;
        QTest::newRow("backslash before quote") << u"a\\'b"_s;
        QTest::newRow("what shells expand") << u"$HOME `id` $(id) *? {a,b} ~ ! # % \" & | < > ;"_s;
        QTest::newRow("line break") << u"a\nb"_s;
    }

    // The real shells, where they are: the quoting is chosen to mean the same in all of them.
    void aShellTakesTheWordAsItIs()
    {
        QFETCH(QString, text);
        int asked = 0;
        for (const QString &shell : {u"sh"_s, u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const QString program = QStandardPaths::findExecutable(shell);
            if (program.isEmpty())
                continue;
            QProcess process;
            process.start(program, {u"-c"_s, u"printf %s "_s + ui::quoted(text, Shell::Posix)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), text);
            ++asked;
        }
        if (asked == 0)
            QSKIP("no such shell here");
    }

    void windowsShellsGetTheirOwnQuotes()
    {
        QCOMPARE(ui::quoted(u"it\u2019s 'so'"_s, Shell::PowerShell),
                 u"'it\u2019\u2019s ''so'''"_s);
        QCOMPARE(ui::quoted(u"50% \"x\""_s, Shell::Cmd), u"\"50_ _x_\""_s);
        QCOMPARE(ui::assignment(u"T"_s, u"a%b&c"_s, Shell::Cmd), u"set T=a^%b^&c&& "_s);
    }

    void aDeviceIsFollowedFromContactToConnection()
    {
        GatewaySnapshot now = runningSnapshot();
        const auto since = ui::ConnectBaseline::of(now, SampleNow - 60'000);
        using State = ConnectProgress::State;
        QCOMPARE(ui::connectProgress(now, since, {}, SampleNow).first().state, State::Waiting);

        now.setups = {{.setupId = u"s"_s, .isContacted = true, .contactedFrom = u"192.168.1.44"_s}};
        QCOMPARE(ui::connectProgress(now, since, {u"s"_s}, SampleNow).first().state, State::Contacted);
        QCOMPARE(ui::connectProgress(now, since, {u"other"_s}, SampleNow).first().state, State::Waiting);

        now.setups.first().isUsed = true;
        now.requests = {sampleRequest(0)};
        QCOMPARE(ui::connectProgress(now, since, {u"s"_s}, SampleNow).first().state, State::NeedsApproval);

        now.requests.clear();
        now.nodes = {sampleNode(1)};
        QCOMPARE(ui::connectProgress(now, since, {u"s"_s}, SampleNow).first().state, State::Connected);
    }

    void whoWasThereBeforeIsNotNews()
    {
        const GatewaySnapshot now = busySnapshot();

        const auto since = ui::ConnectBaseline::of(now, SampleNow);

        const auto lines = ui::connectProgress(now, since, {}, SampleNow);

        QCOMPARE(lines.first().state, ConnectProgress::State::Waiting);
    }

    void longWaitingAsksForTheNetwork()
    {
        const GatewaySnapshot now = runningSnapshot();
        const auto since = ui::ConnectBaseline::of(now, SampleNow);

        const auto early = ui::connectProgress(now, since, {}, SampleNow + 59'999).first();
        const auto late = ui::connectProgress(now, since, {}, SampleNow + 60'000).first();

        QCOMPARE(early.fix(), ConnectProgress::Fix::None);
        QVERIFY(ui::ConnectText::advice(early).isEmpty());
        QCOMPARE(late.fix(), ConnectProgress::Fix::Check);
        QVERIFY(!ui::ConnectText::advice(late).isEmpty());
    }

    void aCodeEndsByUseAndByTime()
    {
        GatewaySnapshot now = runningSnapshot();
        gateway::SetupOffer offer;
        QCOMPARE(ui::offerState(offer, now, SampleNow), OfferState::None);

        offer.setupId = u"s"_s;
        offer.expiresAtMs = SampleNow + 1;
        QCOMPARE(ui::offerState(offer, now, SampleNow), OfferState::Open);
        QCOMPARE(ui::offerState(offer, now, SampleNow + 1), OfferState::Expired);

        now.setups = {{.setupId = u"s"_s, .isUsed = true}};
        QCOMPARE(ui::offerState(offer, now, SampleNow), OfferState::Used);
    }

    void aWrongClockIsNamedWithItsDifference()
    {
        ConnectProgress line{.state = ConnectProgress::State::Refused,
                             .subject = u"Pixel 9"_s,
                             .refusal = {.code = u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s}};

        for (const qint64 difference : {14 * 60'000, -14 * 60'000}) {
            line.refusal.clockDifferenceMs = difference;
            QCOMPARE(ui::ConnectText::of(line), u"The clock of Pixel 9 differs by 14 min."_s);
        }
        line.refusal.clockDifferenceMs = std::numeric_limits<qint64>::min();
        QCOMPARE(ui::ConnectText::of(line), u"The clock of Pixel 9 differs by 400 day(s)."_s);
    }

    void eachRefusalHasItsWordsAndItsFix_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<ConnectProgress::Fix>("fix");
        using Fix = ConnectProgress::Fix;
        QTest::newRow("no token")
            << u"AUTH_TOKEN_MISSING"_s << u"did not send a token"_s << Fix::NewCode;
        QTest::newRow("wrong token")
            << u"AUTH_TOKEN_MISMATCH"_s << u"used a wrong token"_s << Fix::NewCode;
        QTest::newRow("code") << u"AUTH_BOOTSTRAP_TOKEN_INVALID"_s << u"expired or was already"_s
                              << Fix::NewCode;
        QTest::newRow("clock")
            << u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s << u"The clock of Pixel 9"_s << Fix::None;
        QTest::newRow("proof")
            << u"DEVICE_AUTH_SIGNATURE_INVALID"_s << u"prove its identity"_s << Fix::None;
        QTest::newRow("version") << u"PROTOCOL_MISMATCH"_s << u"does not speak"_s << Fix::None;
        QTest::newRow("anything else") << u"NEWER_CODE"_s << u"was refused"_s << Fix::None;
    }

    void eachRefusalHasItsWordsAndItsFix()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(ConnectProgress::Fix, fix);
        const ConnectProgress line{.state = ConnectProgress::State::Refused,
                                   .subject = u"Pixel 9"_s,
                                   .refusal = {.code = code}};

        QVERIFY2(ui::ConnectText::of(line).contains(words), qPrintable(ui::ConnectText::of(line)));
        QVERIFY(!ui::ConnectText::advice(line).isEmpty());
        QCOMPARE(line.fix(), fix);
    }

    void aRefusalIsTold()
    {
        const GatewaySnapshot now = busySnapshot();
        auto since = ui::ConnectBaseline::of(now, SampleNow - 30 * 60'000);
        GatewaySnapshot later = now;
        later.requests.clear();

        const auto lines = ui::connectProgress(later, since, {}, SampleNow);

        QCOMPARE(lines.first().state, ConnectProgress::State::Refused);
        QVERIFY(!ui::ConnectText::of(lines.first()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SetupState)
#include "tst_SetupState.moc"
