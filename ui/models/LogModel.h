// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/LogLine.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <deque>

namespace ui {

/// The lines of the log that are kept for looking at; the oldest go first.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, AreaColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, AreaRole, SearchRole };
    static constexpr int MaxLines = 20'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// At the end. Lost lines are said by a line of their own.
    void append(const gateway::LogBatch &batch);
    void clear(); ///< The view only; the file stays.

    [[nodiscard]] quint64 lastSequence() const { return m_lastSequence; }
    [[nodiscard]] const gateway::LogLine &line(int row) const
    {
        return m_lines.at(std::size_t(row));
    }
    [[nodiscard]] QStringList areas() const { return m_areas; } ///< Seen so far, sorted.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] static QString levelName(gateway::LogLine::Level level);
    /// One line as it is copied and saved.
    [[nodiscard]] static QString plainText(const gateway::LogLine &line);

signals:
    void areasChanged();

private:
    void dropOldest(int count);
    void noteArea(const QString &area);

    std::deque<gateway::LogLine> m_lines;
    QStringList m_areas;
    quint64 m_lastSequence = 0;
};

} // namespace ui
