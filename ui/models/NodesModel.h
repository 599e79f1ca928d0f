// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/Platform.h"
#include "ui/models/RowDiff.h"
#include "ui/nodes/NodeStatus.h"

namespace ui {

/// A node and the words for it, cleaned and ready to show.
struct NodeRow
{
    gateway::NodeView node = {};
    NodeState state = NodeState::Offline;
    DeviceShape shape = DeviceShape::Unknown;
    bool isStale = false; ///< Last known: the gateway does not run.
    QString name = {};
    QString platform = {};
    QString lastSeen = {};
    QString connectedSince = {};
    QString address = {};
    QString version = {};
    QString model = {};
    QString abilities = {};
    QString code = {};

    bool operator==(const NodeRow &) const = default;
};

struct NodeRowKey
{
    const gateway::NodeId &operator()(const NodeRow &row) const { return row.node.id; }
};
using NodeRows = RowListModel<NodeRow, NodeRowKey>;

/// The nodes, each in the row where it was first seen: sorting is the proxy's.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.1.
class NodesModel final : public NodeRows
{
    Q_OBJECT

public:
    enum Column {
        Name,
        PlatformName,
        Status,
        LastSeen,
        Address,
        Version,
        Model,
        Abilities,
        CommandCount,
        ConnectedSince,
        DeviceCode,
        ColumnCount,
    };
    enum Role { IdRole = Qt::UserRole };

    explicit NodesModel(QObject *parent = nullptr);

    void show(const QList<gateway::NodeView> &nodes, const NodeMoment &moment);
    [[nodiscard]] const NodeRow *find(const gateway::NodeId &id) const;
    [[nodiscard]] QModelIndex indexOf(const gateway::NodeId &id) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Names only: asks for the new name and leaves the row as it is until the gateway has it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void renameAsked(const gateway::NodeId &node, const QString &name);

private:
    [[nodiscard]] NodeRow makeRow(const gateway::NodeView &node, const NodeMoment &moment) const;
};

} // namespace ui
