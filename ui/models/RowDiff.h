// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace ui {

/// A table whose rows are values with a key, and that takes a new list over by removals, moves,
/// insertions and changes: never a reset, so that selection and scroll position survive.
///
/// Derive, and read `rows()` in `data()`. `KeyOf` is a function object: row → key, unique per row.
///
/// Thread: GUI thread. Rule: architecture 12.
template <typename Row, typename KeyOf>
class RowListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// The rows in their new order; unchanged ones emit nothing.
    void setRows(const QList<Row> &wanted)
    {
        removeMissing(wanted);
        for (int at = 0; at < wanted.size(); ++at)
            place(wanted.at(at), at);
    }

private:
    static auto keyOf(const Row &row) { return KeyOf()(row); }

    [[nodiscard]] int find(const Row &wanted, int from) const
    {
        for (int at = from; at < m_rows.size(); ++at) {
            if (keyOf(m_rows.at(at)) == keyOf(wanted))
                return at;
        }
        return -1;
    }

    void removeMissing(const QList<Row> &wanted)
    {
        for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
            const bool isKept = std::ranges::any_of(
                wanted, [&](const Row &row) { return keyOf(row) == keyOf(m_rows.at(at)); });
            if (isKept)
                continue;
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }

    void place(const Row &row, int at)
    {
        const int found = find(row, at);
        if (found < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
            return;
        }
        if (found != at) {
            beginMoveRows({}, found, found, {}, at);
            m_rows.move(found, at);
            endMoveRows();
        }
        if (!(m_rows.at(at) == row)) {
            m_rows[at] = row;
            emit dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }

    QList<Row> m_rows;
};

} // namespace ui
