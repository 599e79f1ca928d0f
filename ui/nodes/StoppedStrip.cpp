// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/StoppedStrip.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/nodes/NodeStatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;

} // namespace

StoppedStrip::StoppedStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(IconSize));
    m_text = makeText(QString(), this);
    m_text->setObjectName(u"page.nodes.stopped"_s);
    m_start = new QPushButton(tr("&Start"), this);
    m_start->setObjectName(u"page.nodes.start"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_start);
    hide();
    connect(m_start, &QPushButton::clicked, this, &StoppedStrip::startAsked);
}

void StoppedStrip::showState(const gateway::GatewaySnapshot &now, bool hasRows)
{
    const NodesView view = NodeStatus::view(now);
    const bool hasFailed = view == NodesView::Failed && hasRows;
    setVisible(view == NodesView::Stopped || hasFailed);
    m_text->setText(hasFailed && now.failure ? ErrorText::of(*now.failure)
                                             : tr("The gateway is stopped."));
    m_start->setVisible(now.state != gateway::GatewayState::Stopping);
}

void StoppedStrip::setBusy(bool isBusy)
{
    m_start->setEnabled(!isBusy);
}

} // namespace ui
