// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/FreedesktopChannel.h"
#include "ui/notify/FreedesktopState.h"
#include "ui/notify/NotificationBar.h"
#include "ui/notify/Notifier.h"
#include "ui/notify/TrayMessageChannel.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/PairingReviewWindow.h"
#include "ui/window/UiContext.h"

#include <QObject>

#include <QSystemTrayIcon>

/// Brings what waits for a decision to the person: through the desktop's notifications, else the
/// tray's messages, else the window's bar, and through the review window.
///
/// Thread: GUI thread. Rule: desktop-ui.md 6, 11.
class PairingDesk final : public QObject
{
    Q_OBJECT

public:
    /// `context` without an inbox: it is this one's.
    explicit PairingDesk(const ui::UiContext &context, QObject *parent = nullptr);

    [[nodiscard]] ui::PairingInbox &inbox() { return m_inbox; }
    [[nodiscard]] ui::NotificationAbility notifications() const
    {
        return {.isThere = m_desktop.isAvailable(), .hasButtons = m_desktop.hasActions()};
    }
    /// The window takes the bar over.
    void setBar(ui::NotificationBar *bar) { m_window.setBar(bar); }
    /// Null: no tray icon that can show messages.
    void setTrayIcon(QSystemTrayIcon *icon) { m_tray.setIcon(icon); }

signals:
    void showAsked(ui::PageId page, const gateway::NodeId &node, const QString &token);

private:
    ui::PairingInbox m_inbox;
    ui::FreedesktopChannel m_desktop;
    ui::TrayMessageChannel m_tray;
    ui::WindowChannel m_window;
    ui::FreedesktopState m_state;
    ui::Notifier m_notifier;
    ui::PairingReviewWindow m_review;
};
