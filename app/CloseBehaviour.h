// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiPreferences.h"
#include "ui/tray/TrayPresence.h"

/// What happens when the person closes the main window. Rule: desktop-ui.md 2.2, 5.
enum class CloseStep {
    Hide,
    HideAndExplain, ///< To the tray, for the first time.
    Ask,            ///< No tray: keep running in the background?
    Quit,
};

struct CloseFacts
{
    ui::TrayPresence tray = ui::TrayPresence::Absent;
    ui::preference::CloseAction wanted = ui::preference::KeepRunning;
    bool isTrayExplained = false;
    bool isBackgroundChosen = false; ///< "Remember my choice" was ticked without a tray.
};

[[nodiscard]] constexpr CloseStep closeStepFor(const CloseFacts &facts)
{
    if (facts.wanted == ui::preference::Quit)
        return CloseStep::Quit;
    if (facts.tray == ui::TrayPresence::Present)
        return facts.isTrayExplained ? CloseStep::Hide : CloseStep::HideAndExplain;
    return facts.isBackgroundChosen ? CloseStep::Hide : CloseStep::Ask;
}

/// Logout and shutdown never ask. Rule: desktop-ui.md 2.2 "Quit".
[[nodiscard]] constexpr bool asksBeforeQuit(qsizetype connectedDevices, bool isWanted)
{
    return isWanted && connectedDevices > 0;
}
