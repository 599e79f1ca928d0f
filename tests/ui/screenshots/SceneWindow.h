// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeGatewayPort.h"

#include "ui/window/MainWindow.h"
#include "ui/window/UiContext.h"

#include <memory>

namespace ui {
class SettingsEditor;
}

namespace gateway::test {

/// A main window with all that the application gives it.
struct SceneWindow
{
    std::unique_ptr<ui::MainWindow> window;
    ui::SettingsEditor *editor = nullptr; ///< The window keeps it.
};

[[nodiscard]] SceneWindow makeSceneWindow(FakeGatewayPort &port, const ui::UiContext &context);

} // namespace gateway::test
