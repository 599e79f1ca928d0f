// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"

namespace ui {

struct ActivityRow
{
    gateway::ActivityView activity = {};
    int ordinal = 0; ///< Tells apart what began in the same millisecond.

    bool operator==(const ActivityRow &) const = default;
};

struct ActivityRowKey
{
    auto operator()(const ActivityRow &row) const
    {
        return std::pair(row.activity.startedAtMs, row.ordinal);
    }
};
using ActivityRows = RowListModel<ActivityRow, ActivityRowKey>;

/// The commands that were run on one node since the gateway started, newest first.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.2.
class ActivityModel final : public ActivityRows
{
    Q_OBJECT

public:
    enum Column { Time, Command, AskedBy, Duration, Outcome, ColumnCount };

    static constexpr int MaxRows = 100;

    explicit ActivityModel(QObject *parent = nullptr);

    void show(const QList<gateway::ActivityView> &newestFirst);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace ui
