// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Awake.h"

std::unique_ptr<ui::AwakePort> makeAwakePort()
{
    return nullptr;
}
