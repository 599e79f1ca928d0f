// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayState.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::NodeView;

namespace {

constexpr qsizetype LongestHover = 120;
constexpr qsizetype LongestBackground = 96; // the portal refuses longer ones

} // namespace

TrayState trayStateFor(ShownState state)
{
    switch (state) {
    case ShownState::SetupNeeded:
    case ShownState::Stopped:
        return TrayState::Stopped;
    case ShownState::Starting:
    case ShownState::Restarting:
    case ShownState::Stopping:
    case ShownState::RemoteConnecting:
        return TrayState::Busy;
    case ShownState::Running:
    case ShownState::RemoteConnected:
        return TrayState::Running;
    case ShownState::Limited:
    case ShownState::Attention:
    case ShownState::RemoteNeedsApproval:
        return TrayState::Attention;
    case ShownState::Failed:
    case ShownState::PortTaken:
    case ShownState::RemoteUnreachable:
        return TrayState::Error;
    }
    return TrayState::Stopped;
}

TrayState trayStateFor(const GatewaySnapshot &now)
{
    return trayStateFor(shownStateFor(now));
}

QString toText(TrayState state)
{
    switch (state) {
    case TrayState::Stopped:
        return u"stopped"_s;
    case TrayState::Busy:
        return u"busy"_s;
    case TrayState::Running:
        return u"running"_s;
    case TrayState::Attention:
        return u"attention"_s;
    case TrayState::Error:
        return u"error"_s;
    }
    return {};
}

bool wantsAttention(ShownState state)
{
    return state == ShownState::Attention || state == ShownState::Failed;
}

// Nodes count only while the gateway serves them.
QStringList TrayText::facts(ShownState state, const GatewaySnapshot &now)
{
    QStringList list{StateText::brief(state)};
    const auto connected = int(std::ranges::count_if(now.nodes, &NodeView::isConnected));
    if (isUp(state) && connected > 0)
        list.append(tr("%n node(s)", nullptr, connected));
    if (!now.requests.isEmpty())
        list.append(tr("%n request(s) waiting", nullptr, int(now.requests.size())));
    return list;
}

QString TrayText::hover(ShownState state, const GatewaySnapshot &now)
{
    //: Hover text of the tray icon: the program, and a list such as "running · 2 nodes".
    return tr("%1 — %2")
        .arg(StateText::program(now), facts(state, now).join(u" · "_s))
        .left(LongestHover);
}

QString TrayText::accessible(ShownState state, const GatewaySnapshot &now)
{
    //: Name of the tray icon for screen readers: the program, and a list such as "running, 2
    //: nodes".
    return tr("%1, %2").arg(StateText::program(now), facts(state, now).join(u", "_s));
}

QString TrayText::background(ShownState state, const GatewaySnapshot &now)
{
    QStringList parts = facts(state, now);
    QString &first = parts.first();
    first.replace(0, 1, QLocale().toUpper(first.left(1)));
    return parts.join(u" · "_s).left(LongestBackground);
}

} // namespace ui
