// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Samples.h"

#include "ui/pairing/PairingClock.h"

#include <memory>

namespace gateway::test {

/// A PairingClock that stands at SampleNow until it is told to go on.
class ManualPairingClock final
{
public:
    [[nodiscard]] ui::PairingClock clock() const
    {
        return {.wallMs = [passed = m_passed] { return SampleNow + passed->count(); },
                .steady = [passed = m_passed] { return *passed; }};
    }
    void advance(std::chrono::milliseconds time) { *m_passed += time; }

private:
    std::shared_ptr<std::chrono::milliseconds> m_passed =
        std::make_shared<std::chrono::milliseconds>(0);
};

} // namespace gateway::test
