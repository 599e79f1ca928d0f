// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/SystemMethods.h"

#include "gateway/presence/HostFacts.h"

using namespace Qt::StringLiterals;

namespace gateway {

SystemMethods::SystemMethods(PresenceTable &presence, VoiceWake &voiceWake, RunFacts facts)
    : m_presence(presence)
    , m_voiceWake(voiceWake)
    , m_facts(std::move(facts))
{
}

void SystemMethods::registerOn(MethodRouter &router)
{
    registerPresence(router);
    registerInfo(router);
    registerHeartbeats(router);
    registerVoiceWake(router);
}

void SystemMethods::registerPresence(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "system-presence"_L1, .scope = Scope::Read},
        [this](const Peer &, const IgnoredParams &) -> Result<RawJson, RpcError> {
            return m_presence.encode();
        });
    router.add<SystemEventParams>(
        {.name = "system-event"_L1, .scope = Scope::Admin},
        [this](const Peer &, const SystemEventParams &params) { return systemEvent(params); });
}

Result<QJsonObject, RpcError> SystemMethods::systemEvent(const SystemEventParams &params)
{
    if (params.text.isEmpty())
        return Failure{invalidRequest(u"text required"_s)};
    m_presence.beacon({.entry = {.host = params.host,
                                 .ip = params.ip,
                                 .version = params.version,
                                 .platform = params.platform,
                                 .deviceFamily = params.deviceFamily,
                                 .modelIdentifier = params.modelIdentifier,
                                 .mode = params.mode,
                                 .reason = params.reason,
                                 .text = params.text,
                                 .deviceId = params.deviceId,
                                 .instanceId = params.instanceId,
                                 .roles = params.roles,
                                 .scopes = params.scopes,
                                 .lastInputSeconds = params.lastInputSeconds}});
    return QJsonObject{{u"ok"_s, true}};
}

void SystemMethods::registerInfo(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "system.info"_L1, .scope = Scope::Read, .versions = MethodSpec::Versions::V4Only},
        [this](const Peer &, const IgnoredParams &) -> Result<QJsonObject, RpcError> {
            QJsonObject facts = hostFacts(m_facts.dataFolder);
            const QJsonObject run = m_facts.ofThisRun();
            for (auto it = run.begin(); it != run.end(); ++it)
                facts.insert(it.key(), it.value());
            return facts;
        });
}

// No assistant beats here: there is no last heartbeat, and nothing to switch on.
void SystemMethods::registerHeartbeats(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "last-heartbeat"_L1, .scope = Scope::Read},
        [](const Peer &, const IgnoredParams &) -> Result<QJsonValue, RpcError> {
            return QJsonValue::Null;
        });
    router.add<SetHeartbeatsParams>(
        {.name = "set-heartbeats"_L1, .scope = Scope::Admin},
        [](const Peer &, const SetHeartbeatsParams &params) -> Result<QJsonObject, RpcError> {
            return QJsonObject{{u"ok"_s, true}, {u"enabled"_s, params.isEnabled}};
        });
}

void SystemMethods::registerVoiceWake(MethodRouter &router)
{
    using Reply = Result<QJsonObject, RpcError>;
    router.add<IgnoredParams>(
        {.name = "voicewake.get"_L1, .scope = Scope::Read},
        [this](const Peer &, const IgnoredParams &) -> Reply { return m_voiceWake.encode(); });
    router.add<IgnoredParams>({.name = "voicewake.routing.get"_L1,
                               .scope = Scope::Read,
                               .versions = MethodSpec::Versions::V4Only},
                              [this](const Peer &, const IgnoredParams &) -> Reply {
                                  return m_voiceWake.encodeRouting();
                              });
    router.add<VoiceWakeParams>({.name = "voicewake.set"_L1, .scope = Scope::Write},
                                [this](const Peer &, const VoiceWakeParams &params) -> Reply {
                                    if (!m_voiceWake.setTriggers(params.triggers))
                                        return Failure{
                                            unavailable(u"wake words could not be saved"_s)};
                                    return m_voiceWake.encode();
                                });
}

} // namespace gateway
