// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::bench {

void Series::add(double value)
{
    if (value >= 0)
        m_sorted.insert(std::ranges::upper_bound(m_sorted, value), value);
}

double Series::median() const
{
    return m_sorted.empty() ? -1 : m_sorted.at(m_sorted.size() / 2);
}

QString Series::text(int decimals) const
{
    if (m_sorted.empty())
        return u"–"_s;
    return u"%1 (%2 to %3)"_s.arg(median(), 0, 'f', decimals)
        .arg(m_sorted.front(), 0, 'f', decimals)
        .arg(m_sorted.back(), 0, 'f', decimals);
}

} // namespace gateway::bench
