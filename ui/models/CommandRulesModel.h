// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"
#include "ui/nodes/CommandRules.h"

namespace ui {

struct CommandRuleRow
{
    QString name = {};
    QString shownName = {};
    QString defaults = {};
    CommandRule rule = CommandRule::Default;
    QString offeredBy = {};
    QString warning = {};
    bool isOffered = false; ///< By a node that is connected.

    bool operator==(const CommandRuleRow &) const = default;
};

struct CommandRuleRowKey
{
    const QString &operator()(const CommandRuleRow &row) const { return row.name; }
};
using CommandRuleRows = RowListModel<CommandRuleRow, CommandRuleRowKey>;

/// All commands that the gateway knows, a node offers or a rule names, by name.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.5.
class CommandRulesModel final : public CommandRuleRows
{
    Q_OBJECT

public:
    enum Column { Name, Defaults, Rule, OfferedBy, ColumnCount };

    explicit CommandRulesModel(QObject *parent = nullptr);

    void show(const gateway::GatewaySnapshot &now);
    [[nodiscard]] const CommandRuleRow *find(const QString &command) const;
    [[nodiscard]] QModelIndex indexOf(const QString &command) const;

    [[nodiscard]] static QString ruleText(CommandRule rule);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace ui
