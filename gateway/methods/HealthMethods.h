// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/presence/HealthReport.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// `health`, `status` and what clients ask for along with them.
/// Rule: protocol-v4.md 8, 12.2, 12.3.
class HealthMethods final
{
public:
    explicit HealthMethods(HealthReport &health, Clock &clock)
        : m_health(health)
        , m_clock(clock)
    {
    }

    void registerOn(MethodRouter &router);

private:
    [[nodiscard]] QJsonObject channelsStatus() const;

    HealthReport &m_health;
    Clock &m_clock;
};

} // namespace gateway
