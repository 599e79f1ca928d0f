// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CommandRulesModel.h"

#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"
#include "ui/nodes/CommandGroups.h"
#include "ui/nodes/NodeActions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;

namespace {

theme::Meaning meaningOf(CommandRule rule)
{
    switch (rule) {
    case CommandRule::Default:
        return theme::Meaning::Neutral;
    case CommandRule::Allowed:
        return theme::Meaning::Good;
    case CommandRule::Blocked:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Neutral;
}

QString textOf(const CommandRuleRow &row, int column)
{
    switch (column) {
    case CommandRulesModel::Name:
        return row.shownName;
    case CommandRulesModel::Defaults:
        return row.defaults;
    case CommandRulesModel::Rule:
        return CommandRulesModel::ruleText(row.rule);
    case CommandRulesModel::OfferedBy:
        return row.offeredBy;
    default:
        return {};
    }
}

} // namespace

CommandRulesModel::CommandRulesModel(QObject *parent)
    : CommandRuleRows(parent)
{
}

void CommandRulesModel::show(const GatewaySnapshot &now)
{
    struct Found
    {
        QStringList platforms = {};
        QStringList nodes = {};
        bool isOffered = false;
    };
    QMap<QString, Found> found;
    for (const gateway::KnownCommandView &known : now.knownCommands)
        found[known.name].platforms = known.defaultPlatforms;
    for (const QString &name : CommandRules::named(now.settings))
        found[name];
    for (const gateway::NodeView &node : now.nodes) {
        for (const gateway::CommandView &command : node.commands) {
            Found &entry = found[command.name];
            if (command.state == gateway::CommandState::NotOffered)
                continue;
            entry.nodes.append(NodeActions::nameOf(node));
            entry.isOffered = entry.isOffered || node.isConnected;
        }
    }
    QList<CommandRuleRow> wanted;
    for (auto it = found.begin(); it != found.end(); ++it) {
        wanted.append({.name = it.key(),
                       .shownName = remoteText(it.key()),
                       .defaults = it->platforms.isEmpty() ? tr("Nowhere", "allowed by default")
                                                           : it->platforms.join(", "_L1),
                       .rule = CommandRules::ruleOf(now.settings, it.key()),
                       .offeredBy = it->nodes.join(", "_L1),
                       .warning = CommandGroups::warning(it.key()),
                       .isOffered = it->isOffered});
    }
    setRows(wanted);
}

const CommandRuleRow *CommandRulesModel::find(const QString &command) const
{
    const auto it = std::ranges::find(rows(), command, &CommandRuleRow::name);
    return it == rows().end() ? nullptr : &*it;
}

QModelIndex CommandRulesModel::indexOf(const QString &command) const
{
    const CommandRuleRow *row = find(command);
    return row ? index(int(row - rows().data()), Name) : QModelIndex();
}

QString CommandRulesModel::ruleText(CommandRule rule)
{
    switch (rule) {
    case CommandRule::Default:
        return tr("Default");
    case CommandRule::Allowed:
        return tr("Allowed");
    case CommandRule::Blocked:
        return tr("Blocked");
    }
    return {};
}

int CommandRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandRuleRow &row = rows().at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Name && !row.warning.isEmpty() ? row.warning : textOf(row, column);
    case Qt::DecorationRole:
        if (column == Rule)
            return meaningIcon(meaningOf(row.rule));
        if (column == Name && !row.warning.isEmpty())
            return meaningIcon(theme::Meaning::Caution);
        return {};
    case Qt::AccessibleTextRole:
        if (column == Name && !row.warning.isEmpty())
            return tr("%1, %2", "%1 command, %2 warning").arg(row.shownName, row.warning);
        return textOf(row, column);
    default:
        return {};
    }
}

QVariant CommandRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Command");
    case Defaults:
        return tr("By default on");
    case Rule:
        return tr("Rule");
    case OfferedBy:
        return tr("Offered by");
    default:
        return {};
    }
}

} // namespace ui
