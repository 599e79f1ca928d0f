// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayMenuContent.h"

#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::ListenerView;
using gateway::NodeView;

namespace {

// Menus are narrower than lists.
constexpr qsizetype LongestName = 40;

int usefulness(const ListenerView &listener)
{
    if (listener.isLoopback)
        return 0;
    if (listener.isTailnet)
        return 1;
    return listener.isEveryNetwork ? 0 : 2;
}

// An ampersand in a name must not become a mnemonic.
QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QList<NodeView> connectedFirst(QList<NodeView> nodes)
{
    std::ranges::stable_sort(nodes, [](const NodeView &a, const NodeView &b) {
        if (a.isConnected != b.isConnected)
            return a.isConnected;
        return a.lastSeenMs.value_or(0) > b.lastSeenMs.value_or(0);
    });
    return nodes.first(std::min(nodes.size(), TrayMenuContent::MostNodes));
}

} // namespace

QString usefulAddress(const QList<ListenerView> &listeners)
{
    const auto best = std::ranges::max_element(listeners, {}, usefulness);
    if (best == listeners.end())
        return {};
    if (!best->isEveryNetwork)
        return best->url;
    // "Every network" is nothing that could be connected to; this computer's own address is.
    QUrl url(best->url);
    url.setHost(best->address.contains(u':') ? u"::1"_s : u"127.0.0.1"_s);
    return url.toString();
}

QString TrayMenuText::reach(const GatewaySnapshot &now)
{
    if (!now.isListening())
        return {};
    const auto port = QString::number(now.listeners.first().port);
    if (std::ranges::any_of(now.listeners, &ListenerView::isEveryNetwork))
        return tr("Your local networks · port %1").arg(port);
    if (std::ranges::all_of(now.listeners, &ListenerView::isLoopback))
        return tr("This computer only · port %1").arg(port);
    const auto outside = std::ranges::find_if(now.listeners, [](const ListenerView &listener) {
        return !listener.isLoopback && !listener.isTailnet;
    });
    if (outside == now.listeners.end())
        return tr("Your tailnet · port %1").arg(port);
    //: %1 is an address, %2 a port.
    return tr("One address: %1 · port %2").arg(outside->address, port);
}

QString TrayMenuText::nodeLine(const NodeView &node, qint64 nowMs)
{
    QString name = asMenuText(remoteText(node.name, LongestName));
    if (name.isEmpty())
        name = tr("Unnamed node");
    if (node.isConnected)
        //: %1 is the name of a node.
        return tr("%1 — connected").arg(name);
    if (!node.lastSeenMs)
        //: %1 is the name of a node.
        return tr("%1 — offline").arg(name);
    //: %1 is the name of a node, %2 is "2 h ago" or a date.
    return tr("%1 — last seen %2").arg(name, TimeText::ago(*node.lastSeenMs, nowMs));
}

TrayMenuContent TrayMenuText::content(ShownState state, const GatewaySnapshot &now, qint64 nowMs)
{
    TrayMenuContent menu;
    menu.isRemote = now.isRemote;
    menu.needsSetup = state == ShownState::SetupNeeded;
    menu.status = asMenuText(StateText::headline(state, now));
    menu.reach = asMenuText(reach(now));
    menu.isExposed = std::ranges::any_of(now.listeners, [](const ListenerView &listener) {
        return !listener.isLoopback && !listener.isTailnet;
    });
    if (!now.requests.isEmpty())
        menu.review = tr("Revie&w %n pairing request(s)…", nullptr, int(now.requests.size()));

    const auto connected = std::ranges::count_if(now.nodes, &NodeView::isConnected);
    //: The counts of a sub-menu, as in "Nodes (2 of 3 connected)".
    menu.nodesTitle = now.nodes.isEmpty()
                          ? tr("&Nodes")
                          : tr("&Nodes (%1 of %2 connected)").arg(connected).arg(now.nodes.size());
    for (const NodeView &node : connectedFirst(now.nodes)) {
        menu.nodes.append(
            {.id = node.id, .text = nodeLine(node, nowMs), .isConnected = node.isConnected});
    }

    menu.canAddNode = isUp(state) && !now.isRemote;
    menu.gatewayAddress = usefulAddress(now.listeners);
    menu.showsCanvas = !now.isRemote;
    menu.canvasAddress = now.canvas.isRunning ? now.canvas.urls.value(0) : QString();
    menu.canvasFolder = now.canvas.rootExists ? now.canvas.root : QString();

    const bool isWorking = now.isListening() || isInProgress(state);
    menu.canStart = !now.isRemote && !isWorking;
    menu.canStop = !now.isRemote && isWorking;
    menu.canRestart = !now.isRemote && (now.isListening() || state == ShownState::Failed);
    return menu;
}

} // namespace ui
