// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/PreauthBudget.h"

#include <QHostAddress>

namespace gateway {

bool PreauthBudget::take(const QString &address)
{
    const bool isExempt = m_caps.exemptsLoopback && QHostAddress(address).isLoopback();
    if (m_total >= m_caps.total || (!isExempt && m_counts.value(address) >= m_caps.perAddress))
        return false;
    ++m_counts[address];
    ++m_total;
    return true;
}

void PreauthBudget::release(const QString &address)
{
    const auto it = m_counts.find(address);
    if (it == m_counts.end())
        return;
    --m_total;
    if (--*it == 0)
        m_counts.erase(it);
}

} // namespace gateway
