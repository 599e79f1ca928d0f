// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiPreferences.h"
#include "ui/tray/TrayState.h"

#include <QIcon>

#include <optional>

namespace ui {

/// The drawings there are of each state.
enum class TrayArt {
    Symbolic, ///< One colour, chosen by the host.
    Light,    ///< For dark panels.
    Dark,     ///< For light panels.
    Colour,   ///< With an outline, so that it can be seen on both.
};

/// What is known of the place where the icon will stand.
struct TrayPanel
{
    bool takesNames = false;         ///< The host looks icons up in the desktop's theme.
    bool recolours = false;          ///< It gives symbolic icons its own colour.
    std::optional<bool> isDark = {}; ///< Nothing: nobody can tell.

    bool operator==(const TrayPanel &) const = default;
};

/// The panel of this desktop, whatever the host: colour and habits. Asks the system each time.
[[nodiscard]] TrayPanel thisPanel();
/// Desktops whose panels recolour symbolic icons; `desktops` as in XDG_CURRENT_DESKTOP.
[[nodiscard]] bool recoloursSymbolicIcons(const QString &desktops);

/// Rule: desktop-ui.md 3 "Tray icon style". The application's palette has no say: a dark panel over
/// light windows is common.
[[nodiscard]] TrayArt trayArtFor(preference::TrayStyle style, const TrayPanel &panel);

/// `org.openclawtray.OpenClawTray-running-symbolic`; the badge is at the other side in
/// right-to-left layouts, with `-rtl` at the end.
[[nodiscard]] QString trayIconName(TrayState state, TrayArt art, Qt::LayoutDirection direction);
/// Pictures in all sizes trays use, from the bundled drawings.
[[nodiscard]] QIcon trayPictures(TrayState state, TrayArt art, Qt::LayoutDirection direction);

} // namespace ui
