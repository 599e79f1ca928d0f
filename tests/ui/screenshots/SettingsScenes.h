// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/Scenes.h"

namespace gateway::test {

/// Overview and settings with something amiss or waiting.
[[nodiscard]] std::vector<Scene> settingsScenes();

} // namespace gateway::test
