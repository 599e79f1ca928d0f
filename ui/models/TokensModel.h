// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"

namespace ui {

/// One token of a device in words; never its value, which only the device has.
struct TokenRow
{
    QString role = {};     ///< As the protocol spells it.
    QString roleText = {}; ///< "Operator"
    QString scopes = {};   ///< "see status and lists, send messages and use nodes"
    QString created = {};
    QString changed = {};
    QString lastUsed = {};
    bool isRevoked = false;

    bool operator==(const TokenRow &) const = default;
};

struct TokenRowKey
{
    const QString &operator()(const TokenRow &row) const { return row.role; }
};

/// The tokens of one device, one per role. Thread: GUI thread. Rule: desktop-ui.md 11.3.
class TokensModel final : public RowListModel<TokenRow, TokenRowKey>
{
    Q_OBJECT

public:
    enum Column {
        RoleColumn,
        ScopesColumn,
        CreatedColumn,
        ChangedColumn,
        LastUsedColumn,
        StateColumn,
        ColumnCount
    };

    using RowListModel::RowListModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void take(const QList<gateway::TokenView> &tokens, qint64 nowMs);
};

} // namespace ui
