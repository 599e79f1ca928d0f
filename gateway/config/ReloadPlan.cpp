// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ReloadPlan.h"

namespace gateway {

ReloadPlan planReload(const GatewayConfig &before, const GatewayConfig &after)
{
    ReloadPlan plan;
    for (const SettingSpec &setting : configSchema()) {
        if (setting.same(before, after))
            continue;
        plan.needs.insert(setting.need);
        plan.changed.append(setting.path);
    }
    return plan;
}

} // namespace gateway
