// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AwakePort.h"

#include <memory>

/// What keeps this computer awake; null where nothing of the kind is known.
[[nodiscard]] std::unique_ptr<ui::AwakePort> makeAwakePort();
