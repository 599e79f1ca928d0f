// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageFactory.h"

#include "ui/pairing/PairingPage.h"
#include "ui/window/EmptyPage.h"

namespace ui {

Page *makePage(PageId page, const UiContext &context, QWidget *parent)
{
    if (page == PageId::Pairing && context.inbox)
        return new PairingPage(context, *context.inbox, parent);
    return new EmptyPage(page, parent);
}

} // namespace ui
