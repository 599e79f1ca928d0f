// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ActivityModel.h"

#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace ui {

using gateway::ActivityView;

ActivityModel::ActivityModel(QObject *parent)
    : ActivityRows(parent)
{
}

void ActivityModel::show(const QList<ActivityView> &newestFirst)
{
    QList<ActivityRow> wanted;
    QHash<qint64, int> ordinals;
    // Counted from the oldest on, so that a newcomer leaves the others their numbers.
    for (qsizetype at = newestFirst.size() - 1; at >= 0; --at) {
        const ActivityView &activity = newestFirst.at(at);
        wanted.prepend({.activity = {.startedAtMs = activity.startedAtMs,
                                     .command = remoteText(activity.command),
                                     .askedBy = remoteText(activity.askedBy),
                                     .durationMs = activity.durationMs,
                                     .isOk = activity.isOk,
                                     .errorCode = remoteText(activity.errorCode)},
                        .ordinal = ordinals[activity.startedAtMs]++});
    }
    wanted.resize(std::min<qsizetype>(wanted.size(), MaxRows));
    setRows(wanted);
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityView &activity = rows().at(index.row()).activity;
    if (role == Qt::ToolTipRole && index.column() == Time)
        return TimeText::exact(activity.startedAtMs);
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return meaningIcon(activity.isOk ? theme::Meaning::Good : theme::Meaning::Danger);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(activity.startedAtMs),
                                  QLocale::ShortFormat);
    case Command:
        return activity.command;
    case AskedBy:
        return activity.askedBy;
    case Duration:
        return TimeText::duration(activity.durationMs);
    case Outcome:
        if (activity.isOk)
            return tr("OK", "a command succeeded");
        return activity.errorCode.isEmpty()
                   ? tr("Failed")
                   : tr("Failed: %1", "%1: technical code").arg(activity.errorCode);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Command:
        return tr("Command");
    case AskedBy:
        return tr("Asked by");
    case Duration:
        return tr("Duration");
    case Outcome:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace ui
