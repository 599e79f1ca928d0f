// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/TrayArt.h"
#include "ui/tray/TrayBackend.h"
#include "ui/tray/TrayMenu.h"
#include "ui/tray/TrayPresence.h"
#include "ui/window/UiContext.h"

#include <QElapsedTimer>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace ui {

class AutostartPort;

/// The icon in the tray and its menu, for as long as there is a tray.
///
/// Thread: GUI thread. Rule: desktop-ui.md 3 to 5.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    TrayIcon(UiContext context, AutostartPort &autostart, bool isStartedAtLogin,
             QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] TrayPresence presence() const { return m_presence; }
    /// The steady state, as shown.
    [[nodiscard]] ShownState shown() const { return m_steady.shown(); }

signals:
    /// `token`: the desktop's permission to come to the front; may be empty.
    void activated(const QString &token);
    void openAsked();
    void quitAsked();
    void messageIconChanged(QSystemTrayIcon *icon); ///< Null: no messages.
    void presenceChanged(ui::TrayPresence presence);
    void shownChanged(ui::ShownState state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::chrono::milliseconds now() const;
    void takeSnapshot();
    void settle();
    void setHost(TrayHost host);
    void updatePresence();
    void showIcon();
    void applyAgain(); ///< Theme, screen or direction may have changed what the same look means.
    [[nodiscard]] TrayLook look();
    /// The same pictures as before are taken from the last call.
    [[nodiscard]] QIcon pictures(TrayState state, TrayArt art, Qt::LayoutDirection direction);
    void updateMenu();

    UiContext m_context;
    QElapsedTimer m_clock;
    SteadyState m_steady;
    QTimer m_settle;
    TrayMenu m_menu;
    TrayHostWatcher m_hosts;
    TrayPresenceRule m_rule;
    TrayPresence m_presence = TrayPresence::Looking;
    QTimer m_giveUp;
    std::unique_ptr<TrayBackend> m_backend;
    TrayLook m_look; ///< As given to the backend.
    QString m_picturesName;
    QIcon m_pictures;
};

} // namespace ui
