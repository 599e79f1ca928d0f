// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"

namespace ui {

/// What a device's system granted its app.
struct PermissionRow
{
    enum class Grant { Granted, NotGranted, Unknown };

    QString key = {};
    QString name = {};
    Grant grant = Grant::Unknown;

    bool operator==(const PermissionRow &) const = default;
};

struct PermissionRowKey
{
    const QString &operator()(const PermissionRow &row) const { return row.key; }
};
using PermissionRows = RowListModel<PermissionRow, PermissionRowKey>;

/// Thread: GUI thread. Rule: desktop-ui.md 10.2.
class PermissionsModel final : public PermissionRows
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };

    explicit PermissionsModel(QObject *parent = nullptr);

    /// Abilities that need a permission the device says nothing about are listed as unknown.
    void show(const gateway::NodeView &node);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace ui
