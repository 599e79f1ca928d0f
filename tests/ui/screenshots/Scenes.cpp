// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/Scenes.h"

#include "tests/support/FakeAutostart.h"
#include "tests/support/Samples.h"
#include "tests/ui/screenshots/NodesScenes.h"
#include "tests/ui/screenshots/PairingScenes.h"

#include "ui/settings/SettingsEditor.h"
#include "ui/window/ApplyBar.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PageFactory.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::PageId;

constexpr std::array Pages{PageId::Overview, PageId::Nodes,  PageId::Pairing, PageId::General,
                           PageId::Network,  PageId::Access, PageId::Canvas,  PageId::Discovery,
                           PageId::Remote,   PageId::Logs,   PageId::About};

/// What the application owns for the settings pages.
struct SettingsOwner
{
    explicit SettingsOwner(GatewayPort &port)
        : editor(port, [] {
            return QList<ui::OwnAddress>{{.address = u"192.168.1.20"_s, .network = u"Ethernet"_s}};
        })
    {
    }

    ui::SettingsEditor editor;
    FakeAutostart autostart;
};

Scene pageScene(const QString &suffix, PageId page, const GatewaySnapshot &snapshot, QSize size)
{
    return {.name = ui::toText(page) + suffix,
            .size = size,
            .make = [page, snapshot](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(snapshot);
                // Lives in the window's function that makes pages.
                const auto owner = std::make_shared<SettingsOwner>(port);
                ui::UiContext full = context;
                full.editor = &owner->editor;
                full.autostart = &owner->autostart;
                auto window = std::make_unique<ui::MainWindow>(
                    full, [full, owner](PageId id, QWidget *parent) {
                        return ui::makePage(id, full, parent);
                    });
                window->setFooter(new ui::ApplyBar(full, owner->editor, window.get()));
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
    return scenes;
}

} // namespace gateway::test
