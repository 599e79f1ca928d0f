// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PermissionsModel.h"

#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Grant = PermissionRow::Grant;

constexpr std::array CapsWithPermission{"camera"_L1,   "screen"_L1,   "location"_L1, "sms"_L1,
                                        "contacts"_L1, "calendar"_L1, "photos"_L1,   "motion"_L1};

theme::Meaning meaningOf(Grant grant)
{
    switch (grant) {
    case Grant::Granted:
        return theme::Meaning::Good;
    case Grant::NotGranted:
        return theme::Meaning::Caution;
    case Grant::Unknown:
        return theme::Meaning::Neutral;
    }
    return theme::Meaning::Neutral;
}

} // namespace

PermissionsModel::PermissionsModel(QObject *parent)
    : PermissionRows(parent)
{
}

void PermissionsModel::show(const gateway::NodeView &node)
{
    QList<PermissionRow> wanted;
    for (auto it = node.permissions.begin(); it != node.permissions.end(); ++it) {
        wanted.append({.key = it.key(),
                       .name = remoteText(it.key()),
                       .grant = it.value() ? Grant::Granted : Grant::NotGranted});
    }
    for (const QLatin1StringView cap : CapsWithPermission) {
        const bool isNamed = std::ranges::any_of(
            wanted, [&](const PermissionRow &row) { return row.key.startsWith(cap); });
        if (node.caps.contains(cap) && !isNamed)
            wanted.append({.key = cap, .name = cap});
    }
    std::ranges::sort(wanted, {}, &PermissionRow::key);
    setRows(wanted);
}

int PermissionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PermissionRow &row = rows().at(index.row());
    if (role == Qt::DecorationRole && index.column() == State)
        return meaningIcon(meaningOf(row.grant));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return row.name;
    switch (row.grant) {
    case Grant::Granted:
        return tr("Granted");
    case Grant::NotGranted:
        return tr("Not granted");
    case Grant::Unknown:
        return tr("Unknown", "permission");
    }
    return {};
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Permission") : tr("State");
}

} // namespace ui
