// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageFactory.h"

#include "ui/window/EmptyPage.h"

namespace ui {

Page *makePage(PageId page, const UiContext &context, QWidget *parent)
{
    Q_UNUSED(context)
    return new EmptyPage(page, parent);
}

} // namespace ui
