// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QDialog>

#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class NodeTasks;

/// Asks which page of the canvas to put on which node's screen, does it, and says at the same place
/// how that ended. Stays open, so that another node can follow.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.3 "Canvas".
class ShowCanvasDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pages`: names to choose from, relative to the canvas folder; others can be typed.
    ShowCanvasDialog(gateway::GatewayPort &port, const QStringList &pages, QWidget *parent);

    /// The nodes that a page can be put on in principle, those first where it can be now.
    [[nodiscard]] static QList<gateway::NodeView> screens(const gateway::GatewaySnapshot &now);

private:
    void listNodes(const gateway::GatewaySnapshot &now);
    void showState();
    void showPage();
    [[nodiscard]] std::optional<gateway::NodeView> chosenNode() const;

    using Entry = std::pair<QString, QString>; ///< Name and id.

    gateway::GatewayPort &m_port;
    QList<Entry> m_entries;
    NodeTasks *m_tasks = nullptr;
    QComboBox *m_node = nullptr;
    QComboBox *m_page = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace ui
