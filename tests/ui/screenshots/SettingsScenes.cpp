// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/SettingsScenes.h"

#include "tests/support/Samples.h"
#include "tests/ui/screenshots/SceneWindow.h"

#include "ui/nodes/ShowCanvasDialog.h"
#include "ui/settings/CanvasLinkDialog.h"
#include "ui/settings/CompareDialog.h"
#include "ui/settings/SettingsEditor.h"

#include <QDateTime>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::PageId;

/// What is changed before the picture is taken.
using Arrange = std::function<void(ui::SettingsEditor &)>;

Scene sceneOf(const QString &name, PageId page, const GatewaySnapshot &now,
              const Arrange &arrange = {})
{
    return {.name = name,
            .size = {980, 760},
            .make = [page, now, arrange](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(now);
                SceneWindow scene = makeSceneWindow(port, context);
                scene.window->showPage(page);
                if (arrange)
                    arrange(*scene.editor);
                return std::move(scene.window);
            }};
}

GatewaySnapshot openToAll()
{
    GatewaySnapshot now = busySnapshot();
    now.settings.values[u"gateway.bind"_s].value = u"lan"_s;
    now.listeners = {{.url = u"ws://0.0.0.0:18789"_s,
                      .address = u"0.0.0.0"_s,
                      .port = 18789,
                      .isLoopback = false,
                      .isEveryNetwork = true}};
    now.canvas.urls.append(u"http://192.168.1.20:18793/__openclaw__/canvas/"_s);
    now.canvas.readers = CanvasView::Readers::ConnectedDevices;
    return now;
}

GatewaySnapshot encrypted()
{
    GatewaySnapshot now = openToAll();
    now.settings.values[u"gateway.tls.enabled"_s].value = true;
    now.listeners.first().url = u"wss://0.0.0.0:18789"_s;
    now.encryption = {.isOn = true,
                      .fingerprint = u"9f86d081884c7d65"_s.repeated(4),
                      .isOwn = true,
                      .expiresAtMs = SampleNow + 3650LL * 24 * 3600 * 1000};
    return now;
}

GatewaySnapshot announced()
{
    GatewaySnapshot now = encrypted();
    now.discovery = {.state = DiscoveryView::State::Announced,
                     .name = u"studio (OpenClaw) #2"_s,
                     .wantedName = u"studio (OpenClaw)"_s,
                     .txt = {{u"displayName"_s, u"studio"_s},
                             {u"lanHost"_s, u"studio.local"_s},
                             {u"gatewayPort"_s, u"18789"_s},
                             {u"gatewayTls"_s, u"1"_s},
                             {u"gatewayTlsSha256"_s, u"9f86d081884c7d65"_s.repeated(4)},
                             {u"sshPort"_s, u"22"_s},
                             {u"cliPath"_s, u"/usr/bin/openclaw-tray"_s}},
                     .zone = DiscoveryView::Zone::Written,
                     .zoneFile = u"/home/me/.openclaw/dns/openclaw.internal.db"_s};
    now.settings.values[u"discovery.mdns.mode"_s].value = u"full"_s;
    now.settings.values[u"discovery.wideArea.domain"_s].value = u"openclaw.internal"_s;
    now.foundGateways = {.state = FoundGatewaysView::State::Ready,
                         .gateways = {{.name = u"Attic"_s, .url = u"wss://attic.local:18789"_s},
                                      {.name = u"studio"_s,
                                       .url = u"wss://studio.local:18789"_s,
                                       .isOwn = true,
                                       .isOnThisComputer = true}}};
    return now;
}

GatewaySnapshot withoutAvahi()
{
    GatewaySnapshot now = openToAll();
    now.discovery = {.state = DiscoveryView::State::NoService};
    now.foundGateways = {.state = FoundGatewaysView::State::NoService};
    return now;
}

GatewaySnapshot failed()
{
    GatewaySnapshot now = runningSnapshot();
    now.state = GatewayState::Failed;
    now.listeners.clear();
    now.canvas = {.problem = u"the gateway is stopped"_s};
    now.failure = CommandError{.code = CommandError::Code::PortTakenByProgram,
                               .subject = u"18789"_s,
                               .detail = u"bind: address already in use"_s};
    return now;
}

GatewaySnapshot withoutToken()
{
    GatewaySnapshot now = runningSnapshot();
    now.settings.values[u"gateway.auth.token"_s].value = 0;
    return now;
}

// The tailnet is chosen and there is none: only this computer can connect.
GatewaySnapshot withoutTailnet()
{
    GatewaySnapshot now = runningSnapshot();
    now.state = GatewayState::Limited;
    now.settings.values[u"gateway.bind"_s].value = u"tailnet"_s;
    now.tailnet.state = TailnetView::State::Stopped;
    now.problems = {{.kind = ProblemView::Kind::BindNarrowed}};
    return now;
}

GatewaySnapshot forced()
{
    GatewaySnapshot now = runningSnapshot();
    now.settings.isPrivate = false;
    now.canvas.isEmpty = true;
    now.canvas.readers = CanvasView::Readers::Anyone;
    for (const QString &path : {u"gateway.port"_s, u"gateway.auth.token"_s, u"gateway.bind"_s,
                                u"canvasHost.port"_s, u"canvasHost.enabled"_s})
        now.settings.values[path].forcedBy = u"OPENCLAW_GATEWAY_PORT"_s;
    return now;
}

Scene compareScene()
{
    return {.name = u"compare"_s,
            .size = {560, 360},
            .make = [](FakeGatewayPort &port, const ui::UiContext &) -> std::unique_ptr<QWidget> {
                GatewaySnapshot now = runningSnapshot();
                now.settings.isChangedOnDisk = true;
                now.settings.changedKeys = {u"gateway.auth.token"_s, u"gateway.port"_s};
                port.setSnapshot(now);
                static std::unique_ptr<ui::SettingsEditor> editor;
                editor = std::make_unique<ui::SettingsEditor>(port);
                return std::make_unique<ui::CompareDialog>(*editor, nullptr);
            }};
}

Scene showCanvasScene()
{
    return {.name = u"canvas-show"_s,
            .size = {460, 200},
            .make = [](FakeGatewayPort &port, const ui::UiContext &) -> std::unique_ptr<QWidget> {
                port.setSnapshot(busySnapshot());
                auto dialog = std::make_unique<ui::ShowCanvasDialog>(
                    port, QStringList{u"index.html"_s}, nullptr);
                port.failWith({.code = CommandError::Code::AppInBackground,
                               .detail = u"NODE_BACKGROUND_UNAVAILABLE"_s});
                dialog->findChild<QPushButton *>(u"showCanvas.show"_s)->click();
                return dialog;
            }};
}

Scene canvasLinkScene()
{
    return {.name = u"canvas-link"_s,
            .size = {420, 460},
            .make = [](FakeGatewayPort &port, const ui::UiContext &) -> std::unique_ptr<QWidget> {
                port.setSnapshot(openToAll());
                port.setCanvasLink(
                    {.linkId = u"1"_s,
                     .url = Secret("http://192.168.1.20:18793/__openclaw__/cap/"
                                   "AAAAAAAAAAAAAAAAAAAAAAAA/__openclaw__/canvas/"_ba),
                     .expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 599'000});
                return std::make_unique<ui::CanvasLinkDialog>(
                    port, u"http://192.168.1.20:18793/__openclaw__/canvas/"_s, nullptr);
            }};
}

} // namespace

std::vector<Scene> settingsScenes()
{
    GatewaySnapshot setup;
    setup.state = GatewayState::SetupNeeded;
    std::vector<Scene> scenes{
        sceneOf(u"overview-open"_s, PageId::Overview, openToAll()),
        sceneOf(u"overview-failed"_s, PageId::Overview, failed()),
        sceneOf(u"overview-setup"_s, PageId::Overview, setup),
        sceneOf(u"network-open"_s, PageId::Network, openToAll()),
        sceneOf(u"network-refused"_s, PageId::Network, withoutToken(),
                [](ui::SettingsEditor &editor) {
                    editor.change(u"gateway.bind"_s, u"lan"_s);
                    editor.change(u"gateway.port"_s, 80);
                    editor.apply();
                }),
        sceneOf(u"network-limited"_s, PageId::Network, withoutTailnet()),
        sceneOf(u"network-custom"_s, PageId::Network, runningSnapshot(),
                [](ui::SettingsEditor &editor) {
                    editor.change(u"gateway.bind"_s, u"custom"_s);
                    editor.change(u"gateway.customBindHost"_s, u"10.9.9.9"_s);
                }),
        sceneOf(u"network-encrypted"_s, PageId::Network, encrypted()),
        sceneOf(u"network-own-certificate"_s, PageId::Network, encrypted(),
                [](ui::SettingsEditor &editor) {
                    editor.change(u"gateway.tls.certPath"_s, u"/etc/ssl/certs/desk.pem"_s);
                    editor.change(u"gateway.tls.keyPath"_s, u"/etc/ssl/private/desk.key"_s);
                }),
        sceneOf(u"network-forced"_s, PageId::Network, forced()),
        sceneOf(u"access-forced"_s, PageId::Access, forced()),
        sceneOf(u"access-open"_s, PageId::Access, openToAll()),
        sceneOf(u"canvas-open"_s, PageId::Canvas, openToAll()),
        showCanvasScene(),
        canvasLinkScene(),
        sceneOf(u"canvas-forced"_s, PageId::Canvas, forced()),
        sceneOf(u"canvas-failed"_s, PageId::Canvas, failed(),
                [](ui::SettingsEditor &editor) {
                    editor.change(u"canvasHost.root"_s, u"/home"_s);
                    editor.change(u"canvasHost.port"_s, 18789);
                }),
        sceneOf(u"general-warned"_s, PageId::General, forced()),
        sceneOf(u"discovery-limited"_s, PageId::Discovery, withoutTailnet()),
        sceneOf(u"discovery-announced"_s, PageId::Discovery, announced()),
        sceneOf(u"discovery-no-avahi"_s, PageId::Discovery, withoutAvahi()),
    };
    scenes.push_back(compareScene());
    return scenes;
}

} // namespace gateway::test
