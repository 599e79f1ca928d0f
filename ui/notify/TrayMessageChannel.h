// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/NotificationChannel.h"

#include <QPointer>

class QSystemTrayIcon;

namespace ui {

/// A message beside the tray icon: no buttons, and nothing to take back. A click on it asks for
/// what the newest message was about.
///
/// Rule: desktop-ui.md 6 "else the tray message".
class TrayMessageChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    using NotificationChannel::NotificationChannel;

    /// Null: there is none (any more).
    void setIcon(QSystemTrayIcon *icon);

    [[nodiscard]] bool isAvailable() const override { return !m_icon.isNull(); }
    [[nodiscard]] bool isOnDesktop() const override { return true; }
    [[nodiscard]] bool hasActions() const override { return false; }
    [[nodiscard]] bool hasBody() const override { return true; }
    void show(const NotificationContent &content) override;
    void withdraw(const QString &key) override;

private:
    void press();

    QPointer<QSystemTrayIcon> m_icon;
    QString m_key; ///< Of the newest message, unless it was withdrawn.
    NotificationAction m_click = NotificationAction::Show;
};

} // namespace ui
