// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/VoiceWake.h"
#include "gateway/presence/PresenceTable.h"
#include "gateway/protocol/SystemParams.h"
#include "gateway/server/MethodRouter.h"

#include <functional>

namespace gateway {

/// Presence, heartbeats and wake words. Rule: protocol-v4.md 8.
class SystemMethods final
{
public:
    /// What of `system.info` depends on this run: port, uptime, the folder of its data.
    struct RunFacts
    {
        QString dataFolder = {};
        std::function<QJsonObject()> ofThisRun = {};
    };

    SystemMethods(PresenceTable &presence, VoiceWake &voiceWake, RunFacts facts);

    void registerOn(MethodRouter &router);

private:
    void registerPresence(MethodRouter &router);
    void registerInfo(MethodRouter &router);
    void registerHeartbeats(MethodRouter &router);
    void registerVoiceWake(MethodRouter &router);
    Result<QJsonObject, RpcError> systemEvent(const SystemEventParams &params);

    PresenceTable &m_presence;
    VoiceWake &m_voiceWake;
    RunFacts m_facts;
};

} // namespace gateway
