// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QLabel;

namespace ui {

class AddressList;

/// How devices find this gateway. Rule: desktop-ui.md 8.7.
class DiscoveryPage final : public Page
{
    Q_OBJECT

public:
    DiscoveryPage(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

private:
    QLabel *m_how = nullptr;
    AddressList *m_addresses = nullptr;
};

} // namespace ui
