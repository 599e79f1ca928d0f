// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NodesOrder.h"

#include "ui/models/NodesModel.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::NodeId;

namespace {

bool matches(const NodeRow &row, const QString &word)
{
    for (const QString &text : {row.name, row.node.ownName, row.platform, row.model, row.address,
                                row.abilities, row.code, row.node.id.text()}) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// What a column is sorted by where that is no text; smaller comes first.
std::optional<qint64> rankOf(const NodeRow &row, int column)
{
    constexpr qint64 Never = std::numeric_limits<qint64>::max();
    const gateway::NodeView &node = row.node;
    switch (column) {
    case NodesModel::Status:
        return qint64(row.state);
    case NodesModel::LastSeen: // the newest first
        return node.isConnected ? -Never : -node.lastSeenMs.value_or(-Never);
    case NodesModel::ConnectedSince:
        return node.isConnected ? node.connectedSinceMs.value_or(Never) : Never;
    case NodesModel::CommandCount:
        return node.commands.size();
    default:
        return std::nullopt;
    }
}

// The C locale compares bytes, and 10 would come before 9.
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

NodesOrder::NodesOrder(NodesModel &nodes, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_nodes(nodes)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&nodes);
    sort(NodesModel::Status);
}

void NodesOrder::setFilter(const NodeFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

void NodesOrder::setSearch(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool NodesOrder::isFiltering() const
{
    return !m_words.isEmpty() || m_filter.which != NodeFilter::Which::All;
}

void NodesOrder::holdOrder(bool isHeld)
{
    if (dynamicSortFilter() == !isHeld)
        return;
    setDynamicSortFilter(!isHeld);
    if (!isHeld)
        invalidateFilter();
}

QModelIndex NodesOrder::indexOf(const NodeId &id) const
{
    return mapFromSource(m_nodes.indexOf(id));
}

NodeId NodesOrder::idAt(const QModelIndex &index) const
{
    return NodeId(index.data(NodesModel::IdRole).toString());
}

bool NodesOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const NodeRow &node = m_nodes.rows().at(row);
    switch (m_filter.which) {
    case NodeFilter::Which::All:
        break;
    case NodeFilter::Which::Connected:
        if (!node.node.isConnected)
            return false;
        break;
    case NodeFilter::Which::Offline:
        if (node.node.isConnected)
            return false;
        break;
    case NodeFilter::Which::OnePlatform:
        if (node.platform != m_filter.platform)
            return false;
        break;
    }
    return std::ranges::all_of(m_words, [&](const QString &word) { return matches(node, word); });
}

bool NodesOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const NodeRow &a = m_nodes.rows().at(left.row());
    const NodeRow &b = m_nodes.rows().at(right.row());
    const auto rankA = rankOf(a, left.column());
    const auto rankB = rankOf(b, right.column());
    if (rankA != rankB)
        return rankA < rankB;
    if (!rankA) {
        const int order = m_collator.compare(left.data().toString(), right.data().toString());
        if (order != 0)
            return order < 0;
    }
    const int order = m_collator.compare(a.name, b.name);
    return order != 0 ? order < 0 : a.node.id < b.node.id;
}

} // namespace ui
