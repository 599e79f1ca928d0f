// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/config/GatewayConfig.h"

#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace gateway {

/// Counts failed sign-ins per kind and client address, in bounded memory, and locks out who fails
/// too often. Clients of this host are not locked out (a stranger's mistakes must not keep the
/// owner out) but answered later and later.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 3.8.
class RateLimiter final
{
public:
    enum class Kind { SharedSecret, DeviceToken, SetupCode };

    RateLimiter(Clock &clock, const RateLimitConfig &rules);

    void configure(const RateLimitConfig &rules) { m_rules = rules; }

    void failed(Kind kind, const QString &address);
    void succeeded(Kind kind, const QString &address);
    /// How long the address stays locked out; nothing if it is not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lockedFor(Kind kind,
                                                                     const QString &address) const;
    /// How long to wait before answering a failure; zero for addresses that can be locked out.
    [[nodiscard]] std::chrono::milliseconds delayFor(Kind kind, const QString &address) const;
    [[nodiscard]] std::size_t count() const { return m_records.size(); }

    static constexpr std::size_t MaxAddresses = 4096;

private:
    using Key = std::pair<Kind, QString>;
    struct Record
    {
        std::deque<std::chrono::milliseconds> failures = {}; ///< Within the window.
        std::chrono::milliseconds lockedUntil{0};
        std::chrono::milliseconds lastFailure{0};
    };

    [[nodiscard]] bool isExempt(const QString &address) const;
    void forgetOld(Record &record) const;
    void makeRoom();

    Clock &m_clock;
    RateLimitConfig m_rules;
    std::map<Key, Record> m_records;
};

} // namespace gateway
