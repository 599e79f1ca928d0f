// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace ui {

/// Notices that the computer slept: the wall clock went on while the steady clock stood still.
/// Setting the clock forward looks the same, and is as harmless.
class ResumeWatch final
{
public:
    /// `steadyMs` from a clock that stops in sleep, as QElapsedTimer's on Linux.
    void note(qint64 wallMs, qint64 steadyMs)
    {
        constexpr qint64 SleepFrom = 10'000;
        if (m_last && (wallMs - m_last->wallMs) - (steadyMs - m_last->steadyMs) > SleepFrom)
            m_resumedAtMs = wallMs;
        m_last = {.wallMs = wallMs, .steadyMs = steadyMs};
    }
    /// When the newest sleep ended, as far as it was noticed.
    [[nodiscard]] std::optional<qint64> resumedAtMs() const { return m_resumedAtMs; }

private:
    struct Moment
    {
        qint64 wallMs = 0;
        qint64 steadyMs = 0;
    };
    std::optional<Moment> m_last;
    std::optional<qint64> m_resumedAtMs;
};

} // namespace ui
