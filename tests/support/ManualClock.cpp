// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"

#include <algorithm>

namespace gateway::test {

class ManualClock::EntryHandle final : public Timer::Handle
{
public:
    explicit EntryHandle(std::shared_ptr<Entry> entry)
        : m_entry(std::move(entry))
    {
    }
    ~EntryHandle() override { m_entry->isActive = false; }
    [[nodiscard]] bool isActive() const override { return m_entry->isActive; }

private:
    std::shared_ptr<Entry> m_entry;
};

Timer ManualClock::keep(std::shared_ptr<Entry> entry)
{
    m_entries.push_back(entry);
    return Timer(std::make_unique<EntryHandle>(std::move(entry)));
}

Timer ManualClock::callAfter(std::chrono::milliseconds delay, std::function<void()> call)
{
    return keep(std::make_shared<Entry>(Entry{m_now + delay, std::nullopt, std::move(call), true}));
}

Timer ManualClock::callEvery(std::chrono::milliseconds period, std::function<void()> call)
{
    return keep(std::make_shared<Entry>(Entry{m_now + period, period, std::move(call), true}));
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_now + by;
    for (;;) {
        m_entries.remove_if([](const auto &entry) { return !entry->isActive; });
        const auto next = std::ranges::min_element(
            m_entries, {}, [](const std::shared_ptr<Entry> &entry) { return entry->due; });
        if (next == m_entries.end() || (*next)->due > end)
            break;
        const std::shared_ptr<Entry> entry = *next;
        m_wallMs += (entry->due - m_now).count();
        m_now = entry->due;
        if (entry->period)
            entry->due += *entry->period;
        else
            entry->isActive = false;
        entry->call();
    }
    m_wallMs += (end - m_now).count();
    m_now = end;
}

std::size_t ManualClock::timerCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_entries, [](const auto &entry) { return entry->isActive; }));
}

} // namespace gateway::test
