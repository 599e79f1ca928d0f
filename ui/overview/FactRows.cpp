// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/FactRows.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;

} // namespace

FactRows::FactRows(const QString &objectName, int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    setObjectName(objectName);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::RowSpacing);
    m_grid->setVerticalSpacing(theme::RelatedSpacing);
    m_grid->setColumnStretch(m_columns, 1);
}

void FactRows::setRows(const QList<Row> &rows)
{
    while (m_rows.size() < std::size_t(rows.size()))
        addRow();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        Parts &parts = m_rows.at(at);
        const bool isUsed = at < std::size_t(rows.size());
        parts.icon->setVisible(isUsed);
        for (QLabel *text : parts.texts)
            text->setVisible(isUsed);
        parts.button->setVisible(isUsed);
        if (isUsed)
            fill(parts, rows.at(qsizetype(at)));
    }
}

void FactRows::addRow()
{
    const int row = int(m_rows.size());
    Parts parts;
    parts.icon = new QLabel(this);
    parts.icon->setPixmap(meaningIcon(parts.meaning).pixmap(IconSize));
    m_grid->addWidget(parts.icon, row, 0);
    for (int column = 0; column < m_columns; ++column) {
        QLabel *text = makeText(QString(), this);
        text->setObjectName(u"%1.%2.text%3"_s.arg(objectName()).arg(row).arg(column));
        // Only the last column gives way: names and times stay on one line.
        text->setWordWrap(column == m_columns - 1);
        m_grid->addWidget(text, row, column + 1);
        parts.texts.push_back(text);
    }
    parts.button = new QPushButton(this);
    parts.button->setObjectName(u"%1.%2.action"_s.arg(objectName()).arg(row));
    m_grid->addWidget(parts.button, row, m_columns + 1);
    connect(parts.button, &QPushButton::clicked, this, [this, row] {
        if (const auto act = m_rows.at(std::size_t(row)).act)
            act();
    });
    m_rows.push_back(parts);
}

void FactRows::fill(Parts &parts, const Row &row)
{
    if (parts.meaning != row.meaning) {
        parts.meaning = row.meaning;
        parts.icon->setPixmap(meaningIcon(row.meaning).pixmap(IconSize));
    }
    for (std::size_t at = 0; at < parts.texts.size(); ++at)
        parts.texts.at(at)->setText(row.texts.value(qsizetype(at)));
    parts.button->setText(row.action);
    parts.button->setAccessibleName(row.actionName);
    parts.act = row.act;
}

} // namespace ui
