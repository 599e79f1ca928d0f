// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LogModel.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// Leaves out what is below a level or of another area, and finds lines by their text.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Search
    {
        QString text = {};
        bool isRegularExpression = false;
        bool isCaseSensitive = false;

        bool operator==(const Search &) const = default;
    };

    explicit LogFilter(LogModel &model, QObject *parent = nullptr);

    void setLevel(gateway::LogLine::Level lowest);
    void setArea(const QString &area); ///< Empty: all.
    [[nodiscard]] bool isFiltering() const;
    void reset(); ///< Everything from Info on.

    /// False if the text is no regular expression; the earlier search stays then.
    bool setSearch(const Search &search);
    [[nodiscard]] int matchCount() const;
    /// The match after (or before) `row`, going round; nothing without a match.
    [[nodiscard]] std::optional<int> nextMatch(int row, bool isForward) const;
    /// The number of the match in `row`, from 1; 0 if there is none.
    [[nodiscard]] int matchNumber(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isMatch(int row) const;

    LogModel &m_model;
    gateway::LogLine::Level m_lowest = gateway::LogLine::Level::Info;
    QString m_area;
    QRegularExpression m_pattern; ///< Empty pattern: no search.
};

} // namespace ui
