// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NodesModel.h"

#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"
#include "ui/nodes/NodeActions.h"
#include "ui/pairing/RequestText.h"

#include <QGuiApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::NodeId;
using gateway::NodeView;

namespace {

QString abilitiesOf(const NodeView &node)
{
    QStringList words;
    for (const QString &cap : node.caps)
        words.append(RequestText::capability(cap));
    words.removeDuplicates();
    return words.join(", "_L1);
}

QString textOf(const NodeRow &row, int column)
{
    switch (column) {
    case NodesModel::Name:
        return row.name;
    case NodesModel::PlatformName:
        return row.platform;
    case NodesModel::Status:
        return NodeStatus::text(row.state);
    case NodesModel::LastSeen:
        return row.lastSeen;
    case NodesModel::Address:
        return row.address;
    case NodesModel::Version:
        return row.version;
    case NodesModel::Model:
        return row.model;
    case NodesModel::Abilities:
        return row.abilities;
    case NodesModel::CommandCount:
        return QString::number(row.node.commands.size());
    case NodesModel::ConnectedSince:
        return row.connectedSince;
    case NodesModel::DeviceCode:
        return row.code;
    default:
        return {};
    }
}

QString toolTipOf(const NodeRow &row, int column)
{
    const NodeView &node = row.node;
    if (column == NodesModel::Status)
        return NodeStatus::explanation(row.state);
    if (column == NodesModel::LastSeen && !node.isConnected && node.lastSeenMs)
        return TimeText::exact(*node.lastSeenMs);
    if (column == NodesModel::ConnectedSince && node.connectedSinceMs)
        return TimeText::exact(*node.connectedSinceMs);
    return textOf(row, column);
}

QVariant decorationOf(const NodeRow &row, int column)
{
    if (column == NodesModel::Name)
        return symbolicIcon(Platform::iconName(row.shape));
    if (column == NodesModel::Status)
        return meaningIcon(NodeStatus::meaning(row.state));
    return {};
}

} // namespace

NodesModel::NodesModel(QObject *parent)
    : NodeRows(parent)
{
}

void NodesModel::show(const QList<NodeView> &nodes, const NodeMoment &moment)
{
    QHash<NodeId, const NodeView *> wanted;
    for (const NodeView &node : nodes)
        wanted.insert(node.id, &node);

    QList<NodeRow> result;
    QSet<NodeId> known;
    for (const NodeRow &row : rows()) {
        const NodeView *node = wanted.value(row.node.id);
        if (!node)
            continue;
        known.insert(node->id);
        result.append(makeRow(*node, moment));
    }
    for (const NodeView &node : nodes) {
        if (!known.contains(node.id)) {
            known.insert(node.id);
            result.append(makeRow(node, moment));
        }
    }
    setRows(result);
}

NodeRow NodesModel::makeRow(const NodeView &node, const NodeMoment &moment) const
{
    const QString platform = Platform::name(node.platform, node.deviceFamily);
    NodeRow row{.node = node,
                .state = NodeStatus::of(node, moment),
                .shape = Platform::shape(node.platform, node.deviceFamily, node.model),
                .isStale = !NodeStatus::isServing(moment.gateway),
                .name = NodeActions::nameOf(node),
                .platform = platform,
                .version = remoteText(node.appVersion),
                .model = remoteText(node.model),
                .abilities = abilitiesOf(node),
                .code = deviceCode(node.id.text())};
    row.address = node.isOnThisComputer ? tr("this computer") : remoteText(node.address);
    if (node.isConnected)
        row.lastSeen = tr("now", "last seen");
    else if (node.lastSeenMs)
        row.lastSeen = TimeText::ago(*node.lastSeenMs, moment.nowMs);
    if (node.isConnected && node.connectedSinceMs)
        row.connectedSince = TimeText::lasted(*node.connectedSinceMs, moment.nowMs);
    return row;
}

const NodeRow *NodesModel::find(const NodeId &id) const
{
    const auto it = std::ranges::find(rows(), id, NodeRowKey());
    return it == rows().end() ? nullptr : &*it;
}

QModelIndex NodesModel::indexOf(const NodeId &id) const
{
    const NodeRow *row = find(id);
    return row ? index(int(row - rows().data()), Name) : QModelIndex();
}

int NodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NodesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NodeRow &row = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::EditRole:
        return column == Name ? row.name : QVariant();
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::DecorationRole:
        return decorationOf(row, column);
    case Qt::ForegroundRole:
        return row.isStale ? theme::secondaryText(QGuiApplication::palette()) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Name) {
            return tr("%1, %2, %3, last seen %4",
                      "row of a node: %1 name, %2 platform, %3 status, %4 time")
                .arg(row.name, row.platform, NodeStatus::text(row.state), row.lastSeen);
        }
        return textOf(row, column);
    case IdRole:
        return row.node.id.text();
    default:
        return {};
    }
}

QVariant NodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case PlatformName:
        return tr("Platform");
    case Status:
        return tr("Status");
    case LastSeen:
        return tr("Last seen");
    case Address:
        return tr("Address");
    case Version:
        return tr("Version");
    case Model:
        return tr("Model");
    case Abilities:
        return tr("Abilities");
    case CommandCount:
        return tr("Commands");
    case ConnectedSince:
        return tr("Connected since");
    case DeviceCode:
        return tr("Device code");
    default:
        return {};
    }
}

Qt::ItemFlags NodesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = NodeRows::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == Name && !rows().at(index.row()).isStale)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool NodesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name)
        return false;
    const NodeRow &row = rows().at(index.row());
    const QString name = value.toString().trimmed();
    if (name == row.name)
        return false;
    emit renameAsked(row.node.id, name);
    return true;
}

} // namespace ui
