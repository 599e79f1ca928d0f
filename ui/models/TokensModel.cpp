// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TokensModel.h"

#include "ui/common/TimeText.h"
#include "ui/pairing/RequestText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::TokenView;

namespace {

QString scopesOf(const TokenView &token)
{
    QStringList texts;
    for (const QString &scope : token.scopes)
        texts.append(RequestText::scope(scope).text);
    texts.removeDuplicates();
    if (texts.isEmpty() && token.role == "node"_L1)
        return TokensModel::tr("be a node");
    return QLocale().createSeparatedList(texts);
}

QString timeOf(const std::optional<qint64> &timeMs, qint64 nowMs)
{
    return timeMs ? TimeText::ago(*timeMs, nowMs) : TokensModel::tr("never");
}

TokenRow rowFor(const TokenView &token, qint64 nowMs)
{
    return {.role = token.role,
            .roleText = RequestText::role(token.role),
            .scopes = scopesOf(token),
            .created = TimeText::ago(token.createdAtMs, nowMs),
            .changed = timeOf(token.rotatedAtMs, nowMs),
            .lastUsed = timeOf(token.lastUsedAtMs, nowMs),
            .isRevoked = token.revokedAtMs.has_value()};
}

} // namespace

int TokensModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokensModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TokenRow &row = rows().at(index.row());
    if (role == Qt::ToolTipRole && index.column() == ScopesColumn)
        return row.scopes;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case RoleColumn:
        return row.roleText;
    case ScopesColumn:
        return row.scopes;
    case CreatedColumn:
        return row.created;
    case ChangedColumn:
        return row.changed;
    case LastUsedColumn:
        return row.lastUsed;
    case StateColumn:
        return row.isRevoked ? tr("Revoked") : tr("Valid");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TokensModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RoleColumn:
        return tr("Role");
    case ScopesColumn:
        return tr("May");
    case CreatedColumn:
        return tr("Created");
    case ChangedColumn:
        return tr("Changed");
    case LastUsedColumn:
        return tr("Last used");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void TokensModel::take(const QList<TokenView> &tokens, qint64 nowMs)
{
    QList<TokenRow> wanted;
    for (const TokenView &token : tokens)
        wanted.append(rowFor(token, nowMs));
    setRows(wanted);
}

} // namespace ui
