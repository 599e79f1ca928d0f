// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LogModel.h"

#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::LogBatch;
using gateway::LogLine;
using Level = LogLine::Level;

namespace {

constexpr qsizetype ShownChars = 2000;

theme::Meaning meaningOf(Level level)
{
    switch (level) {
    case Level::Trace:
    case Level::Debug:
        return theme::Meaning::Neutral;
    case Level::Info:
        return theme::Meaning::Information;
    case Level::Warning:
        return theme::Meaning::Caution;
    case Level::Error:
    case Level::Fatal:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Neutral;
}

QString timeText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(u"HH:mm:ss.zzz"_s);
}

} // namespace

QString LogModel::levelName(Level level)
{
    switch (level) {
    case Level::Trace:
        return tr("Trace");
    case Level::Debug:
        return tr("Debug");
    case Level::Info:
        return tr("Info");
    case Level::Warning:
        return tr("Warning");
    case Level::Error:
        return tr("Error");
    case Level::Fatal:
        return tr("Fatal");
    }
    return {};
}

QString LogModel::plainText(const LogLine &line)
{
    return u"%1 %2 %3 %4"_s.arg(timeText(line.timeMs), levelName(line.level), line.area,
                                remoteText(line.text, ShownChars));
}

void LogModel::append(const LogBatch &batch)
{
    QList<LogLine> lines = batch.lines;
    if (lines.isEmpty())
        return;
    if (batch.dropped > 0) {
        lines.prepend({.sequence = lines.first().sequence - 1,
                       .timeMs = lines.first().timeMs,
                       .text = tr("… earlier lines are in the file")});
    }
    if (lines.size() > MaxLines)
        lines = lines.last(MaxLines);
    dropOldest(int(m_lines.size() + std::size_t(lines.size())) - MaxLines);
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()) + int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.cbegin(), lines.cend());
    m_lastSequence = lines.last().sequence;
    endInsertRows();
    for (const LogLine &line : std::as_const(lines))
        noteArea(line.area);
}

void LogModel::dropOldest(int count)
{
    if (count <= 0 || m_lines.empty())
        return;
    const int last = std::min(count, int(m_lines.size())) - 1;
    beginRemoveRows({}, 0, last);
    m_lines.erase(m_lines.begin(), m_lines.begin() + last + 1);
    endRemoveRows();
}

void LogModel::clear()
{
    dropOldest(int(m_lines.size()));
}

void LogModel::noteArea(const QString &area)
{
    if (area.isEmpty() || m_areas.contains(area))
        return;
    m_areas.append(area);
    m_areas.sort();
    emit areasChanged();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    const LogLine &line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TimeColumn:
            return timeText(line.timeMs);
        case LevelColumn:
            return levelName(line.level);
        case AreaColumn:
            return line.area;
        case TextColumn:
            return remoteText(line.text, ShownChars);
        default:
            return {};
        }
    case Qt::DecorationRole:
        return index.column() == LevelColumn ? QVariant(meaningIcon(meaningOf(line.level))) : QVariant();
    case LevelRole:
        return int(line.level);
    case AreaRole:
        return line.area;
    case SearchRole:
        return plainText(line);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case AreaColumn:
        return tr("Area");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace ui
