// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Autostart.h"
#include "app/BackgroundStatus.h"
#include "ui/tray/TrayIcon.h"
#include "ui/window/UiContext.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>

/// How the program is there while its window is not: the tray icon, what closing the window means,
/// and the way out.
///
/// Thread: GUI thread. Rule: desktop-ui.md 2.2, 5.
class TrayDesk final : public QObject
{
    Q_OBJECT

public:
    TrayDesk(ui::UiContext context, Autostart &autostart, bool isStartedAtLogin,
             QObject *parent = nullptr);
    ~TrayDesk() override;

    [[nodiscard]] ui::TrayPresence presence() const { return m_icon.presence(); }

    /// The person closes `window`: hides it, asks, or quits.
    void closeWindow(QWidget &window);
    /// Asks first if devices would be cut off. `parent` may be null.
    void quit(QWidget *parent);

signals:
    void openAsked(const QString &token);
    void messageIconChanged(QSystemTrayIcon *icon); ///< Null: no messages.
    void quitAsked();   ///< The person wants the program to end; answered by `quit`.
    void quitDecided(); ///< Nothing is left to ask.

private:
    void askToKeepRunning(QWidget &window);
    void hintAtTray();
    void tellAboutBackground();
    void publishStatus();

    ui::UiContext m_context;
    ui::TrayIcon m_icon;
    BackgroundStatus m_status;
    QPointer<QMessageBox> m_question;
};
