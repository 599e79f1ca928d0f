// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/api/LogLine.h"

#include <QJsonArray>

namespace gateway {

/// What another gateway answered, as it came: `node.list`, `device.pair.list`, `node.pair.list`,
/// `system-presence`. Empty where this application may not ask.
struct RemoteLists
{
    QJsonObject nodes = {};
    QJsonObject devices = {};
    QJsonObject nodePairs = {};
    QJsonArray presence = {};
};

/// Nodes, requests, devices and operators from `lists`; `ownScopes` and `ownDevice` are this
/// application's there. Fields of another type than expected count as missing. Pure.
/// Rule: protocol-v4.md 5.1, 9.3, 9.4, 12.1.
void describeRemote(const RemoteLists &lists, const QStringList &ownScopes,
                    const DeviceId &ownDevice, GatewaySnapshot &into);

/// The name of the gateway's computer, as it tells it; empty if it does not.
[[nodiscard]] QString remoteName(const QJsonArray &presence);

/// A line of `logs.tail`: an object of this gateway's or the official one's, or plain text.
[[nodiscard]] LogLine remoteLogLine(const QString &line);

} // namespace gateway
