// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace ui {

class NodesModel;

/// Which nodes are listed.
struct NodeFilter
{
    enum class Which { All, Connected, Offline, OnePlatform };

    Which which = Which::All;
    QString platform = {}; ///< With OnePlatform.

    bool operator==(const NodeFilter &) const = default;
};

/// Filters, searches and sorts the nodes. While the order is held, what changes stays where it is.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.1.
class NodesOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NodesOrder(NodesModel &nodes, QObject *parent = nullptr);

    void setFilter(const NodeFilter &filter);
    /// Words that all have to occur, in any order and case.
    void setSearch(const QString &text);
    [[nodiscard]] bool isFiltering() const;

    void holdOrder(bool isHeld);

    [[nodiscard]] QModelIndex indexOf(const gateway::NodeId &id) const;
    [[nodiscard]] gateway::NodeId idAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    NodesModel &m_nodes;
    NodeFilter m_filter;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace ui
