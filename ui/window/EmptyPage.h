// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"

namespace ui {

/// A page that has nothing to show.
class EmptyPage final : public Page
{
    Q_OBJECT

public:
    EmptyPage(PageId id, QWidget *parent)
        : Page(id, toText(id), QString(), parent)
    {
    }

    void showSnapshot(const gateway::GatewaySnapshot &) override {}
};

} // namespace ui
