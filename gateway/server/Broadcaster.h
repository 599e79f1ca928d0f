// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/Event.h"
#include "gateway/protocol/Frame.h"
#include "gateway/server/ConnectionTable.h"

#include <functional>

namespace gateway {

/// Sends an event to all who may see it. The payload is encoded once per dialect.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.3, 1.7, 12.4; rows in EventTable.
class Broadcaster final
{
public:
    using Version = std::function<StateVersion()>;

    Broadcaster(ConnectionTable &connections, Version version);

    /// An event that is not in the table, or is meant for one connection only, is not sent.
    /// `isFor`, if given, narrows the audience further.
    void broadcast(const Event &event, const std::function<bool(const Peer &)> &isFor = {});

private:
    ConnectionTable &m_connections;
    Version m_version;
};

} // namespace gateway
