// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/Scenes.h"

namespace gateway::test {

/// A gateway of another computer: how it is set up, and what is shown of it.
[[nodiscard]] std::vector<Scene> remoteScenes();

} // namespace gateway::test
