// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/GatewayIdentity.h"
#include "gateway/protocol/LifecycleParams.h"
#include "gateway/server/MethodRouter.h"
#include "gateway/server/RestartRequests.h"
#include "gateway/server/Suspension.h"

namespace gateway {

/// Who this gateway is, restarting it, and holding it still. Rule: protocol-v4.md 7.3, 8.
class LifecycleMethods final
{
public:
    struct Collaborators
    {
        GatewayIdentity &identity;
        Suspension &suspension;
        RestartRequests &restarts;
        std::function<int()> openRequests; ///< Of all connections, with the one being answered.
        std::function<quint16()> port;
    };

    explicit LifecycleMethods(Collaborators collaborators)
        : m_with(std::move(collaborators))
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerRestart(MethodRouter &router);
    void registerSuspension(MethodRouter &router);
    Result<QJsonObject, RpcError> restart(const RestartParams &params);
    [[nodiscard]] ActiveWork otherWork() const;

    Collaborators m_with;
};

} // namespace gateway
