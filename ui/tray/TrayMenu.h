// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/TrayMenuContent.h"
#include "ui/window/UiContext.h"

#include <QFuture>
#include <QMenu>
#include <QObject>

class QAction;

namespace ui {

class AutostartPort;

/// The menu of the tray icon. All entries are made once; afterwards only their texts and states
/// change, so that it can be open meanwhile and the panel may draw it.
///
/// Thread: GUI thread. Rule: desktop-ui.md 4.
class TrayMenu final : public QObject
{
    Q_OBJECT

public:
    TrayMenu(UiContext context, AutostartPort &autostart, QObject *parent = nullptr);

    void setContent(const TrayMenuContent &content);
    [[nodiscard]] QMenu &menu() { return m_menu; }

signals:
    void openAsked();
    void quitAsked();

private:
    QAction *add(QMenu &menu, const QString &name, const QString &text);
    void buildTop();
    void buildNodes();
    void buildAddresses();
    void buildGateway();
    void buildProgram();
    void showNodes(const QList<TrayMenuContent::Node> &nodes);
    void showGateway();
    void readAutostart();
    void changeAutostart(bool isEnabled);
    void copy(const QString &text);
    /// Asks the gateway; if it cannot be done, Overview says why.
    void ask(QFuture<gateway::CommandOutcome> outcome);

    UiContext m_context;
    AutostartPort &m_autostart;
    TrayMenuContent m_content;
    QMenu m_menu;
    QMenu m_nodesMenu;
    QMenu m_helpMenu;
    QAction *m_status = nullptr;
    QAction *m_reach = nullptr;
    QAction *m_review = nullptr;
    QAction *m_reviewGap = nullptr;
    QList<QAction *> m_nodes;
    QAction *m_addNode = nullptr;
    QAction *m_copyGateway = nullptr;
    QAction *m_copyCanvas = nullptr;
    QAction *m_openCanvas = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_restart = nullptr;
    QAction *m_reconnect = nullptr;
    QAction *m_disconnect = nullptr;
    QAction *m_startAtLogin = nullptr;
};

} // namespace ui
