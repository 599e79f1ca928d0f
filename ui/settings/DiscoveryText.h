// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace ui {

/// What is said about being announced. Pure. Rule: desktop-ui.md 7.3, 8.7.
class DiscoveryText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::DiscoveryText)

public:
    DiscoveryText() = delete;

    /// What is announced now, or why nothing is.
    [[nodiscard]] static QString state(const gateway::GatewaySnapshot &now);
    /// A word about it, beside others.
    [[nodiscard]] static QString fact(const gateway::DiscoveryView &view);
    /// All that others are told, a line each.
    [[nodiscard]] static QStringList record(const gateway::DiscoveryView &view);
    /// What is amiss with it; empty: nothing.
    [[nodiscard]] static QString problem(const gateway::DiscoveryView &view);
    /// How the zone file stands; empty where none is wanted.
    [[nodiscard]] static QString zone(const gateway::DiscoveryView &view);
    /// Why the list of other gateways is empty.
    [[nodiscard]] static QString noneFound(const gateway::FoundGatewaysView &view);
};

} // namespace ui
