// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RefusalsModel.h"

#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"
#include "ui/settings/RefusalText.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::RefusalView;

namespace {

QString timeOf(const RefusalView &row)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.lastMs);
    return QLocale().toString(time.time(), QLocale::ShortFormat);
}

} // namespace

int RefusalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RefusalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RefusalView &row = rows().at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Time)
        return TimeText::exact(row.lastMs);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return timeOf(row);
    case From: {
        const QString place = row.address.isEmpty() ? tr("This computer") : remoteText(row.address);
        return row.name.isEmpty()
                   ? place
                   : tr("%1 (%2)", "device name, address").arg(remoteText(row.name), place);
    }
    case Reason:
        return RefusalText::reason(row);
    case Count:
        return tr("%n time(s)", nullptr, row.count);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RefusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case Reason:
        return tr("Reason");
    case Count:
        return tr("How often");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ui
