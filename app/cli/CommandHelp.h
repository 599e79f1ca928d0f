// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

/// Help, from the command table alone. `words` as far as they name a group; `{}` for the program.
[[nodiscard]] QString groupHelp(const QStringList &words);
[[nodiscard]] QString commandHelp(const CommandSpec &command);
