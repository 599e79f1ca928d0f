// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/NotificationChannel.h"

#include <QFrame>
#include <QList>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace ui {

/// Shows a notification inside the window; hidden when there is none. It does not offer to decide:
/// the page it leads to does.
class NotificationBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NotificationBar(QWidget *parent = nullptr);

    void show(const NotificationContent &content);

signals:
    void pressed(ui::NotificationAction action);
    void dismissed();

private:
    void addButton(const QString &objectName, const QString &text, NotificationAction action);

    QLabel *m_sign = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

/// The last resort: a bar in the main window. Rule: desktop-ui.md 6 "else in-window banners".
class WindowChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    explicit WindowChannel(QObject *parent = nullptr);

    /// The window takes it over; the channel works only as long as it lives.
    void setBar(NotificationBar *bar);

    [[nodiscard]] bool isAvailable() const override { return m_bar != nullptr; }
    [[nodiscard]] bool isOnDesktop() const override { return false; }
    [[nodiscard]] bool hasActions() const override { return false; }
    [[nodiscard]] bool hasBody() const override { return true; }
    void show(const NotificationContent &content) override;
    void withdraw(const QString &key) override;

private:
    void refresh();

    NotificationBar *m_bar = nullptr;
    QList<NotificationContent> m_contents; ///< The last one is shown.
    QTimer m_lifetime;
};

} // namespace ui
