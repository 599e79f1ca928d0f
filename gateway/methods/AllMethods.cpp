// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/AllMethods.h"

using namespace Qt::StringLiterals;

namespace gateway {

void AllMethods::registerOn(MethodRouter &router)
{
    health.registerOn(router);
    system.registerOn(router);
    devices.registerOn(router);
    nodePairing.registerOn(router);
    setup.registerOn(router);
    nodes.registerOn(router);
    approvals.registerOn(router);
    pending.registerOn(router);
    environments.registerOn(router);
    emptyAnswers.registerOn(router);
    AbsentMethods::registerOn(router);
    logs.registerOn(router);
    config.registerOn(router);
    canvas.registerOn(router);
    talk.registerOn(router);
    lifecycle.registerOn(router);
    router.add<IgnoredParams>(
        {.name = "connect"_L1, .scope = Scope::Admin, .isAdvertised = false},
        [](const Peer &, const IgnoredParams &) -> Result<QJsonObject, RpcError> {
            return Failure{invalidRequest(u"connect is only valid as the first request"_s)};
        });
}

} // namespace gateway
