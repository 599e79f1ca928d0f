// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/DescriptorShares.h"

#include <QHash>
#include <QString>

namespace gateway {

/// Caps connections that never sign in, per address and in total, so that nobody can fill the
/// gateway without doing so.
///
/// Thread: gateway thread only.
class PreauthBudget final
{
public:
    struct Caps
    {
        int perAddress = 0;
        int total = 0;
        /// Programs of this host are one address: only the total counts for them.
        bool exemptsLoopback = false;
    };

    explicit PreauthBudget(Caps caps)
        : m_caps(caps)
    {
    }

    /// For connections that only read pages, on one port.
    [[nodiscard]] static Caps plainHttp()
    {
        return {.perAddress = limits::HttpConnectionsPerAddress,
                .total = DescriptorShares::ofThisProcess().plainHttp,
                .exemptsLoopback = true};
    }

    /// False, and nothing taken, when a cap is reached. Each success needs one release().
    [[nodiscard]] bool take(const QString &address);
    /// Nothing happens for an address that holds nothing.
    void release(const QString &address);

    [[nodiscard]] int count() const { return m_total; }
    [[nodiscard]] int countOf(const QString &address) const { return m_counts.value(address); }

private:
    Caps m_caps = {};
    QHash<QString, int> m_counts;
    int m_total = 0;
};

} // namespace gateway
