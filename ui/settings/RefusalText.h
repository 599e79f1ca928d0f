// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Why a connection was turned away, and what the person can do about it, by the code the client
/// was told. Rule: desktop-ui.md 8.3, 17; codes: protocol-v4.md 3.
class RefusalText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RefusalText)

public:
    RefusalText() = delete;

    [[nodiscard]] static QString reason(const gateway::RefusalView &refusal);
    [[nodiscard]] static QString advice(const gateway::RefusalView &refusal);
};

} // namespace ui
