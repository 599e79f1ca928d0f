// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A few rows of facts, each with a sign, texts in columns and one button. Rows are kept and filled
/// anew, so that the keyboard focus stays where it is.
class FactRows final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        theme::Meaning meaning = theme::Meaning::Neutral;
        QStringList texts = {};
        QString action = {};     ///< Text of the button.
        QString actionName = {}; ///< Its accessible name: which row it is about.
        std::function<void()> act = {};
    };

    /// `columns`: how many texts a row has.
    FactRows(const QString &objectName, int columns, QWidget *parent);

    void setRows(const QList<Row> &rows);

private:
    struct Parts
    {
        QLabel *icon = nullptr;
        std::vector<QLabel *> texts = {};
        QPushButton *button = nullptr;
        theme::Meaning meaning = theme::Meaning::Neutral;
        std::function<void()> act = {};
    };

    void addRow();
    void fill(Parts &parts, const Row &row);

    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    std::vector<Parts> m_rows;
};

} // namespace ui
