// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogView.h"

#include "ui/common/Theme.h"
#include "ui/models/LogFilter.h"
#include "ui/models/LogModel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::LogLine;

LogView::LogView(const LogModel &model, LogFilter &filter, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(model)
    , m_filter(filter)
{
    m_stack = new QStackedWidget(this);
    buildList();
    buildEmptiness();
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(u"page.logs.details"_s);
    m_details->setAccessibleName(tr("Details of the selected line"));
    m_details->setPlaceholderText(tr("Select a line to see it whole."));
    m_details->setReadOnly(true);
    m_details->setFont(theme::fixedFont(font()));
    setStretchFactor(0, 4);
    setStretchFactor(1, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        emit currentChanged();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            emit scrolledBack();
    });
}

void LogView::buildList()
{
    m_list = new QTreeView(m_stack);
    m_list->setObjectName(u"page.logs.list"_s);
    m_list->setAccessibleName(tr("Log lines"));
    m_list->setModel(&m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    const QFontMetrics metrics(m_list->font());
    m_list->setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00.000"_s) + 30);
    m_list->setColumnWidth(LogModel::LevelColumn, metrics.horizontalAdvance(tr("Warning")) + 50);
    m_list->setColumnWidth(LogModel::AreaColumn, metrics.horizontalAdvance(u"diagnostics"_s) + 20);
    m_stack->addWidget(m_list);
}

void LogView::buildEmptiness()
{
    auto *nothing = new QWidget(m_stack);
    auto *column = new QVBoxLayout(nothing);
    m_empty = new QLabel(nothing);
    m_empty->setObjectName(u"page.logs.empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_clearFilter = new QPushButton(tr("Clear f&ilter"), nothing);
    m_clearFilter->setObjectName(u"page.logs.clearFilter"_s);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_stack->addWidget(nothing);
    connect(m_clearFilter, &QPushButton::clicked, this, &LogView::clearFilterAsked);
}

void LogView::showEmptiness()
{
    const bool isFiltered = m_model.rowCount() > 0;
    m_empty->setText(isFiltered ? tr("No lines match.") : tr("Nothing logged yet."));
    m_clearFilter->setVisible(isFiltered);
    m_stack->setCurrentIndex(m_filter.rowCount() == 0 ? 1 : 0);
}

void LogView::showNewest()
{
    m_list->scrollToBottom();
}

void LogView::select(int row)
{
    m_list->setCurrentIndex(m_filter.index(row, 0));
    m_list->scrollTo(m_filter.index(row, 0), QAbstractItemView::PositionAtCenter);
}

int LogView::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

QList<int> LogView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void LogView::showDetails()
{
    const QModelIndex source = m_filter.mapToSource(m_list->currentIndex());
    if (!source.isValid())
        return m_details->clear();
    const LogLine &line = m_model.line(source.row());
    m_details->setPlainText(u"%1\n%2 · %3\n\n%4"_s.arg(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.timeMs), QLocale::LongFormat),
        LogModel::levelName(line.level), line.area, line.text));
}

} // namespace ui
