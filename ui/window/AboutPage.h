// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

namespace ui {

/// What this program is, and what it is made of. Rule: desktop-ui.md 8.10.
class AboutPage final : public Page
{
    Q_OBJECT

public:
    AboutPage(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

    /// Several lines for a problem report, in English.
    [[nodiscard]] static QString versionInformation();
};

} // namespace ui
