// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/SceneWindow.h"

#include "tests/support/FakeAutostart.h"
#include "tests/support/FakeAwake.h"

#include "ui/settings/SettingsEditor.h"
#include "ui/window/ApplyBar.h"
#include "ui/window/PageFactory.h"

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

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
    FakeAwake awake;
};

} // namespace

SceneWindow makeSceneWindow(FakeGatewayPort &port, const ui::UiContext &context)
{
    // Lives in the window's function that makes pages.
    const auto owner = std::make_shared<SettingsOwner>(port);
    ui::UiContext full = context;
    full.editor = &owner->editor;
    full.autostart = &owner->autostart;
    full.awake = &owner->awake;
    SceneWindow scene{
        .window = std::make_unique<ui::MainWindow>(full,
                                                   [full, owner](ui::PageId id, QWidget *parent) {
                                                       return ui::makePage(id, full, parent);
                                                   }),
        .editor = &owner->editor};
    scene.window->setFooter(new ui::ApplyBar(full, owner->editor, scene.window.get()));
    return scene;
}

} // namespace gateway::test
