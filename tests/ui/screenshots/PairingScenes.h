// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/screenshots/Scenes.h"

namespace gateway::test {

/// Requests of every kind, floods, devices and the windows of pairing.
[[nodiscard]] std::vector<Scene> pairingScenes();

} // namespace gateway::test
