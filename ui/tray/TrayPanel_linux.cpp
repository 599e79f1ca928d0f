// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayArt.h"

namespace ui {

// No desktop tells the colour of its panels.
TrayPanel thisPanel()
{
    return {.takesNames = true,
            .recolours = recoloursSymbolicIcons(qEnvironmentVariable("XDG_CURRENT_DESKTOP"))};
}

} // namespace ui
