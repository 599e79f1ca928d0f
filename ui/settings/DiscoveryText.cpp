// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DiscoveryText.h"

#include "ui/common/RemoteText.h"

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DiscoveryView;
using gateway::FoundGatewaysView;
using State = DiscoveryView::State;
using Zone = DiscoveryView::Zone;

QString DiscoveryText::state(const gateway::GatewaySnapshot &now)
{
    const DiscoveryView &view = now.discovery;
    if (!now.isListening())
        return tr("Nothing: the gateway is stopped.");
    switch (view.state) {
    case State::Off:
        return tr("Nothing: announcing is switched off.");
    case State::Starting:
        return tr("Announcing…");
    case State::Announced:
        //: %1: the name under which apps show the gateway
        return view.name == view.wantedName
                   ? tr("Announced as “%1”.").arg(view.name)
                   : tr("Announced as “%1” because the name is taken.").arg(view.name);
    case State::OnlyThisComputer:
        return tr("Nothing to announce while only this computer can connect.");
    case State::OnlyTailnet:
        return tr("Nothing: only your tailnet can connect, and it carries no announcements.");
    case State::NoNetwork:
        return tr("Nothing: this computer is on no network that carries announcements.");
    case State::NoService:
    case State::Failed:
        return tr("Nothing.");
    }
    return {};
}

QString DiscoveryText::fact(const DiscoveryView &view)
{
    switch (view.state) {
    case State::Announced:
        return tr("Announced on local networks.");
    case State::NoService:
    case State::Failed:
        return tr("Not announced.");
    case State::Off:
    case State::Starting:
    case State::OnlyThisComputer:
    case State::OnlyTailnet:
    case State::NoNetwork:
        return tr("Discovery off.");
    }
    return {};
}

QStringList DiscoveryText::record(const DiscoveryView &view)
{
    QStringList lines;
    const auto valueOf = [&](QLatin1StringView key) {
        for (const auto &[name, value] : view.txt) {
            if (name == key)
                return value;
        }
        return QString();
    };
    const auto add = [&](const QString &text, QLatin1StringView key) {
        const QString value = valueOf(key);
        if (!value.isEmpty())
            lines.append(text.arg(leftToRight(value)));
    };
    add(tr("Name of the gateway: %1"), "displayName"_L1);
    add(tr("Name of this computer: %1"), "lanHost"_L1);
    add(tr("Port: %1"), "gatewayPort"_L1);
    if (valueOf("gatewayTls"_L1).isEmpty())
        lines.append(tr("Connections are not encrypted."));
    add(tr("Encrypted, with the certificate %1"), "gatewayTlsSha256"_L1);
    add(tr("Name in your tailnet: %1"), "tailnetDns"_L1);
    add(tr("Port of the SSH server: %1"), "sshPort"_L1);
    add(tr("Path of the command: %1"), "cliPath"_L1);
    return lines;
}

QString DiscoveryText::problem(const DiscoveryView &view)
{
    if (view.state == State::NoService)
        return tr("Discovery needs the Avahi service.");
    if (view.state == State::Failed)
        return tr("Discovery is not available: %1").arg(view.problem);
    return {};
}

QString DiscoveryText::zone(const DiscoveryView &view)
{
    const QString file = leftToRight(view.zoneFile);
    switch (view.zone) {
    case Zone::Off:
        return {};
    case Zone::Written:
        return tr("Written to %1.").arg(file);
    case Zone::Empty:
        return tr("Written to %1 without this gateway, which your tailnet cannot reach.").arg(file);
    case Zone::NoTailnet:
        return tr("No tailnet address found. The zone is written when there is one.");
    case Zone::Failed:
        return tr("The zone could not be written: %1").arg(view.zoneProblem);
    }
    return {};
}

QString DiscoveryText::noneFound(const FoundGatewaysView &view)
{
    switch (view.state) {
    case FoundGatewaysView::State::Idle:
    case FoundGatewaysView::State::Looking:
        return tr("Looking…");
    case FoundGatewaysView::State::Ready:
        return tr("No other gateways found.");
    case FoundGatewaysView::State::NoService:
        return tr("Discovery needs the Avahi service.");
    case FoundGatewaysView::State::Failed:
        return tr("Discovery is not available: %1").arg(view.problem);
    }
    return {};
}

} // namespace ui
