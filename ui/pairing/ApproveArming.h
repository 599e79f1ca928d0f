// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace ui {

/// Keeps a decision from being made by a click or key that was meant for something else: it is
/// armed only when the same content has been in sight for a while.
///
/// Times are those of a clock that is never set; the start does not matter.
/// Rule: desktop-ui.md 11.2 "armed 1.5 s after the card (or its content) appeared".
class ApproveArming final
{
public:
    static constexpr std::chrono::milliseconds ArmingTime{1500};

    /// `content` is in sight. Begins anew when it differs from what was.
    void show(const QString &content, std::chrono::milliseconds now)
    {
        if (m_since && m_content == content)
            return;
        m_content = content;
        m_since = now;
    }
    /// Nothing is in sight.
    void hide() { m_since.reset(); }

    [[nodiscard]] bool isArmed(std::chrono::milliseconds now) const
    {
        return m_since && now - *m_since >= ArmingTime;
    }
    /// Until it is armed; zero when it is.
    [[nodiscard]] std::chrono::milliseconds left(std::chrono::milliseconds now) const
    {
        return m_since ? std::max(std::chrono::milliseconds(0), *m_since + ArmingTime - now)
                       : ArmingTime;
    }

private:
    QString m_content;
    std::optional<std::chrono::milliseconds> m_since;
};

} // namespace ui
