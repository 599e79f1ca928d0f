// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandRun.h"

/// Signs in, finds the node that `--node` names and goes on with its row of
/// `node.list`; ends the run if there is
/// none, or more than one.
void withNode(CommandRun &run, std::function<void(const QJsonObject &node)> then);
