// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CommandsModel.h"

#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"
#include "ui/nodes/NodeActions.h"

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandState;
using gateway::CommandView;

namespace {

theme::Meaning meaningOf(CommandState state)
{
    switch (state) {
    case CommandState::Usable:
        return theme::Meaning::Good;
    case CommandState::NotApproved:
        return theme::Meaning::Caution;
    case CommandState::BlockedByRule:
        return theme::Meaning::Danger;
    case CommandState::NotInDefaults:
    case CommandState::NotOffered:
        return theme::Meaning::Neutral;
    }
    return theme::Meaning::Neutral;
}

QString textOf(const CommandRow &row, int column)
{
    switch (column) {
    case CommandsModel::Name:
        return row.shownName;
    case CommandsModel::Group:
        return CommandGroups::groupText(row.group);
    case CommandsModel::State:
        return CommandsModel::stateText(row.state);
    case CommandsModel::Reason:
        return row.reason.isEmpty() ? row.warning : row.reason;
    default:
        return {};
    }
}

} // namespace

CommandsModel::CommandsModel(QObject *parent)
    : CommandRows(parent)
{
}

void CommandsModel::show(const gateway::NodeView &node)
{
    QList<CommandRow> wanted;
    const QString nodeName = NodeActions::nameOf(node);
    for (const CommandView &command : node.commands) {
        wanted.append({.name = command.name,
                       .state = command.state,
                       .shownName = remoteText(command.name),
                       .group = CommandGroups::groupOf(command.name),
                       .reason = NodeActions::whyNot(command, nodeName),
                       .hint = remoteText(command.hint, 300),
                       .warning = CommandGroups::warning(command.name)});
    }
    setRows(wanted);
}

QString CommandsModel::asText() const
{
    QStringList lines;
    for (const CommandRow &row : rows())
        lines.append(row.shownName + u'\t' + stateText(row.state));
    return lines.join(u'\n');
}

QString CommandsModel::stateText(CommandState state)
{
    switch (state) {
    case CommandState::Usable:
        return tr("Usable");
    case CommandState::NotApproved:
        return tr("Not approved");
    case CommandState::BlockedByRule:
        return tr("Blocked by rule");
    case CommandState::NotInDefaults:
        return tr("Not in defaults");
    case CommandState::NotOffered:
        return tr("Not offered");
    }
    return {};
}

int CommandsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Reason && !row.hint.isEmpty() ? row.hint
                                                               : textOf(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return meaningIcon(meaningOf(row.state));
        if (index.column() == Name && !row.warning.isEmpty())
            return meaningIcon(theme::Meaning::Caution);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Name && !row.warning.isEmpty())
            return tr("%1, %2", "%1 command, %2 warning").arg(row.shownName, row.warning);
        return textOf(row, index.column());
    case CommandRole:
        return row.name;
    default:
        return {};
    }
}

QVariant CommandsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Command");
    case Group:
        return tr("Group");
    case State:
        return tr("State");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace ui
