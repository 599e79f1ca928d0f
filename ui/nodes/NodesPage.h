// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NodesModel.h"
#include "ui/models/NodesOrder.h"
#include "ui/nodes/ResumeWatch.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

#include <QElapsedTimer>
#include <QTimer>

class QStackedWidget;

namespace ui {

class ActionNotice;
class NodeDetails;
class NodeTasks;
class NodesMessage;
class NodesSplitter;
class NodesTable;
class NodesToolbar;
class StoppedStrip;

/// The nodes: list, details and what can be done with them.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10, 7.4.
class NodesPage final : public Page
{
    Q_OBJECT

public:
    explicit NodesPage(UiContext context, QWidget *parent = nullptr);
    ~NodesPage() override;

    void showSnapshot(const gateway::GatewaySnapshot &now) override;
    /// Selects a node, whatever is filtered.
    void showNode(const gateway::NodeId &node);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildToolbar();
    void buildBody();
    void buildMessage();
    void buildKeys();
    void connectDetails();
    void updateList(const gateway::GatewaySnapshot &now, NodesView view);
    void updateStack(const gateway::GatewaySnapshot &now, NodesView view);
    void announceConnected();
    void updatePlatforms();
    void updateDetails();
    void updateNoMatch();
    void applyFilter();
    void clearFilter();
    void startGateway();
    void showMenu(const QPoint &position);
    void openRules(const QString &command);
    void copyText(const QString &text);
    [[nodiscard]] const gateway::NodeView *selectedNode() const;

    UiContext m_context;
    NodesModel *m_model = nullptr;
    NodesOrder *m_order = nullptr;
    NodeTasks *m_tasks = nullptr;
    QList<gateway::NodeView> m_lastKnown;
    gateway::NodeId m_selected;
    bool m_wasFound = false; ///< The selected node of this or an earlier run was seen.
    ResumeWatch m_resume;
    QElapsedTimer m_steady;
    QTimer m_tick;
    QTimer m_loading;

    NodesToolbar *m_toolbar = nullptr;
    StoppedStrip *m_strip = nullptr;
    ActionNotice *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    NodesMessage *m_message = nullptr;
    NodesSplitter *m_splitter = nullptr;
    NodesTable *m_table = nullptr;
    QWidget *m_noMatch = nullptr;
    NodeDetails *m_details = nullptr;
};

} // namespace ui
