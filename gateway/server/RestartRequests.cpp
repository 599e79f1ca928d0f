// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/RestartRequests.h"

using namespace Qt::StringLiterals;

namespace gateway {

QLatin1StringView toText(RestartRequests::Outcome outcome)
{
    switch (outcome) {
    case RestartRequests::Outcome::Scheduled:
        return "scheduled"_L1;
    case RestartRequests::Outcome::Deferred:
        return "deferred"_L1;
    case RestartRequests::Outcome::Coalesced:
        return "coalesced"_L1;
    }
    return {};
}

RestartRequests::Outcome RestartRequests::request(bool isIdle, bool skipsDeferral)
{
    if (m_timer.isActive())
        return Outcome::Coalesced;
    m_askedAt = m_clock.monotonic();
    if (isIdle || skipsDeferral) {
        m_timer = m_clock.callAfter(Delay, [this] { emit due(); });
        return Outcome::Scheduled;
    }
    waitForIdle();
    return Outcome::Deferred;
}

void RestartRequests::waitForIdle()
{
    m_timer = m_clock.callAfter(Delay, [this] {
        if (m_work().isIdle() || m_clock.monotonic() - m_askedAt >= Patience)
            emit due();
        else
            waitForIdle();
    });
}

} // namespace gateway
