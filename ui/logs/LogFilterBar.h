// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class LogFilter;
class LogModel;

/// What of the log is shown, and the search in it: sets up the filter it is given.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12.
class LogFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    LogFilterBar(LogModel &model, LogFilter &filter, QWidget *parent);

    /// The usual level, and every area.
    void clear();
    /// Which match the line is, of how many. `row`: of the filter; -1 for none.
    void showCount(int row);

signals:
    void filterChanged();
    void searchChanged();
    void matchAsked(bool isForward);

private:
    void addFilters(QHBoxLayout &row);
    void addSearch(QHBoxLayout &row);
    [[nodiscard]] QToolButton *addToggle(const QString &name, const QString &text,
                                         const QString &tip);
    [[nodiscard]] QToolButton *addStep(const QString &name, Qt::ArrowType arrow, const QString &tip,
                                       bool isForward, const QKeySequence &keys);
    void fillAreas();

    LogModel &m_model;
    LogFilter &m_filter;
    QComboBox *m_level = nullptr;
    QComboBox *m_area = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_regular = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace ui
