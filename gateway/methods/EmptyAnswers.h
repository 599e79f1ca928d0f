// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// What clients ask for on connecting that belongs to an assistant, its channels and its plugins.
/// This gateway has none of them, so each list is truthfully empty, in the right shape.
/// Rule: protocol-v4.md 8, 19; protocol-v3.md 5.11.
class EmptyAnswers final
{
public:
    explicit EmptyAnswers(Clock &clock)
        : m_clock(clock)
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerTable(MethodRouter &router);
    void registerUsage(MethodRouter &router);

    Clock &m_clock;
};

} // namespace gateway
