// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/NodeRegistry.h"

#include <memory>

namespace gateway::test {

/// A connected node with the approved command `system.which`.
[[nodiscard]] inline NodeSession nodeSession(const QString &node,
                                             const QString &connection = QStringLiteral("conn"))
{
    Peer peer;
    peer.id = ConnectionId(connection);
    peer.role = Role::Node;
    peer.device = DeviceId(node);
    NodeSession session;
    session.peer = std::make_shared<const Peer>(std::move(peer));
    session.effective.commands = {QStringLiteral("system.which")};
    return session;
}

} // namespace gateway::test
