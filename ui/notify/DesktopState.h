// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// Whether somebody else may be looking, and whether the person wants to be left alone. Where the
/// desktop does not say, neither holds.
///
/// Thread: GUI thread. Rule: desktop-ui.md 6.
class DesktopState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isLocked() const { return m_isLocked; } ///< The screen.
    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }   ///< Do not disturb.

    void setLocked(bool isLocked)
    {
        if (std::exchange(m_isLocked, isLocked) != isLocked)
            emit changed();
    }
    void setQuiet(bool isQuiet)
    {
        if (std::exchange(m_isQuiet, isQuiet) != isQuiet)
            emit changed();
    }

signals:
    void changed();

private:
    bool m_isLocked = false;
    bool m_isQuiet = false;
};

} // namespace ui
