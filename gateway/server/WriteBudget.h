// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/peers/Peer.h"

#include <deque>
#include <map>
#include <optional>

namespace gateway {

/// How often a client may change the gateway itself: a sliding window per device, or per address
/// for clients without one, over all their connections.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.3 "control-plane writes".
class WriteBudget final
{
public:
    explicit WriteBudget(Clock &clock)
        : m_clock(clock)
    {
    }

    /// Takes one; if there is none left, how long until there is.
    [[nodiscard]] std::optional<std::chrono::milliseconds> spend(const Peer &caller);
    [[nodiscard]] std::size_t count() const { return m_clients.size(); }

private:
    using Times = std::deque<std::chrono::milliseconds>;

    void forgetIdle();

    Clock &m_clock;
    std::map<QString, Times> m_clients; ///< Only those of the last window.
};

} // namespace gateway
