// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/WriteBudget.h"

#include "gateway/base/Limits.h"

using namespace Qt::StringLiterals;

namespace gateway {

std::optional<std::chrono::milliseconds> WriteBudget::spend(const Peer &caller)
{
    forgetIdle();
    const auto now = m_clock.monotonic();
    Times &times =
        m_clients[caller.device ? caller.device->text() : u"address "_s + caller.remoteIp];
    if (times.size() >= limits::ControlWrites)
        return times.front() + limits::ControlWriteWindow - now;
    times.push_back(now);
    return std::nullopt;
}

void WriteBudget::forgetIdle()
{
    const auto oldest = m_clock.monotonic() - limits::ControlWriteWindow;
    for (auto it = m_clients.begin(); it != m_clients.end();) {
        Times &times = it->second;
        while (!times.empty() && times.front() <= oldest)
            times.pop_front();
        it = times.empty() ? m_clients.erase(it) : std::next(it);
    }
}

} // namespace gateway
