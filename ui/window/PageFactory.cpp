// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageFactory.h"

#include "ui/logs/LogsPage.h"
#include "ui/nodes/NodesPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/pairing/PairingPage.h"
#include "ui/settings/AccessPage.h"
#include "ui/settings/CanvasPage.h"
#include "ui/settings/DiscoveryPage.h"
#include "ui/settings/GeneralPage.h"
#include "ui/settings/NetworkPage.h"
#include "ui/settings/RemotePage.h"
#include "ui/window/AboutPage.h"
#include "ui/window/EmptyPage.h"

namespace ui {

namespace {

/// Null for any other page, and where nothing can be set.
Page *makeSettingsPage(PageId page, const UiContext &context, QWidget *parent)
{
    if (!context.editor)
        return nullptr;
    if (page == PageId::Network)
        return new NetworkPage(context, *context.editor, parent);
    if (page == PageId::Access)
        return new AccessPage(context, *context.editor, parent);
    if (page == PageId::Canvas)
        return new CanvasPage(context, *context.editor, parent);
    if (page == PageId::Discovery)
        return new DiscoveryPage(context, *context.editor, parent);
    return nullptr;
}

} // namespace

Page *makePage(PageId page, const UiContext &context, QWidget *parent)
{
    if (Page *made = makeSettingsPage(page, context, parent))
        return made;
    if (page == PageId::Overview)
        return new OverviewPage(context, parent);
    if (page == PageId::Nodes)
        return new NodesPage(context, parent);
    if (page == PageId::Pairing && context.inbox)
        return new PairingPage(context, *context.inbox, parent);
    if (page == PageId::General)
        return new GeneralPage(context, parent);
    if (page == PageId::Remote)
        return new RemotePage(context, parent);
    if (page == PageId::Logs)
        return new LogsPage(context, parent);
    if (page == PageId::About)
        return new AboutPage(context, parent);
    return new EmptyPage(page, parent);
}

} // namespace ui
