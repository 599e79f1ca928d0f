// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/nodes/ActionNotice.h"
#include "ui/nodes/CommandHistory.h"
#include "ui/nodes/Consents.h"
#include "ui/nodes/NodeActions.h"
#include "ui/nodes/RunCommandWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace ui {

/// Does what a person asked to do with a node: asks back where that is due, sends the command, and
/// says how it ended.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.3.
class NodeTasks final : public QObject
{
    Q_OBJECT

public:
    /// `page`: where questions appear; owns this.
    NodeTasks(gateway::GatewayPort &port, QWidget &page);

    /// Everything but renaming, which begins in the table.
    void perform(NodeAction action, const gateway::NodeView &node);
    void takePhoto(const gateway::NodeView &node, const QString &facing);
    /// Brings the node's window to the front, with `command` chosen if it is given.
    void openRunWindow(const gateway::NodeView &node, const QString &command = QString());
    void rename(const gateway::NodeView &node, const QString &name);
    /// `page` is relative to the canvas folder; empty: the start page.
    void showCanvas(const gateway::NodeView &node, const QString &page = QString());

signals:
    void noticed(const ui::Notice &notice);

private:
    void capture(const gateway::NodeView &node, NodeAction action, const QJsonObject &params,
                 const QString &title, std::chrono::milliseconds timeout);
    void askRecordTime(const gateway::NodeView &node);
    void askAddress(const gateway::NodeView &node);
    void openAddress(const gateway::NodeView &node, const QString &address);
    void turnCanvasOn(const std::function<void()> &then);
    void invoke(const gateway::NodeView &node, const QString &command, const QJsonObject &params,
                const QString &success);
    void tell(const QFuture<gateway::CommandResult<gateway::InvokeOutcome>> &future,
              const QString &who, const QString &success, const std::function<void()> &retry);
    void disconnectNode(const gateway::NodeView &node);
    void removeNode(const gateway::NodeView &node);
    void sendName(const gateway::NodeId &id, const QString &shown, const QString &name,
                  const QString &undoTo);
    void settle(const QFuture<gateway::CommandOutcome> &future, const QString &who,
                const Notice &success, const std::function<void()> &retry);
    void fail(const gateway::CommandError &error, const QString &who,
              const std::function<void()> &retry);

    gateway::GatewayPort &m_port;
    QWidget &m_page;
    Consents m_consents;
    CommandHistory m_history;
    QHash<gateway::NodeId, QPointer<RunCommandWindow>> m_windows;
};

} // namespace ui
