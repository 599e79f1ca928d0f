// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DiscoveryPage.h"

#include "ui/common/AddressList.h"
#include "ui/common/Labels.h"
#include "ui/settings/OwnAddresses.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::ListenerView;

DiscoveryPage::DiscoveryPage(UiContext, QWidget *parent)
    : Page(PageId::Discovery, tr("Discovery"), tr("How devices find this gateway."), parent)
{
    QVBoxLayout *column = addColumn(content());
    QLabel *state = makeText(tr("This gateway is not announced on any network: this version has no "
                                "discovery."),
                             this);
    state->setObjectName(u"page.discovery.state"_s);
    m_how = makeText(QString(), this);
    m_how->setObjectName(u"page.discovery.how"_s);
    m_addresses = new AddressList(u"page.discovery.address"_s, this);
    column->addWidget(state);
    column->addWidget(m_how);
    column->addWidget(m_addresses);
}

void DiscoveryPage::showSnapshot(const GatewaySnapshot &now)
{
    QList<AddressList::Entry> entries;
    for (const ListenerView &listener : now.listeners) {
        // An address that stands for all, or for this computer, helps no other device.
        if (listener.isLoopback || listener.isEveryNetwork)
            continue;
        entries.append({.url = listener.url, .copyName = tr("Copy address %1").arg(listener.url)});
    }
    const bool isEveryNetwork = std::ranges::any_of(now.listeners, &ListenerView::isEveryNetwork);
    if (isEveryNetwork) {
        const quint16 port = now.listeners.first().port;
        const QString scheme = now.listeners.first().url.section(u':', 0, 0);
        for (const OwnAddress &own : ownAddresses()) {
            const QString url = u"%1://%2:%3"_s.arg(scheme, own.address).arg(port);
            entries.append(
                {.caption = own.network, .url = url, .copyName = tr("Copy address %1").arg(url)});
        }
    }
    if (!now.isListening())
        m_how->setText(tr("The gateway is stopped."));
    else if (entries.isEmpty())
        m_how->setText(tr("Nothing to announce while only this computer can connect."));
    else
        m_how->setText(tr("Enter one of these addresses on the device:"));
    m_addresses->setVisible(!entries.isEmpty());
    m_addresses->setEntries(entries, QString());
}

} // namespace ui
