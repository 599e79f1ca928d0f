// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodesTable.h"

#include "ui/common/UiPreferences.h"
#include "ui/models/NodesModel.h"
#include "ui/models/NodesOrder.h"
#include "ui/nodes/ColumnWidth.h"
#include "ui/nodes/NodeStatus.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::NodeId;

namespace {

constexpr std::chrono::seconds HoldAfterLeaving{3};
constexpr int MaxNameChars = 64; // as the gateway's limit for labels
constexpr std::array OptionalColumns{
    NodesModel::Version,      NodesModel::Model,          NodesModel::Abilities,
    NodesModel::CommandCount, NodesModel::ConnectedSince, NodesModel::DeviceCode,
};

class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setObjectName(u"page.nodes.name"_s);
            line->setMaxLength(MaxNameChars);
            line->setPlaceholderText(NodesTable::tr("As the device calls itself"));
            line->setAccessibleName(NodesTable::tr("Name of the node"));
        }
        return editor;
    }
};

} // namespace

NodesTable::NodesTable(NodesOrder &order, UiPreferences &preferences, QWidget *parent)
    : QTreeView(parent)
    , m_order(order)
    , m_preferences(preferences)
{
    setObjectName(u"page.nodes.table"_s);
    setAccessibleName(tr("Nodes"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setItemDelegateForColumn(NodesModel::Name, new NameDelegate(this));
    setModel(&order);
    setUpHeader();

    m_release.setSingleShot(true);
    m_release.setInterval(HoldAfterLeaving);
    connect(&m_release, &QTimer::timeout, this, [this] { m_order.holdOrder(false); });
    connect(qApp, &QApplication::focusChanged, this, &NodesTable::updateHold);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &NodesTable::showColumnsMenu);
}

NodesTable::~NodesTable()
{
    // The focus moves once more while the base classes go.
    disconnect(qApp, nullptr, this, nullptr);
    m_preferences.keepLayout(objectName(), header()->saveState());
}

void NodesTable::setUpHeader()
{
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(true);
    setSortingEnabled(true);
    sortByColumn(NodesModel::Status, Qt::AscendingOrder);
    for (const auto column : OptionalColumns)
        setColumnHidden(column, true);
    const int unit = fontMetrics().averageCharWidth();
    setColumnWidth(NodesModel::Name, 26 * unit);
    widenColumn(*this, NodesModel::PlatformName, 12 * unit);
    setColumnWidth(NodesModel::Status, statusWidth());
    widenColumn(*this, NodesModel::LastSeen, 14 * unit);
    setColumnWidth(NodesModel::Address, 18 * unit);
    setColumnWidth(NodesModel::DeviceCode, 22 * unit);
    header()->restoreState(m_preferences.layoutOf(objectName()));
    // The name is what everything else belongs to.
    setColumnHidden(NodesModel::Name, false);
}

// A status is read at a glance: none is cut short, in any language.
int NodesTable::statusWidth() const
{
    int widest = 0;
    for (const NodeState state :
         {NodeState::Connected, NodeState::Limited, NodeState::NeedsApproval,
          NodeState::Reconnecting, NodeState::Offline})
        widest = std::max(widest, fontMetrics().horizontalAdvance(NodeStatus::text(state)));
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    // Text and icon have a margin on both sides each.
    return widest + style()->pixelMetric(QStyle::PM_SmallIconSize) + 4 * margin + 2;
}

NodeId NodesTable::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? NodeId() : m_order.idAt(rows.first());
}

void NodesTable::select(const NodeId &node)
{
    const QModelIndex index = m_order.indexOf(node);
    if (!index.isValid())
        return;
    // The view would scroll to a new current row by itself.
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    setAutoScroll(true);
}

void NodesTable::scrollToSelected()
{
    scrollTo(currentIndex());
}

void NodesTable::selectNext()
{
    if (m_order.rowCount() == 0)
        return;
    select(m_order.idAt(m_order.index((currentIndex().row() + 1) % m_order.rowCount(), 0)));
    scrollToSelected();
}

void NodesTable::refreshOrder()
{
    m_order.holdOrder(false);
    updateHold();
}

void NodesTable::editName()
{
    const QModelIndex index = currentIndex().siblingAtColumn(NodesModel::Name);
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        scrollTo(index);
        edit(index);
    }
}

void NodesTable::addColumnsTo(QMenu &menu)
{
    for (const auto column : OptionalColumns) {
        const QString title = m_order.headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
}

void NodesTable::showColumnsMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnsTo(*menu);
    menu->popup(header()->mapToGlobal(position));
}

// The base class searches in the column of the current cell.
void NodesTable::keyboardSearch(const QString &text)
{
    if (currentIndex().isValid() && currentIndex().column() != NodesModel::Name) {
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(NodesModel::Name),
                                          QItemSelectionModel::NoUpdate);
    }
    QTreeView::keyboardSearch(text);
}

bool NodesTable::event(QEvent *event)
{
    const bool isHandled = QTreeView::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        updateHold();
    return isHandled;
}

void NodesTable::updateHold()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isInside = underMouse() || (focus && (focus == this || isAncestorOf(focus)));
    if (isInside) {
        m_release.stop();
        m_order.holdOrder(true);
    } else if (!m_order.dynamicSortFilter() && !m_release.isActive()) {
        m_release.start();
    }
}

void NodesTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    emit menuAsked(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                              : event->globalPos());
}

// With single selection the base class would select a neighbour of what goes.
void NodesTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    setSelectionMode(ExtendedSelection);
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
    setSelectionMode(SingleSelection);
}

// What is selected disappears when its row is filtered away; that is no choice of the person.
void NodesTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    const NodeId node = this->selected();
    if (!node.isEmpty())
        emit nodeSelected(node);
}

} // namespace ui
