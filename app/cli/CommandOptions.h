// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

/// Options that many commands share.
using Options = std::vector<OptionSpec>;

[[nodiscard]] Options operator+(Options left, const Options &right);

[[nodiscard]] Options profileOptions();    ///< Which settings count.
[[nodiscard]] Options connectionOptions(); ///< Which gateway is asked, and how; with --json.
[[nodiscard]] Options localOptions();      ///< Of commands about this computer; with --json.
