// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/server/MethodRouter.h"

#include <functional>

namespace gateway {

/// `talk.mode`: tells everybody whether somebody talks. The talking itself is between the apps.
/// Rule: protocol-v3.md 5.5, 7.
class TalkMethods final
{
public:
    using Announce = std::function<void(const QJsonObject &mode)>;

    TalkMethods(const NodeRegistry &nodes, Clock &clock, Announce announce)
        : m_nodes(nodes)
        , m_clock(clock)
        , m_announce(std::move(announce))
    {
    }

    void registerOn(MethodRouter &router);

private:
    /// A web page talks through a phone.
    [[nodiscard]] bool hasPhone() const;

    const NodeRegistry &m_nodes;
    Clock &m_clock;
    Announce m_announce;
};

} // namespace gateway
