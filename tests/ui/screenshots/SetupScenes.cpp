// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/SetupScenes.h"

#include "tests/support/Samples.h"

#include "ui/common/Hints.h"
#include "ui/setup/ConnectPanel.h"
#include "ui/setup/SetupAssistant.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::SetupAssistant;
using ui::SetupStep;

constexpr QSize AssistantSize{760, 560};

/// What is done before the picture is taken.
using Arrange = std::function<void(FakeGatewayPort &, SetupAssistant &)>;

GatewaySnapshot freshSnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.state = GatewayState::SetupNeeded;
    now.listeners.clear();
    now.settings.exists = false;
    now.settings.values[u"gateway.auth.token"_s].value = 0;
    return now;
}

GatewaySnapshot narrowedSnapshot()
{
    GatewaySnapshot now = freshSnapshot();
    now.problems = {{.kind = ProblemView::Kind::BindNarrowed}};
    return now;
}

GatewaySnapshot foundSnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.settings.backupFile = u"/home/me/.openclaw/openclaw.json.backup-1"_s;
    return now;
}

GatewaySnapshot faultySnapshot()
{
    GatewaySnapshot now = foundSnapshot();
    now.state = GatewayState::Failed;
    now.listeners.clear();
    now.failure = CommandError{.code = CommandError::Code::SettingsUnreadable,
                               .subject = now.settings.file,
                               .line = 7};
    return now;
}

GatewaySnapshot openSnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.listeners.append({.url = u"ws://0.0.0.0:18789"_s,
                          .address = u"0.0.0.0"_s,
                          .port = 18789,
                          .isLoopback = false,
                          .isEveryNetwork = true});
    return now;
}

SetupOffer offerFor(const QStringList &urls)
{
    return {.setupId = u"s1"_s,
            .code = Secret(QByteArray("eyJ1cmwiOiJ3czovLzE5Mi4xNjguMS4yMDoxODc4OSIsImJvb3RzdHJhcFRva2VuIjoiUG"
                           "RvV0h5b1hGV3dUa1o5bG9yZW1pcHN1bWRvbG9yc2l0YW1ldDEyMyIsImV4cGlyZXNBdE1z"
                           "IjoxNzkwMDAwNjAwMDAwfQ")),
            .urls = urls,
            .expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 581'000};
}

Scene sceneOf(const QString &name, SetupStep step, const GatewaySnapshot &now,
              const Arrange &arrange = {})
{
    return {.name = u"setup-"_s + name,
            .size = AssistantSize,
            .make = [step, now, arrange](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(now);
                port.setSetupOffer(offerFor({u"ws://192.168.1.20:18789"_s, u"ws://10.0.0.4:18789"_s}));
                auto *hints = new ui::Hints(context.preferences);
                ui::UiContext with = context;
                with.hints = hints;
                auto assistant = std::make_unique<SetupAssistant>(with);
                hints->setParent(assistant.get()); // goes after the pages that were there before
                assistant->show();
                assistant->goTo(step);
                if (arrange)
                    arrange(port, *assistant);
                for (int turn = 0; turn < 4; ++turn)
                    QCoreApplication::processEvents();
                return assistant;
            }};
}

template <typename W>
W *find(SetupAssistant &assistant, const QString &name)
{
    return assistant.findChild<W *>(name);
}

void press(SetupAssistant &assistant, const QString &name)
{
    find<QAbstractButton>(assistant, name)->click();
}

Scene startScene(const QString &name, const CommandError &error, const PortCheck &check = {})
{
    return sceneOf(name, SetupStep::Start, freshSnapshot(),
                   [error, check](FakeGatewayPort &port, SetupAssistant &assistant) {
                       port.setPortCheck(check);
                       port.hold();
                       press(assistant, u"setup.start.run"_s);
                       port.release(); // the settings are saved
                       port.failWith(error);
                       while (!port.calls().contains(u"start"_s))
                           QCoreApplication::processEvents();
                       port.succeed();
                   });
}

Scene connectScene(const QString &name, const GatewaySnapshot &now, const QString &target,
                   const Arrange &then = {})
{
    return sceneOf(name, SetupStep::Connect, now,
                   [target, then](FakeGatewayPort &port, SetupAssistant &assistant) {
                       if (target == "here"_L1)
                           port.setSetupOffer(offerFor({u"ws://127.0.0.1:18789"_s}));
                       press(assistant, u"connect.target."_s + target);
                       if (then)
                           then(port, assistant);
                   });
}

GatewaySnapshot withRefusal(GatewaySnapshot now, const QString &code)
{
    now.refusals = {{.address = u"192.168.1.44"_s,
                     .name = u"Pixel 9"_s,
                     .code = code,
                     .clockDifferenceMs = 14 * 60'000,
                     .lastMs = QDateTime::currentMSecsSinceEpoch() + 1000}};
    return now;
}

std::vector<Scene> choiceScenes()
{
    return {
        sceneOf(u"1-welcome"_s, SetupStep::Welcome, freshSnapshot()),
        sceneOf(u"2-place"_s, SetupStep::Place, freshSnapshot()),
        sceneOf(u"2-place-found"_s, SetupStep::Place, foundSnapshot()),
        sceneOf(u"2-place-fresh"_s, SetupStep::Place, foundSnapshot(),
                [](FakeGatewayPort &, SetupAssistant &assistant) {
                    press(assistant, u"setup.place.fresh"_s);
                }),
        sceneOf(u"2-place-faulty"_s, SetupStep::Place, faultySnapshot()),
        sceneOf(u"2-place-gateway"_s, SetupStep::Place, freshSnapshot(),
                [](FakeGatewayPort &port, SetupAssistant &assistant) {
                    port.setPortCheck({.state = PortCheck::State::TakenByGateway,
                                       .program = u"openclaw"_s,
                                       .suggestion = 18790});
                    assistant.goTo(SetupStep::Place);
                }),
        sceneOf(u"3-reach-port"_s, SetupStep::Reach, freshSnapshot(),
                [](FakeGatewayPort &port, SetupAssistant &assistant) {
                    port.setPortCheck({.state = PortCheck::State::TakenByProgram,
                                       .program = u"python3"_s,
                                       .suggestion = 18790});
                    assistant.goTo(SetupStep::Reach);
                }),
        sceneOf(u"3-reach"_s, SetupStep::Reach, freshSnapshot()),
        sceneOf(u"3-reach-exposed"_s, SetupStep::Reach, freshSnapshot(),
                [](FakeGatewayPort &, SetupAssistant &assistant) {
                    press(assistant, u"page.network.bind.lan"_s);
                }),
        sceneOf(u"4-protect"_s, SetupStep::Protect, freshSnapshot()),
        sceneOf(u"4-protect-none"_s, SetupStep::Protect, freshSnapshot(),
                [](FakeGatewayPort &, SetupAssistant &assistant) {
                    press(assistant, u"setup.protect.more"_s);
                    press(assistant, u"setup.protect.none"_s);
                }),
        sceneOf(u"4-protect-kept"_s, SetupStep::Protect, runningSnapshot()),
        sceneOf(u"5-extras"_s, SetupStep::Extras, freshSnapshot()),
    };
}

std::vector<Scene> startScenes()
{
    using Code = CommandError::Code;
    return {
        sceneOf(u"6-start"_s, SetupStep::Start, freshSnapshot()),
        sceneOf(u"6-start-done"_s, SetupStep::Start, freshSnapshot(),
                [](FakeGatewayPort &, SetupAssistant &assistant) {
                    press(assistant, u"setup.start.run"_s);
                }),
        sceneOf(u"6-start-fresh"_s, SetupStep::Place, foundSnapshot(),
                [](FakeGatewayPort &, SetupAssistant &assistant) {
                    press(assistant, u"setup.place.fresh"_s);
                    assistant.goTo(SetupStep::Start);
                    press(assistant, u"setup.start.run"_s);
                }),
        startScene(
            u"6-start-program"_s,
            {.code = Code::PortTakenByProgram, .subject = u"18789"_s, .program = u"python3"_s},
            {.state = PortCheck::State::TakenByProgram, .suggestion = 18790}),
        startScene(
            u"6-start-gateway"_s,
            {.code = Code::PortTakenByGateway, .subject = u"18789"_s, .program = u"openclaw"_s},
            {.state = PortCheck::State::TakenByGateway, .suggestion = 18790}),
        sceneOf(u"6-start-tailnet"_s, SetupStep::Reach, narrowedSnapshot(),
                [](FakeGatewayPort &, SetupAssistant &assistant) {
                    press(assistant, u"page.network.bind.tailnet"_s);
                    assistant.goTo(SetupStep::Start);
                    press(assistant, u"setup.start.run"_s);
                }),
        startScene(u"6-start-folder"_s,
                   {.code = Code::FolderNotWritable, .subject = u"/home/ann/.openclaw"_s}),
        startScene(u"6-start-full"_s,
                   {.code = Code::DiskFull, .subject = u"/home/ann/.openclaw/openclaw.json"_s}),
    };
}

std::vector<Scene> connectScenes()
{
    return {
        connectScene(u"7-connect-phone"_s, openSnapshot(), u"phone"_s),
        connectScene(u"7-connect-computer"_s, openSnapshot(), u"computer"_s),
        connectScene(u"7-connect-here"_s, runningSnapshot(), u"here"_s),
        connectScene(u"7-connect-closed"_s, runningSnapshot(), u"phone"_s),
        connectScene(u"7-connect-refused"_s, openSnapshot(), u"phone"_s,
                     [](FakeGatewayPort &port, SetupAssistant &) {
                         port.setSnapshot(
                             withRefusal(openSnapshot(), u"AUTH_BOOTSTRAP_TOKEN_INVALID"_s));
                     }),
        connectScene(u"7-connect-clock"_s, openSnapshot(), u"phone"_s,
                     [](FakeGatewayPort &port, SetupAssistant &) {
                         port.setSnapshot(
                             withRefusal(openSnapshot(), u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s));
                     }),
        connectScene(u"7-connect-connected"_s, openSnapshot(), u"computer"_s,
                     [](FakeGatewayPort &port, SetupAssistant &) {
                         GatewaySnapshot now = openSnapshot();
                         now.setups = {{.setupId = u"s1"_s, .isContacted = true, .isUsed = true}};
                         now.nodes = {sampleNode(1)};
                         port.setSnapshot(now);
                     }),
        sceneOf(u"8-done"_s, SetupStep::Done, openSnapshot()),
    };
}

Scene addNodeScene(const QString &name, const GatewaySnapshot &now, const QString &target)
{
    return {.name = u"setup-9-add-node-"_s + name,
            .size = QSize(640, 520),
            .make = [now, name, target](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(now);
                port.setSetupOffer(offerFor({u"ws://192.168.1.20:18789"_s}));
                port.setSecret(Secret(QByteArray(48, 'a')));
                ui::showAddNode(context, nullptr);
                QWidget *dialog = nullptr;
                for (QWidget *window : QApplication::topLevelWidgets()) {
                    if (window->objectName() == "addNode"_L1)
                        dialog = window;
                }
                dialog->findChild<QAbstractButton *>(u"connect.target."_s + target)->click();
                if (name == "older"_L1) {
                    auto *generation = dialog->findChild<QComboBox *>(u"connect.generation"_s);
                    generation->setCurrentIndex(1);
                    emit generation->activated(1);
                }
                for (int turn = 0; turn < 4; ++turn)
                    QCoreApplication::processEvents();
                return std::unique_ptr<QWidget>(dialog);
            }};
}

std::vector<Scene> addNodeScenes()
{
    return {addNodeScene(u"phone"_s, openSnapshot(), u"phone"_s),
            addNodeScene(u"older"_s, openSnapshot(), u"computer"_s),
            addNodeScene(u"closed"_s, runningSnapshot(), u"computer"_s)};
}

} // namespace

std::vector<Scene> setupScenes()
{
    std::vector<Scene> scenes;
    for (auto part : {choiceScenes(), startScenes(), connectScenes(), addNodeScenes()}) {
        for (Scene &scene : part)
            scenes.push_back(std::move(scene));
    }
    return scenes;
}

} // namespace gateway::test
