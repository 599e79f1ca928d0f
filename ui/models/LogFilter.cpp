// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LogFilter.h"

namespace ui {

using gateway::LogLine;

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setLevel(LogLine::Level lowest)
{
    m_lowest = lowest;
    invalidateFilter();
}

void LogFilter::setArea(const QString &area)
{
    m_area = area;
    invalidateFilter();
}

bool LogFilter::isFiltering() const
{
    return !m_area.isEmpty() || m_lowest > LogLine::Level::Info;
}

void LogFilter::reset()
{
    m_area.clear();
    m_lowest = LogLine::Level::Info;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const LogLine &line = m_model.line(sourceRow);
    return line.level >= m_lowest && (m_area.isEmpty() || line.area == m_area);
}

bool LogFilter::setSearch(const Search &search)
{
    const QString text =
        search.isRegularExpression ? search.text : QRegularExpression::escape(search.text);
    const auto options = search.isCaseSensitive ? QRegularExpression::NoPatternOption
                                                : QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression pattern(text, options);
    if (!pattern.isValid())
        return false;
    m_pattern = pattern;
    return true;
}

bool LogFilter::isMatch(int row) const
{
    return m_pattern.match(index(row, 0).data(LogModel::SearchRole).toString()).hasMatch();
}

int LogFilter::matchCount() const
{
    return matchNumber(rowCount() - 1);
}

int LogFilter::matchNumber(int row) const
{
    if (m_pattern.pattern().isEmpty())
        return 0;
    int count = 0;
    for (int at = 0; at <= row && at < rowCount(); ++at)
        count += isMatch(at) ? 1 : 0;
    return count;
}

std::optional<int> LogFilter::nextMatch(int row, bool isForward) const
{
    const int rows = rowCount();
    if (m_pattern.pattern().isEmpty() || rows == 0)
        return std::nullopt;
    for (int step = 1; step <= rows; ++step) {
        const int at = ((isForward ? row + step : row - step) % rows + rows) % rows;
        if (isMatch(at))
            return at;
    }
    return std::nullopt;
}

} // namespace ui
