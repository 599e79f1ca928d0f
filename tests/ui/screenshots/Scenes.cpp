// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Scenes.h"

#include "tests/support/Samples.h"
#include "tests/ui/screenshots/NodesScenes.h"
#include "tests/ui/screenshots/PairingScenes.h"
#include "tests/ui/screenshots/RemoteScenes.h"
#include "tests/ui/screenshots/SceneWindow.h"
#include "tests/ui/screenshots/SettingsScenes.h"
#include "tests/ui/screenshots/SetupScenes.h"

#include "ui/window/MainWindow.h"

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

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    for (const PageId page : Pages) {
        scenes.push_back(pageScene(QString(), page, busySnapshot(), {980, 680}));
        scenes.push_back(pageScene(u"-small"_s, page, busySnapshot(), {760, 520}));
        scenes.push_back(pageScene(u"-empty"_s, page, runningSnapshot(), {980, 680}));
    }
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
