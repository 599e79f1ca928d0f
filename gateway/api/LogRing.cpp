// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/LogRing.h"

#include <QMutexLocker>

#include <algorithm>

namespace gateway {

void LogRing::append(LogLine line)
{
    std::function<void()> wakeUp;
    {
        const QMutexLocker lock(&m_mutex);
        line.sequence = ++m_last;
        m_lines.push_back(std::move(line));
        if (m_lines.size() > MaxLines)
            m_lines.pop_front();
        if (!std::exchange(m_isWoken, true))
            wakeUp = m_wakeUp;
    }
    if (wakeUp)
        wakeUp();
}

LogBatch LogRing::since(quint64 sequence) const
{
    const QMutexLocker lock(&m_mutex);
    m_isWoken = false;
    LogBatch batch;
    if (m_lines.empty())
        return batch;
    const quint64 first = m_lines.front().sequence;
    if (sequence + 1 < first)
        batch.dropped = first - sequence - 1;
    const auto from = std::ranges::find_if(
        m_lines, [&](const LogLine &line) { return line.sequence > sequence; });
    batch.lines = QList<LogLine>(from, m_lines.end());
    return batch;
}

void LogRing::setWakeUp(std::function<void()> wakeUp)
{
    const QMutexLocker lock(&m_mutex);
    m_wakeUp = std::move(wakeUp);
    m_isWoken = false;
}

} // namespace gateway
