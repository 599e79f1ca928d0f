// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

namespace gateway {

/// Gives memory back to the system after many connections have ended: the C library keeps what is
/// freed, which after a crowd is most of what the gateway holds.
///
/// Thread: gateway thread only.
class FreedMemory final
{
public:
    explicit FreedMemory(Clock &clock)
        : m_clock(clock)
    {
    }

    /// A connection ended.
    void noteEnd();

private:
    Clock &m_clock;
    int m_ends = 0;
    Timer m_later; ///< Runs while more may end.
};

} // namespace gateway
