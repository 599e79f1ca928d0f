// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FoundGateways.h"

#include "ui/common/RemoteText.h"
#include "ui/settings/DiscoveryText.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using gateway::FoundGatewayView;

namespace {

constexpr qsizetype UrlChars = 128;

} // namespace

FoundGateways::FoundGateways(const QString &objectName, qsizetype most, QWidget *parent)
    : QWidget(parent)
    , m_most(most)
    , m_list(new AddressList(objectName, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &AddressList::useAsked, this, [this](const QString &url) {
        const auto it = std::ranges::find_if(m_shown, [&](const FoundGatewayView &found) {
            return remoteText(found.url, UrlChars) == url;
        });
        if (it != m_shown.end())
            emit useAsked(*it);
    });
}

void FoundGateways::showFound(const gateway::FoundGatewaysView &found)
{
    m_shown = found.gateways.first(std::min(m_most, found.gateways.size()));
    QList<AddressList::Entry> entries;
    for (const FoundGatewayView &one : std::as_const(m_shown)) {
        const QString name = remoteText(one.name);
        QString caption = name;
        if (one.isOwn)
            caption = tr("%1 (this one)").arg(name);
        else if (one.isOnThisComputer)
            caption = tr("%1 (on this computer)").arg(name);
        entries.append({.caption = caption,
                        .url = remoteText(one.url, UrlChars),
                        .copyName = tr("Copy address of %1").arg(caption),
                        //: Accessible name of a button "Use…"; %1 is the name of a gateway.
                        .useName = one.isOwn ? QString() : tr("Use the gateway %1").arg(name)});
    }
    m_list->setEntries(entries, DiscoveryText::noneFound(found));
}

} // namespace ui
