// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/NoReachView.h"

#include "ui/common/CopyButton.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHostInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NoReachView::NoReachView(QWidget *parent)
    : QWidget(parent)
{
    auto *text = makeGroupTitle(tr("Other devices cannot reach this computer yet."), this);
    text->setObjectName(u"connect.closed"_s);
    auto *reach = new QPushButton(tr("Choose who &may connect…"), this);
    reach->setObjectName(u"connect.reach"_s);
    m_tunnel = makeFixedText(QString(), this);
    m_tunnel->setObjectName(u"connect.tunnel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(text);
    column->addWidget(reach, 0, Qt::AlignLeft);
    column->addWidget(makeText(
        tr("Or run an SSH tunnel on the other computer, then use the command for “This computer” "
           "there:"),
        this));
    m_copy = new CopyButton(tr("Copy tunnel command"), this);
    m_copy->setObjectName(u"connect.copyTunnel"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tunnel, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    column->addStretch(1);
    connect(reach, &QPushButton::clicked, this, &NoReachView::reachAsked);
}

void NoReachView::showPort(int port)
{
    const QString command = u"ssh -N -L %1:127.0.0.1:%1 %2@%3"_s.arg(port).arg(
        qEnvironmentVariable("USER", u"user"_s), QHostInfo::localHostName());
    m_tunnel->setText(command);
    m_copy->setCopiedText(command);
}

} // namespace ui
