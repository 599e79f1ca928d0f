// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"
#include "ui/nodes/CommandGroups.h"

namespace ui {

struct CommandRow
{
    QString name = {}; ///< As the node says it: for running it.
    gateway::CommandState state = gateway::CommandState::NotOffered;
    QString shownName = {};
    CommandGroup group = CommandGroup::Other;
    QString reason = {};
    QString hint = {};    ///< English, technical.
    QString warning = {}; ///< "Uses camera"

    bool operator==(const CommandRow &) const = default;
};

struct CommandRowKey
{
    const QString &operator()(const CommandRow &row) const { return row.name; }
};
using CommandRows = RowListModel<CommandRow, CommandRowKey>;

/// The commands of one node: name, group, whether it can be used and why not.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.2.
class CommandsModel final : public CommandRows
{
    Q_OBJECT

public:
    enum Column { Name, Group, State, Reason, ColumnCount };
    enum Role { CommandRole = Qt::UserRole };

    explicit CommandsModel(QObject *parent = nullptr);

    void show(const gateway::NodeView &node);
    /// "camera.snap", tab, "Usable", one line per command.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] static QString stateText(gateway::CommandState state);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace ui
