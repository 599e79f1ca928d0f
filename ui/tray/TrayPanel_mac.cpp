// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayArt.h"

namespace ui {

// Template images take the menu bar's colour.
TrayPanel thisPanel()
{
    return {.recolours = true};
}

} // namespace ui
