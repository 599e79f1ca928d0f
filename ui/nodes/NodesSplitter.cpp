// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodesSplitter.h"

#include "ui/common/UiPreferences.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString keyOf(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? u"page.nodes.splitter.wide"_s : u"page.nodes.splitter"_s;
}

} // namespace

NodesSplitter::NodesSplitter(QWidget *list, QWidget *details, UiPreferences &preferences,
                             QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_preferences(preferences)
{
    setObjectName(u"page.nodes.splitter"_s);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(details);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    restoreSizes(Qt::Vertical);
}

NodesSplitter::~NodesSplitter()
{
    keepSizes();
}

void NodesSplitter::turn(Qt::Orientation wanted)
{
    if (wanted == orientation())
        return;
    keepSizes();
    restoreSizes(wanted);
}

void NodesSplitter::keepSizes()
{
    m_preferences.keepLayout(keyOf(orientation()), saveState());
}

void NodesSplitter::restoreSizes(Qt::Orientation wanted)
{
    setSizes(wanted == Qt::Horizontal ? QList{600, 500} : QList{200, 300});
    restoreState(m_preferences.layoutOf(keyOf(wanted)));
    setOrientation(wanted);
}

} // namespace ui
