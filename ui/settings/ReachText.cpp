// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReachText.h"

namespace ui {

using gateway::ListenerView;
using Kind = Reach::Kind;

Reach reachOf(const QList<ListenerView> &listeners)
{
    Reach reach;
    for (const ListenerView &listener : listeners) {
        if (listener.isEveryNetwork)
            return {.kind = Kind::LocalNetworks};
        if (listener.isLoopback) {
            reach.kind = std::max(reach.kind, Kind::ThisComputer);
        } else if (listener.isTailnet) {
            reach.kind = std::max(reach.kind, Kind::Tailnet);
        } else {
            // Two addresses of its own are two networks: "one address" would say too little.
            if (reach.kind == Kind::OneAddress && reach.address != listener.address)
                return {.kind = Kind::LocalNetworks};
            reach = {.kind = Kind::OneAddress, .address = listener.address};
        }
    }
    return reach;
}

QString ReachText::sentence(const Reach &reach)
{
    switch (reach.kind) {
    case Kind::Nobody:
        return tr("Nobody can connect.");
    case Kind::ThisComputer:
        return tr("Only this computer can connect.");
    case Kind::Tailnet:
        return tr("Devices in your tailnet can connect.");
    case Kind::OneAddress:
        return tr("One address: %1.", "%1 is an IP address").arg(reach.address);
    case Kind::LocalNetworks:
        return tr("Anyone on your local networks can try to connect.");
    }
    return {};
}

QString ReachText::mark(const Reach &reach)
{
    switch (reach.kind) {
    case Kind::Nobody:
    case Kind::ThisComputer:
    case Kind::Tailnet:
        return tr("Private");
    case Kind::OneAddress:
        return tr("One network");
    case Kind::LocalNetworks:
        return tr("Exposed");
    }
    return {};
}

theme::Meaning ReachText::meaning(const Reach &reach)
{
    if (reach.isExposed())
        return theme::Meaning::Caution;
    return reach.kind == Kind::Nobody ? theme::Meaning::Neutral : theme::Meaning::Good;
}

} // namespace ui
