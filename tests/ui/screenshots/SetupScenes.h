// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/Scenes.h"

namespace gateway::test {

/// The pages of the setup assistant, and "Add a node".
[[nodiscard]] std::vector<Scene> setupScenes();

} // namespace gateway::test
