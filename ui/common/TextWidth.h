// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

#include <algorithm>

namespace ui {

/// The widest that forms and texts get: with large text as many letters as with usual text. A
/// layout that reckons with more than this would give too little height to texts that wrap.
[[nodiscard]] inline int textWidth(const QWidget &widget)
{
    constexpr int Letters = 100; // as many as the width holds with usual text
    return std::max(theme::TextWidth, Letters * widget.fontMetrics().averageCharWidth());
}

} // namespace ui
