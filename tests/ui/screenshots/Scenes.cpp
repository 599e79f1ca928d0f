// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Scenes.h"

#include "tests/support/Samples.h"
#include "tests/ui/screenshots/LogsScenes.h"
#include "tests/ui/screenshots/NodesScenes.h"
#include "tests/ui/screenshots/PairingScenes.h"
#include "tests/ui/screenshots/RemoteScenes.h"
#include "tests/ui/screenshots/SceneWindow.h"
#include "tests/ui/screenshots/SettingsScenes.h"
#include "tests/ui/screenshots/SetupScenes.h"

#include "ui/common/Hints.h"
#include "ui/window/MainWindow.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::PageId;

constexpr std::array Pages{PageId::Overview, PageId::Nodes,  PageId::Pairing, PageId::General,
                           PageId::Network,  PageId::Access, PageId::Canvas,  PageId::Discovery,
                           PageId::Remote,   PageId::Logs,   PageId::About};

Scene pageScene(const QString &suffix, PageId page, const GatewaySnapshot &snapshot, QSize size)
{
    return {.name = ui::toText(page) + suffix,
            .size = size,
            .make = [page, snapshot](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(snapshot);
                std::unique_ptr<ui::MainWindow> window = makeSceneWindow(port, context).window;
                window->showPage(page);
                return window;
            }};
}

Scene tipsScene()
{
    return {.name = u"overview-tips"_s,
            .size = {980, 680},
            .make = [](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(runningSnapshot());
                auto *hints = new ui::Hints(context.preferences);
                ui::UiContext with = context;
                with.hints = hints;
                std::unique_ptr<ui::MainWindow> window = makeSceneWindow(port, with).window;
                hints->setParent(window.get()); // goes after the pages
                window->showPage(PageId::Overview);
                return window;
            }};
}

/// The same as if it had been taken just now: pages that say "12 minutes ago" ask the clock.
GatewaySnapshot fresh(GatewaySnapshot now)
{
    const qint64 later = QDateTime::currentMSecsSinceEpoch() - SampleNow;
    for (NodeView &node : now.nodes) {
        node.connectedSinceMs =
            node.connectedSinceMs ? std::optional(*node.connectedSinceMs + later) : std::nullopt;
        node.lastSeenMs = node.lastSeenMs ? std::optional(*node.lastSeenMs + later) : std::nullopt;
    }
    for (RequestView &request : now.requests) {
        request.askedAtMs += later;
        request.expiresAtMs = request.askedAtMs + 5 * 60'000;
    }
    return now;
}

} // namespace

std::vector<Scene> documentScenes()
{
    const GatewaySnapshot now = fresh(busySnapshot());
    return {pageScene(QString(), PageId::Overview, now, {880, 560}),
            pageScene(QString(), PageId::Nodes, now, {880, 560}),
            pageScene(QString(), PageId::Pairing, busySnapshot(), {880, 560})};
}

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    for (const PageId page : Pages) {
        scenes.push_back(pageScene(QString(), page, busySnapshot(), {980, 680}));
        scenes.push_back(pageScene(u"-small"_s, page, busySnapshot(), {760, 520}));
        scenes.push_back(pageScene(u"-empty"_s, page, runningSnapshot(), {980, 680}));
    }
    scenes.push_back(tipsScene());
    for (Scene &scene : logsScenes())
        scenes.push_back(std::move(scene));
    for (Scene &scene : nodesScenes())
        scenes.push_back(std::move(scene));
    for (Scene &scene : pairingScenes())
        scenes.push_back(std::move(scene));
    for (Scene &scene : settingsScenes())
        scenes.push_back(std::move(scene));
    for (Scene &scene : remoteScenes())
        scenes.push_back(std::move(scene));
    for (Scene &scene : setupScenes())
        scenes.push_back(std::move(scene));
    return scenes;
}

} // namespace gateway::test
