// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/window/PageId.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

/// The words of a check, and the page on which its fault is mended.
/// Rule: desktop-ui.md 12 "Check for problems".
class CheckText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::CheckText)

public:
    CheckText() = delete;

    [[nodiscard]] static QString title(const gateway::CheckResult &check);
    /// What the person can do; empty when all is well.
    [[nodiscard]] static QString advice(const gateway::CheckResult &check);
    [[nodiscard]] static std::optional<PageId> fixPage(const gateway::CheckResult &check);
};

} // namespace ui
