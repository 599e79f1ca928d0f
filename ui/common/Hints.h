// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace ui {

class UiPreferences;

/// Advice that applies here and now, until the person has had enough of it. Which of it applies is
/// told by whoever finds out; what was dismissed is a preference.
///
/// Thread: GUI thread. Rule: desktop-ui.md 5, 8.1 "Reset dismissed hints".
class Hints final : public QObject
{
    Q_OBJECT

public:
    enum class Hint {
        TopBarIcon, ///< The desktop has no tray, but an extension that brings one.
        Tips,       ///< What else the program can do.
    };

    explicit Hints(UiPreferences &preferences, QObject *parent = nullptr);

    void setApplies(Hint hint, bool applies);
    void dismiss(Hint hint);
    void allow(Hint hint); ///< It was dismissed, and is wanted again.
    [[nodiscard]] bool isDismissed(Hint hint) const;
    /// It applies and was not dismissed.
    [[nodiscard]] bool isWanted(Hint hint) const;

signals:
    void changed();

private:
    UiPreferences &m_preferences;
    QSet<Hint> m_applying;
};

} // namespace ui
