// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/DevicesModel.h"

#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"
#include "ui/models/Platform.h"
#include "ui/pairing/RequestText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DeviceId;
using gateway::DeviceView;

namespace {

QString kindOf(const DeviceRow &row)
{
    if (row.isOperator && row.isNode)
        return DevicesModel::tr("Operator and node");
    if (row.isOperator)
        return DevicesModel::tr("Operator");
    return row.isNode ? DevicesModel::tr("Node") : DevicesModel::tr("Other");
}

// Short enough for a column; an unknown scope by what stands after its point.
QString shortScope(const QString &scope)
{
    if (scope == "operator.admin"_L1)
        return DevicesModel::tr("manage", "what a device may do");
    if (scope == "operator.pairing"_L1)
        return DevicesModel::tr("pair", "what a device may do");
    if (scope == "operator.approvals"_L1)
        return DevicesModel::tr("approve", "what a device may do");
    if (scope == "operator.write"_L1)
        return DevicesModel::tr("write", "what a device may do");
    if (scope == "operator.read"_L1)
        return DevicesModel::tr("read", "what a device may do");
    return remoteText(scope.section(u'.', 1));
}

// "read, write"
QString rolesOf(const DeviceView &device)
{
    QStringList words;
    for (const gateway::TokenView &token : device.tokens) {
        if (token.revokedAtMs)
            continue;
        for (const QString &scope : token.scopes)
            words.append(shortScope(scope));
    }
    words.removeAll(QString());
    words.removeDuplicates();
    if (words.isEmpty() && device.roles.contains(u"node"_s))
        return DevicesModel::tr("offers commands");
    return QLocale().createSeparatedList(words);
}

QString approvedBy(const DeviceView &device)
{
    const QString when = TimeText::exact(device.approvedAtMs);
    switch (device.approvedVia) {
    case DeviceView::ApprovedVia::Owner:
        return DevicesModel::tr("%1, by you", "date").arg(when);
    case DeviceView::ApprovedVia::Automatically:
        return DevicesModel::tr("%1, automatically on this computer", "date").arg(when);
    case DeviceView::ApprovedVia::SetupCode:
        return DevicesModel::tr("%1, by code", "date").arg(when);
    case DeviceView::ApprovedVia::Unknown:
        break;
    }
    return when;
}

QString clientOf(const DeviceView &device)
{
    const QString mode = remoteText(device.clientMode);
    const QString client = remoteText(device.clientId);
    return mode.isEmpty() ? client
                          : DevicesModel::tr("%1 (%2)", "program (mode)").arg(client, mode);
}

DeviceRow rowFor(const DeviceView &device, qint64 nowMs)
{
    DeviceRow row{.id = device.id,
                  .name = remoteText(device.name.isEmpty() ? device.ownName : device.name),
                  .ownName = remoteText(device.ownName),
                  .platform = device.platform.isEmpty()
                                  ? QString()
                                  : Platform::nameAndVersion(device.platform, QString()),
                  .client = clientOf(device),
                  .roles = rolesOf(device),
                  .address = device.address.isEmpty() ? DevicesModel::tr("local", "address")
                                                      : remoteText(device.address),
                  .approved = approvedBy(device),
                  .tokens = device.tokens,
                  .lastUsedMs = device.lastUsedMs,
                  .isOperator = device.roles.contains(u"operator"_s),
                  .isNode = device.roles.contains(u"node"_s),
                  .isConnected = device.isConnected,
                  .isThisApplication = device.isThisApplication};
    if (row.name.isEmpty())
        row.name = DevicesModel::tr("Unnamed device");
    if (row.ownName == row.name)
        row.ownName.clear();
    row.kind = kindOf(row);
    if (device.isConnected)
        row.lastUsed = DevicesModel::tr("now", "a device is connected");
    else if (device.lastUsedMs)
        row.lastUsed = TimeText::ago(*device.lastUsedMs, nowMs);
    else
        row.lastUsed = DevicesModel::tr("never", "a device was used");
    return row;
}

QString display(const DeviceRow &row, DevicesModel::Column column)
{
    switch (column) {
    case DevicesModel::NameColumn:
        return row.isThisApplication
                   ? DevicesModel::tr("%1 (This application)", "name of a device").arg(row.name)
                   : row.name;
    case DevicesModel::KindColumn:
        return row.kind;
    case DevicesModel::RolesColumn:
        return row.roles;
    case DevicesModel::LastUsedColumn:
        return row.lastUsed;
    case DevicesModel::AddressColumn:
        return row.address;
    case DevicesModel::TokensColumn:
        return QLocale().toString(row.tokens.size());
    case DevicesModel::ColumnCount:
        break;
    }
    return {};
}

QVariant sortKey(const DeviceRow &row, DevicesModel::Column column)
{
    if (column == DevicesModel::LastUsedColumn)
        return row.isConnected ? std::numeric_limits<qint64>::max() : row.lastUsedMs.value_or(0);
    if (column == DevicesModel::TokensColumn)
        return row.tokens.size();
    return display(row, column);
}

} // namespace

int DevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceRow &row = rows().at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        if (column == LastUsedColumn && row.lastUsedMs)
            return TimeText::exact(*row.lastUsedMs);
        return {};
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return tr("%1, %2, last used %3", "name, kind, time")
                .arg(display(row, NameColumn), row.kind, row.lastUsed);
        return display(row, column);
    case IdRole:
        return row.id.text();
    case SortRole:
        return sortKey(row, column);
    case ConnectedRole:
        return row.isConnected;
    case OperatorRole:
        return row.isOperator;
    case NodeRole:
        return row.isNode;
    default:
        return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case RolesColumn:
        return tr("Roles");
    case LastUsedColumn:
        return tr("Last used");
    case AddressColumn:
        return tr("Address");
    case TokensColumn:
        return tr("Tokens");
    case ColumnCount:
        break;
    }
    return {};
}

void DevicesModel::take(const QList<DeviceView> &devices, qint64 nowMs)
{
    QList<DeviceRow> wanted;
    wanted.reserve(devices.size());
    for (const DeviceView &device : devices)
        wanted.append(rowFor(device, nowMs));
    setRows(wanted);
}

const DeviceRow *DevicesModel::rowOf(const DeviceId &id) const
{
    const auto row = std::ranges::find(rows(), id, &DeviceRow::id);
    return row == rows().end() ? nullptr : &*row;
}

} // namespace ui
