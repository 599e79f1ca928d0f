// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/RemoteScenes.h"

#include "tests/support/Samples.h"
#include "tests/ui/screenshots/SceneWindow.h"

#include "ui/settings/RemotePage.h"
#include "ui/setup/SetupAssistant.h"
#include "ui/window/Page.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::PageId;
using Code = CommandError::Code;
using Kind = RemoteStep::Kind;
using State = RemoteStep::State;

const QString Fingerprint = u"9f86d081884c7d65"_s.repeated(4);

GatewaySnapshot direct()
{
    GatewaySnapshot now = runningSnapshot();
    now.settings.values[u"gateway.remote.url"_s].value = u"wss://office.example:18789"_s;
    now.settings.values[u"gateway.remote.token"_s].value = 48;
    now.remote.keeper = RemoteView::Keeper::File;
    return now;
}

GatewaySnapshot tunnelled()
{
    GatewaySnapshot now = direct();
    now.settings.values[u"gateway.remote.url"_s].value = u"ws://127.0.0.1:18789"_s;
    now.settings.values[u"gateway.remote.transport"_s].value = u"ssh"_s;
    now.settings.values[u"gateway.remote.sshTarget"_s].value = u"me@office"_s;
    now.remote.keeper = RemoteView::Keeper::Keyring;
    return now;
}

GatewaySnapshot shown(GatewayState state, const std::optional<CommandError> &failure)
{
    GatewaySnapshot now = busySnapshot();
    now.settings.values = tunnelled().settings.values;
    now.settings.values[u"gateway.mode"_s].value = u"remote"_s;
    now.isRemote = true;
    now.remote = {.name = u"office"_s, .keeper = RemoteView::Keeper::Keyring};
    now.listeners.clear();
    now.canvas = {};
    now.state = state;
    now.failure = failure;
    if (failure) {
        now.requests.clear();
        now.operators.clear();
        for (NodeView &node : now.nodes)
            node.isConnected = false;
    }
    return now;
}

QList<RemoteStep> failedAt(QList<Kind> kinds, Kind failed, const CommandError &error)
{
    QList<RemoteStep> steps;
    for (const Kind kind : kinds) {
        RemoteStep step{.kind = kind, .state = kind < failed ? State::Good : State::NotTried};
        if (kind == failed) {
            step.state = State::Failed;
            step.error = error;
        }
        if (kind == Kind::Certificate)
            step.fingerprint = Fingerprint;
        steps.append(step);
    }
    return steps;
}

void press(QWidget &window, const QString &name)
{
    if (auto *button = window.findChild<QAbstractButton *>(name))
        button->click();
}

Scene pageScene(const QString &name, PageId page, const GatewaySnapshot &now,
                const QList<RemoteStep> &steps = {})
{
    return {.name = name,
            .size = {980, 860},
            .make = [=](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(now);
                port.setRemoteSteps(steps);
                SceneWindow scene = makeSceneWindow(port, context);
                scene.window->showPage(page);
                // Filled in before the window is seen, so that there is something to try.
                scene.window->page(page)->showSnapshot(now);
                if (!steps.isEmpty())
                    press(*scene.window, u"page.remote.other.test"_s);
                return std::move(scene.window);
            }};
}

FoundGatewaysView nearby()
{
    return {
        .state = FoundGatewaysView::State::Ready,
        .gateways = {
            {.name = u"Attic"_s, .url = u"wss://attic.local:18789"_s, .fingerprint = Fingerprint},
            {.name = u"office"_s, .url = u"ws://office.local:18789"_s}}};
}

Scene foundScene()
{
    return {.name = u"remote-found"_s,
            .size = {980, 860},
            .make = [](FakeGatewayPort &port, const ui::UiContext &context) {
                const GatewaySnapshot now = runningSnapshot();
                port.setSnapshot(now);
                SceneWindow scene = makeSceneWindow(port, context);
                scene.window->showPage(PageId::Remote);
                ui::Page *page = scene.window->page(PageId::Remote);
                page->showSnapshot(now);
                qobject_cast<ui::RemotePage *>(page)->offer(nearby().gateways.first());
                return std::move(scene.window);
            }};
}

/// `isFound`: others announce themselves, and one of them was chosen.
Scene setupScene(const QString &name, bool isFound)
{
    return {.name = name,
            .size = {760, 560},
            .make = [=](FakeGatewayPort &port, const ui::UiContext &context) {
                GatewaySnapshot now = runningSnapshot();
                now.state = GatewayState::SetupNeeded;
                now.listeners.clear();
                now.settings.exists = false;
                now.foundGateways.state = FoundGatewaysView::State::Ready;
                if (isFound)
                    now.foundGateways = nearby();
                port.setSnapshot(now);
                auto assistant = std::make_unique<ui::SetupAssistant>(context);
                assistant->goTo(ui::SetupStep::Place);
                press(*assistant, u"setup.place.elsewhere"_s);
                press(*assistant,
                      isFound ? u"setup.place.nearby.0.use"_s : u"setup.place.remote.tunnel"_s);
                return assistant;
            }};
}

} // namespace

std::vector<Scene> remoteScenes()
{
    const QList<Kind> secure{Kind::Reach, Kind::Certificate, Kind::SignIn, Kind::Approval};
    const QList<Kind> tunnel{Kind::Tunnel, Kind::Reach, Kind::SignIn, Kind::Approval};
    const CommandError changedKey{.code = Code::HostKeyChanged, .subject = u"me@office"_s};
    return {
        pageScene(u"remote-pin"_s, PageId::Remote, direct(),
                  failedAt(secure, Kind::Certificate,
                           {.code = Code::CertificateUnknown, .subject = u"office.example"_s})),
        pageScene(u"remote-tunnel"_s, PageId::Remote, tunnelled(),
                  failedAt(tunnel, Kind::Approval,
                           {.code = Code::ApprovalNeeded, .subject = u"7f0c12aa"_s})),
        pageScene(u"remote-changed-key"_s, PageId::Remote,
                  shown(GatewayState::RemoteUnreachable, changedKey),
                  failedAt(tunnel, Kind::Tunnel, changedKey)),
        pageScene(u"remote-overview"_s, PageId::Overview, shown(GatewayState::RemoteConnected, {})),
        pageScene(u"remote-overview-lost"_s, PageId::Overview,
                  shown(GatewayState::RemoteUnreachable, changedKey)),
        pageScene(u"remote-network"_s, PageId::Network, shown(GatewayState::RemoteConnected, {})),
        pageScene(u"remote-discovery"_s, PageId::Discovery,
                  shown(GatewayState::RemoteConnected, {})),
        foundScene(),
        setupScene(u"setup-2-place-elsewhere"_s, false),
        setupScene(u"setup-2-place-nearby"_s, true),
    };
}

} // namespace gateway::test
