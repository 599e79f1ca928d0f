// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/LogLine.h"

#include <QMutex>

#include <deque>
#include <functional>

namespace gateway {

/// The newest lines of the log, in bounded memory: written by any thread, read by the interface.
///
/// Thread: any. Rule: desktop-ui.md 12 "Keeps 20 000 lines in memory".
class LogRing final
{
public:
    static constexpr std::size_t MaxLines = 20'000;

    /// Gives the line its sequence number.
    void append(LogLine line);
    [[nodiscard]] LogBatch since(quint64 sequence) const;

    /// Called, on the thread that writes, for the first line after the last `since`. It must not
    /// write to the log. Empty: nobody is called.
    void setWakeUp(std::function<void()> wakeUp);

private:
    mutable QMutex m_mutex;
    std::deque<LogLine> m_lines;
    quint64 m_last = 0;
    mutable bool m_isWoken = false;
    std::function<void()> m_wakeUp;
};

} // namespace gateway
