// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigSchema.h"

#include <QStringList>

#include <set>

namespace gateway {

/// Says what a change of settings needs; does none of it. Pure.
struct ReloadPlan
{
    std::set<ReloadNeed> needs = {};
    QStringList changed = {}; ///< Paths, in the order of the schema.

    bool operator==(const ReloadPlan &) const = default;

    [[nodiscard]] bool needsListeners() const { return needs.contains(ReloadNeed::Listeners); }
    /// It listens where the gateway does, so it follows it.
    [[nodiscard]] bool needsCanvas() const
    {
        return needsListeners() || needs.contains(ReloadNeed::CanvasHost);
    }
};

[[nodiscard]] ReloadPlan planReload(const GatewayConfig &before, const GatewayConfig &after);

} // namespace gateway
