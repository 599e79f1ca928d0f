// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RemotePage.h"

#include "ui/common/CopyButton.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/settings/SettingField.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::ListenerView;

namespace {

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = qEnvironmentVariable(variable);
        if (!user.isEmpty())
            return user;
    }
    return u"user"_s;
}

} // namespace

QString RemotePage::tunnelCommand(quint16 port, const QString &user, const QString &host)
{
    return u"ssh -N -L %1:127.0.0.1:%1 %2@%3"_s.arg(port).arg(user, host);
}

RemotePage::RemotePage(UiContext, QWidget *parent)
    : Page(PageId::Remote, tr("Remote access"),
           tr("Reach this gateway from elsewhere, or another one from here."), parent)
{
    QVBoxLayout *column = addColumn(content());
    QFormLayout *form = addForm(column);
    auto *here = new QRadioButton(tr("R&uns the gateway"), this);
    here->setObjectName(u"page.remote.mode.local"_s);
    here->setChecked(true);
    auto *elsewhere = new QRadioButton(tr("Sho&ws another gateway"), this);
    elsewhere->setObjectName(u"page.remote.mode.remote"_s);
    auto *field = new SettingField(elsewhere, this);
    field->setObstacle(tr("This version shows only the gateway of this computer."));
    auto *modes = new QVBoxLayout;
    modes->setSpacing(theme::RelatedSpacing);
    modes->addWidget(here);
    modes->addWidget(field);
    form->addRow(tr("This computer"), modes);

    column->addSpacing(theme::RelatedSpacing);
    column->addWidget(makeGroupTitle(tr("Reach this gateway from outside"), this));
    m_hint = makeText(QString(), this);
    m_hint->setObjectName(u"page.remote.tunnel.hint"_s);
    column->addWidget(m_hint);
    m_command = makeFixedText(QString(), this);
    m_command->setObjectName(u"page.remote.tunnel.command"_s);
    m_command->setWordWrap(true);
    m_copy = new CopyButton(tr("Copy tunnel command"), this);
    m_copy->setObjectName(u"page.remote.tunnel.copy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RowSpacing);
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
}

void RemotePage::showSnapshot(const GatewaySnapshot &now)
{
    // The tunnel ends at 127.0.0.1, so that has to listen, or every address.
    const auto it = std::ranges::find_if(now.listeners, [](const ListenerView &listener) {
        return listener.isEveryNetwork || listener.address == "127.0.0.1"_L1;
    });
    const bool isPossible = it != now.listeners.end();
    m_command->setVisible(isPossible);
    m_copy->setVisible(isPossible);
    if (!isPossible) {
        m_hint->setText(tr("Start the gateway to see the command that reaches it."));
        return;
    }
    m_hint->setText(tr("A computer that may sign in here with SSH reaches this gateway as its own "
                       "local one while this command runs on it:"));
    const QString command = tunnelCommand(it->port, userName(), QSysInfo::machineHostName());
    m_command->setText(command);
    m_copy->setCopiedText(command);
}

} // namespace ui
