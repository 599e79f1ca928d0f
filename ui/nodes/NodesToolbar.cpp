// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodesToolbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum FilterRole { WhichRole = Qt::UserRole, PlatformRole };
constexpr int FixedFilters = 3; // before those by platform

} // namespace

NodesToolbar::NodesToolbar(QWidget *parent)
    : QWidget(parent)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"page.nodes.search"_s);
    m_search->setAccessibleName(tr("Search nodes"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_filter = new QComboBox(this);
    m_filter->setObjectName(u"page.nodes.filter"_s);
    m_filter->setAccessibleName(tr("Which nodes are listed"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addFilter(tr("All", "nodes"), NodeFilter::Which::All);
    addFilter(tr("Connected", "nodes"), NodeFilter::Which::Connected);
    addFilter(tr("Offline", "nodes"), NodeFilter::Which::Offline);
    auto *rules = new QPushButton(tr("Command ru&les…"), this);
    rules->setObjectName(u"page.nodes.rules"_s);
    m_add = new QPushButton(tr("&Add a node…"), this);
    m_add->setObjectName(u"page.nodes.add"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(rules);
    row->addWidget(m_add);

    connect(m_search, &QLineEdit::textChanged, this, &NodesToolbar::filterChanged);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NodesToolbar::filterChanged);
    connect(rules, &QPushButton::clicked, this, &NodesToolbar::rulesAsked);
    connect(m_add, &QPushButton::clicked, this, &NodesToolbar::addAsked);
}

void NodesToolbar::addFilter(const QString &text, NodeFilter::Which which, const QString &platform)
{
    m_filter->addItem(text);
    m_filter->setItemData(m_filter->count() - 1, int(which), WhichRole);
    m_filter->setItemData(m_filter->count() - 1, platform, PlatformRole);
}

NodeFilter NodesToolbar::filter() const
{
    return {.which = NodeFilter::Which(m_filter->currentData(WhichRole).toInt()),
            .platform = m_filter->currentData(PlatformRole).toString()};
}

QString NodesToolbar::search() const
{
    return m_search->text();
}

void NodesToolbar::setPlatforms(QStringList platforms)
{
    // The list must not change its meaning by itself.
    const QString chosen = filter().platform;
    if (!chosen.isEmpty())
        platforms.append(chosen);
    platforms.removeDuplicates();
    platforms.sort(Qt::CaseInsensitive);
    QStringList present;
    for (int at = FixedFilters; at < m_filter->count(); ++at)
        present.append(m_filter->itemData(at, PlatformRole).toString());
    if (present == platforms)
        return;
    const QSignalBlocker blocker(m_filter);
    while (m_filter->count() > FixedFilters)
        m_filter->removeItem(FixedFilters);
    for (const QString &platform : platforms) {
        addFilter(platform, NodeFilter::Which::OnePlatform, platform);
        if (platform == chosen)
            m_filter->setCurrentIndex(m_filter->count() - 1);
    }
}

void NodesToolbar::setCanAdd(bool canAdd)
{
    m_add->setEnabled(canAdd);
}

void NodesToolbar::clear()
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
}

void NodesToolbar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
