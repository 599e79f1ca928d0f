// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NodesModel.h"
#include "ui/nodes/NodeActions.h"

#include <QWidget>

#include <map>

class QAction;
class QLabel;
class QMenu;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace ui {

class ActivityModel;
class CommandsModel;
class NodeSummary;
class PermissionsModel;

/// One node: what can be done with it, and what is known about it in four tabs.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.2, 10.3.
class NodeDetails final : public QWidget
{
    Q_OBJECT

public:
    /// What of a node can be copied.
    enum class Copy { Name, FullId, Address, Summary };

    explicit NodeDetails(QWidget *parent = nullptr);

    void show(const NodeRow &row, const gateway::GatewaySnapshot &now);
    /// Nothing is selected.
    void showNothing();

    [[nodiscard]] gateway::NodeId node() const { return m_row.node.id; }
    /// The same actions as the buttons, for a context menu.
    void addActionsTo(QMenu &menu);
    /// Those with keys, for the page.
    [[nodiscard]] QList<QAction *> keyActions() const;

signals:
    void asked(ui::NodeAction action);
    void photoAsked(const QString &facing);
    void runAsked(const QString &command);
    void copyAsked(const QString &text);
    void ruleAsked(const QString &command);

private:
    void buildActions();
    QAction *makeAction(NodeAction action, const QString &text, const QString &name);
    QWidget *buildButtons();
    QToolButton *addButton(QLayout &row, QAction *action);
    QToolButton *addMenuButton(QLayout &row, const QString &text, const QString &name);
    void buildPhotoMenu();
    void buildCopyMenu();
    QWidget *buildCommands();
    QWidget *buildPermissions();
    QTreeView *buildTable(const QString &name, const QString &title, QAbstractItemModel &model);
    void updateActions(const gateway::GatewaySnapshot &now);
    void updateMenuButton(QToolButton &button, const QList<NodeAction> &actions);
    void copy(Copy what);
    [[nodiscard]] QString selectedCommand() const;

    NodeRow m_row;
    std::map<NodeAction, QAction *> m_actions;
    QMenu *m_photoMenu = nullptr;
    QMenu *m_copyMenu = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_body = nullptr;
    QLabel *m_nothing = nullptr;
    QToolButton *m_photo = nullptr;
    QToolButton *m_screenshot = nullptr;
    QToolButton *m_canvas = nullptr;
    QTabWidget *m_tabs = nullptr;
    NodeSummary *m_summary = nullptr;
    CommandsModel *m_commands = nullptr;
    PermissionsModel *m_permissions = nullptr;
    ActivityModel *m_activity = nullptr;
    QTreeView *m_commandTable = nullptr;
};

} // namespace ui
