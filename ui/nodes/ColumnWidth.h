// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStringList>
#include <QTreeView>

#include <algorithm>

namespace ui {

/// Makes a column as wide as its title and the widest of `texts` beside a sign, and at least
/// `least`: words differ in length from language to language.
inline void widenColumn(QTreeView &table, int column, int least, const QStringList &texts = {})
{
    constexpr int SignAndMargins = 16 + 24;
    int width = std::max(least, table.header()->sectionSizeHint(column));
    for (const QString &text : texts)
        width = std::max(width, table.fontMetrics().horizontalAdvance(text) + SignAndMargins);
    table.setColumnWidth(column, width);
}

} // namespace ui
