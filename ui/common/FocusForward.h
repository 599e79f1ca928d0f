// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Whoever gives `group` the keyboard, as a label beside it does, gives it to `first`, which stands
/// in it. A focus proxy would do that, too, but then the tab key never leaves a group of several.
void forwardFocus(QWidget &group, QWidget &first);

} // namespace ui
