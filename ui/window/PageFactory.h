// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/PageId.h"
#include "ui/window/UiContext.h"

class QWidget;

namespace ui {

class Page;

/// Makes the pages of the main window; the only place that knows all their classes.
[[nodiscard]] Page *makePage(PageId page, const UiContext &context, QWidget *parent);

} // namespace ui
