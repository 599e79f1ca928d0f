// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StoppedStrip.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/models/ShownState.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewayState;

namespace {

constexpr int IconSize = 16;

} // namespace

StoppedStrip::StoppedStrip(const QString &prefix, QWidget *parent)
    : QWidget(parent)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(IconSize));
    m_text = makeText(QString(), this);
    m_text->setObjectName(prefix + u".stopped"_s);
    m_remote = new QPushButton(tr("Remot&e access…"), this);
    m_remote->setObjectName(prefix + u".remote"_s);
    m_start = new QPushButton(this);
    m_start->setObjectName(prefix + u".start"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_remote);
    row->addWidget(m_start);
    hide();
    connect(m_remote, &QPushButton::clicked, this, &StoppedStrip::remoteAsked);
    connect(m_start, &QPushButton::clicked, this, &StoppedStrip::startAsked);
}

void StoppedStrip::showState(const gateway::GatewaySnapshot &now)
{
    m_text->setText(now.failure ? ErrorText::of(*now.failure) : StateText::away(now));
    m_start->setText(now.isRemote ? tr("Co&nnect") : tr("&Start"));
    m_start->setVisible(now.state != GatewayState::Stopping);
    m_remote->setVisible(now.isRemote);
    m_canStart = now.state != GatewayState::SetupNeeded;
    updateStart();
}

void StoppedStrip::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateStart();
}

void StoppedStrip::updateStart()
{
    m_start->setEnabled(m_canStart && !m_isBusy);
}

} // namespace ui
