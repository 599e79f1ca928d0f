// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QTimer>
#include <QTreeView>

class QMenu;

namespace ui {

class NodesOrder;
class UiPreferences;

/// The list of nodes: columns that can be chosen, an order that does not change under the pointer
/// or the keyboard, and a selection that stays with its node.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.1.
class NodesTable final : public QTreeView
{
    Q_OBJECT

public:
    NodesTable(NodesOrder &order, UiPreferences &preferences, QWidget *parent = nullptr);
    ~NodesTable() override;

    [[nodiscard]] gateway::NodeId selected() const; ///< Empty: none.
    /// Without scrolling there: what the person looks at stays.
    void select(const gateway::NodeId &node);
    void scrollToSelected();
    void selectNext();   ///< The row below; after the last the first.
    void refreshOrder(); ///< Sorts and filters now, held or not.
    /// Opens the editor for the name of the selected node.
    void editName();
    /// Adds one entry per optional column.
    void addColumnsTo(QMenu &menu);

    void keyboardSearch(const QString &text) override;

signals:
    void nodeSelected(const gateway::NodeId &node); ///< Never empty.
    void menuAsked(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setUpHeader();
    [[nodiscard]] int statusWidth() const;
    void showColumnsMenu(const QPoint &position);
    void updateHold();

    NodesOrder &m_order;
    UiPreferences &m_preferences;
    QTimer m_release;
};

} // namespace ui
