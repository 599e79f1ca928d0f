// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"

#include <optional>

namespace ui {

/// One paired device; all texts cleaned and in the user's language.
struct DeviceRow
{
    gateway::DeviceId id = {};
    QString name = {};    ///< Never empty.
    QString ownName = {}; ///< As it calls itself, if that differs.
    QString platform = {};
    QString client = {};   ///< What program, and in which mode.
    QString kind = {};     ///< "Operator", "Node", "Operator and node"
    QString roles = {};    ///< "read, write"
    QString lastUsed = {}; ///< "3 min ago"
    QString address = {};  ///< "local" for this computer.
    QString approved = {}; ///< When, and by whom.
    QList<gateway::TokenView> tokens = {};
    std::optional<qint64> lastUsedMs = {};
    bool isOperator = false;
    bool isNode = false;
    bool isConnected = false;
    bool isThisApplication = false;

    bool operator==(const DeviceRow &) const = default;
};

struct DeviceRowKey
{
    const gateway::DeviceId &operator()(const DeviceRow &row) const { return row.id; }
};

/// The devices that were let in. Thread: GUI thread. Rule: desktop-ui.md 11.3.
class DevicesModel final : public RowListModel<DeviceRow, DeviceRowKey>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        RolesColumn,
        LastUsedColumn,
        AddressColumn,
        TokensColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1, SortRole, ConnectedRole, OperatorRole, NodeRole };

    using RowListModel::RowListModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// `nowMs` since 1970 UTC: what "3 min ago" counts from.
    void take(const QList<gateway::DeviceView> &devices, qint64 nowMs);
    [[nodiscard]] const DeviceRow *rowOf(const gateway::DeviceId &id) const;
};

} // namespace ui
