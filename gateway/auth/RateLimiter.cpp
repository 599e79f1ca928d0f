// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/RateLimiter.h"

#include <QHostAddress>

#include <algorithm>

namespace gateway {

namespace {

constexpr std::chrono::milliseconds FirstDelay{250};
constexpr std::chrono::milliseconds LongestDelay{5000};

} // namespace

RateLimiter::RateLimiter(Clock &clock, const RateLimitConfig &rules)
    : m_clock(clock)
    , m_rules(rules)
{
}

bool RateLimiter::isExempt(const QString &address) const
{
    return m_rules.exemptsLoopback && QHostAddress(address).isLoopback();
}

void RateLimiter::forgetOld(Record &record) const
{
    const auto oldest = m_clock.monotonic() - m_rules.window;
    std::erase_if(record.failures, [&](const auto at) { return at <= oldest; });
}

// The one that failed longest ago goes, locked ones last: who floods with addresses frees nobody.
void RateLimiter::makeRoom()
{
    if (m_records.size() < MaxAddresses)
        return;
    const auto now = m_clock.monotonic();
    const auto rank = [&](const auto &entry) {
        return std::pair(entry.second.lockedUntil > now, entry.second.lastFailure);
    };
    m_records.erase(std::ranges::min_element(m_records, {}, rank));
}

void RateLimiter::failed(Kind kind, const QString &address)
{
    const Key key(kind, address);
    if (!m_records.contains(key))
        makeRoom();
    Record &record = m_records[key];
    forgetOld(record);
    const auto now = m_clock.monotonic();
    record.lastFailure = now;
    record.failures.push_back(now);
    if (std::ssize(record.failures) > m_rules.maxAttempts)
        record.failures.pop_front();
    if (!isExempt(address) && std::ssize(record.failures) >= m_rules.maxAttempts) {
        record.lockedUntil = now + m_rules.lockout;
        record.failures.clear();
    }
}

void RateLimiter::succeeded(Kind kind, const QString &address)
{
    m_records.erase(Key(kind, address));
}

std::optional<std::chrono::milliseconds> RateLimiter::lockedFor(Kind kind,
                                                                const QString &address) const
{
    const auto it = m_records.find(Key(kind, address));
    if (it == m_records.end() || isExempt(address))
        return std::nullopt;
    const auto left = it->second.lockedUntil - m_clock.monotonic();
    return left.count() > 0 ? std::optional(left) : std::nullopt;
}

std::chrono::milliseconds RateLimiter::delayFor(Kind kind, const QString &address) const
{
    const auto it = m_records.find(Key(kind, address));
    if (it == m_records.end() || !isExempt(address))
        return std::chrono::milliseconds(0);
    const auto doublings = std::min<std::ptrdiff_t>(std::ssize(it->second.failures) - 1, 10);
    return std::min(FirstDelay * (1 << std::max<std::ptrdiff_t>(doublings, 0)), LongestDelay);
}

} // namespace gateway
