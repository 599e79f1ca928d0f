// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace gateway {

/// Caps unfinished handshakes per address and in total, so that nobody can fill the gateway without
/// signing in. Rule: protocol-v4.md 1.1.
///
/// Thread: gateway thread only.
class PreauthBudget final
{
public:
    /// False, and nothing taken, when a cap is reached. Each success needs one release().
    [[nodiscard]] bool take(const QString &address);
    /// Nothing happens for an address that holds nothing.
    void release(const QString &address);

    [[nodiscard]] int count() const { return m_total; }
    [[nodiscard]] int countOf(const QString &address) const { return m_counts.value(address); }

private:
    QHash<QString, int> m_counts;
    int m_total = 0;
};

} // namespace gateway
