// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"

namespace ui {

/// A refusal is the same one while it comes from the same place for the same reason.
struct RefusalKey
{
    QString operator()(const gateway::RefusalView &row) const
    {
        return row.address + u'\n' + row.name + u'\n' + row.code;
    }
};

/// Connections that were turned away, newest first. Rule: desktop-ui.md 8.3.
class RefusalsModel final : public RowListModel<gateway::RefusalView, RefusalKey>
{
    Q_OBJECT

public:
    enum Column { Time, From, Reason, Count, ColumnCount };

    using RowListModel::RowListModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace ui
