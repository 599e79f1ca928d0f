// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeGatewayPort.h"

#include "ui/window/UiContext.h"

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace gateway::test {

/// One picture: a window as it looks with one state of the gateway.
struct Scene
{
    QString name = {};
    QSize size = {980, 680};
    /// Sets the port up and makes the window.
    std::function<std::unique_ptr<QWidget>(FakeGatewayPort &, const ui::UiContext &)> make;
};

[[nodiscard]] std::vector<Scene> allScenes();
/// Those that the documents show.
[[nodiscard]] std::vector<Scene> documentScenes();

} // namespace gateway::test
