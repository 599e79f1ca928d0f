// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ui {

class SettingsEditor;

/// Before quitting with changes that wait: "Apply", "Discard", "Cancel". `proceed` is called when
/// there are none, when they were given up, or when they were applied; not if applying failed.
/// Rule: desktop-ui.md 7.2.
void settleStagedChanges(SettingsEditor &editor, QWidget *parent, std::function<void()> proceed);

} // namespace ui
