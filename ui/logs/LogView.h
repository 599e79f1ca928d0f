// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class LogFilter;
class LogModel;

/// The lines that pass a filter, and below them the selected one whole.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12.
class LogView final : public QSplitter
{
    Q_OBJECT

public:
    /// Both outlive the view.
    LogView(const LogModel &model, LogFilter &filter, QWidget *parent);

    /// Says why there is nothing, where there is nothing.
    void showEmptiness();
    void showNewest();
    void select(int row);
    /// Of the filter; -1 for none.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<int> selectedRows() const; ///< In their order.

signals:
    void scrolledBack(); ///< By hand, away from the newest line.
    void currentChanged();
    void clearFilterAsked();

private:
    void buildList();
    void buildEmptiness();
    void showDetails();

    const LogModel &m_model;
    LogFilter &m_filter;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_clearFilter = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace ui
