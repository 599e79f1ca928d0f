// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ShownState.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace ui {

/// What the tray menu says and offers. Rule: desktop-ui.md 4.
struct TrayMenuContent
{
    struct Node
    {
        gateway::NodeId id = {};
        QString text = {};
        bool isConnected = false;

        bool operator==(const Node &) const = default;
    };

    static constexpr qsizetype MostNodes = 8;

    QString status = {};
    QString reach = {}; ///< Empty: not listening, no such line.
    bool isExposed = false;
    QString review = {}; ///< Empty: nobody waits.
    QString nodesTitle = {};
    QList<Node> nodes = {}; ///< At most MostNodes, connected first.
    bool canAddNode = false;
    QString gatewayAddress = {};
    QString canvasAddress = {};
    QString canvasFolder = {}; ///< Empty unless it exists.
    bool showsCanvas = true;
    bool canStart = false;
    bool canStop = false;
    bool canRestart = false;
    bool needsSetup = false;
    bool isRemote = false; ///< "Reconnect" and "Disconnect" stand in for starting and stopping.

    bool operator==(const TrayMenuContent &) const = default;
};

class TrayMenuText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::TrayMenuText)

public:
    TrayMenuText() = delete;

    /// Pure. `state` is the steady one that the icon shows, too.
    [[nodiscard]] static TrayMenuContent content(ShownState state,
                                                 const gateway::GatewaySnapshot &now, qint64 nowMs);

private:
    [[nodiscard]] static QString reach(const gateway::GatewaySnapshot &now);
    [[nodiscard]] static QString nodeLine(const gateway::NodeView &node, qint64 nowMs);
};

/// The address that is of most use elsewhere: of the local network, else of the tailnet, else of
/// this computer. Empty when nothing listens.
[[nodiscard]] QString usefulAddress(const QList<gateway::ListenerView> &listeners);

} // namespace ui
