// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a desktop entry of the autostart folder says. Rule: the freedesktop.org Desktop Entry and
/// Autostart specifications.
struct DesktopEntry
{
    QStringList command =
        {};                ///< `Exec`, without quotes; empty if there is none or it is not valid.
    bool isHidden = false; ///< As good as deleted.
    bool isOff = false;    ///< `X-GNOME-Autostart-enabled=false`

    bool operator==(const DesktopEntry &) const = default;
};

[[nodiscard]] DesktopEntry readDesktopEntry(const QByteArray &text);
/// An autostart entry of this program.
[[nodiscard]] QByteArray writeDesktopEntry(const QStringList &command);
