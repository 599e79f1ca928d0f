// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Tells assistive technology something that happened, without moving the focus. `from` is the
/// widget it is about. Rule: desktop-ui.md 13 "Announcements".
void announce(QWidget &from, const QString &text);

} // namespace ui
