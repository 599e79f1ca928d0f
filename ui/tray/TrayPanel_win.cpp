// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayArt.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {

TrayPanel thisPanel()
{
    const QSettings colours(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    const QVariant isLight = colours.value(u"SystemUsesLightTheme"_s);
    return {.isDark = isLight.isValid() ? std::optional(isLight.toInt() == 0) : std::nullopt};
}

} // namespace ui
