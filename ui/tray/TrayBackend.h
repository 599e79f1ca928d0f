// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>
#include <QPoint>
#include <QString>

class QSystemTrayIcon;

namespace ui {

/// How the icon looks and what it says.
struct TrayLook
{
    QString iconName = {}; ///< Of the desktop's theme; empty: the theme lacks it.
    QIcon pictures = {};
    QString hover = {};
    QString accessible = {};
    bool wantsAttention = false;

    /// Copies of one icon are the same picture.
    bool operator==(const TrayLook &other) const
    {
        return iconName == other.iconName && pictures.cacheKey() == other.pictures.cacheKey() &&
               hover == other.hover && accessible == other.accessible &&
               wantsAttention == other.wantsAttention;
    }
};

/// One way of having an icon in the tray. The icon is there from construction to destruction.
class TrayBackend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setLook(const TrayLook &look) = 0;
    /// Shows messages beside the icon; null where the host knows none.
    [[nodiscard]] virtual QSystemTrayIcon *messageIcon() { return nullptr; }

signals:
    /// The primary click. `token` is the desktop's permission to come to the front; may be empty.
    void activated(const QString &token);
    /// The host leaves the menu to us.
    void menuAsked(const QPoint &where);
};

} // namespace ui
