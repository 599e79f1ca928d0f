// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

/// The rows of the command table that lead to a gateway and its first node.
[[nodiscard]] std::vector<CommandSpec> setupCommands();
