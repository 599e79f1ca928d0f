// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/LogBudget.h"

#include "gateway/base/Logging.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

void writeDown(const QString &address, int lines)
{
    qCInfo(lcServer).noquote() << lines << "more from"
                               << (address.isEmpty() ? u"other addresses"_s : address)
                               << "left out";
}

} // namespace

LogBudget::LogBudget(Clock &clock)
    : LogBudget(clock, writeDown)
{
}

LogBudget::LogBudget(Clock &clock, LeftOut leftOut)
    : m_clock(clock)
    , m_leftOut(std::move(leftOut))
{
}

bool LogBudget::take(const QString &address)
{
    if (!m_window.isActive())
        m_window = m_clock.callAfter(Window, [this] { endWindow(); });
    const bool isOneOfMany = !m_lines.contains(address) && m_lines.size() >= Addresses;
    return ++m_lines[isOneOfMany ? QString() : address] <= LinesPerAddress;
}

void LogBudget::endWindow()
{
    const auto lines = std::exchange(m_lines, {});
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        if (*it > LinesPerAddress)
            m_leftOut(it.key(), *it - LinesPerAddress);
    }
}

} // namespace gateway
