// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <list>
#include <memory>

namespace gateway::test {

/// Time that moves only when a test says so. Due calls run inside `advance`, in order of time.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_wallMs; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now; }
    [[nodiscard]] Timer callAfter(std::chrono::milliseconds delay,
                                  std::function<void()> call) override;
    [[nodiscard]] Timer callEvery(std::chrono::milliseconds period,
                                  std::function<void()> call) override;

    void advance(std::chrono::milliseconds by);
    void setWallMs(qint64 wallMs) { m_wallMs = wallMs; } ///< As if the user set the clock.
    [[nodiscard]] std::size_t timerCount() const;

private:
    struct Entry
    {
        std::chrono::milliseconds due{0};
        std::optional<std::chrono::milliseconds> period;
        std::function<void()> call;
        bool isActive = true;
    };
    class EntryHandle;

    Timer keep(std::shared_ptr<Entry> entry);

    qint64 m_wallMs = 1'700'000'000'000;
    std::chrono::milliseconds m_now{0};
    std::list<std::shared_ptr<Entry>> m_entries;
};

} // namespace gateway::test
