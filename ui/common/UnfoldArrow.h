// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What a button that unfolds something shows: down when it has, else the way that reading goes.
inline Qt::ArrowType unfoldArrow(const QWidget &button, bool isUnfolded)
{
    if (isUnfolded)
        return Qt::DownArrow;
    return button.isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
}

} // namespace ui
