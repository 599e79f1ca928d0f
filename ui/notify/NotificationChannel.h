// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/NotificationContent.h"

#include <QObject>

namespace ui {

/// One way of telling a person something outside the pages. Thread: GUI thread.
class NotificationChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// It is seen while no window of ours is.
    [[nodiscard]] virtual bool isOnDesktop() const = 0;
    [[nodiscard]] virtual bool hasActions() const = 0; ///< Buttons are shown.
    [[nodiscard]] virtual bool hasBody() const = 0;

    /// In the place of an earlier one with the same key.
    virtual void show(const NotificationContent &content) = 0;
    virtual void withdraw(const QString &key) = 0;

signals:
    void availabilityChanged(); ///< Or what it can do.
    /// A button, or the notification itself. `token` is the desktop's permission to come to the
    /// front; may be empty.
    void pressed(const QString &key, ui::NotificationAction action, const QString &token);
};

} // namespace ui
