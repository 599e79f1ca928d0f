// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/Scenes.h"

namespace gateway::test {

/// The nodes page in every state, and its windows.
[[nodiscard]] std::vector<Scene> logsScenes();

} // namespace gateway::test
