// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/LifecycleMethods.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using Versions = MethodSpec::Versions;

constexpr MethodSpec spec(QLatin1StringView name, Scope scope)
{
    return {.name = name, .scope = scope, .versions = Versions::V4Only, .isServedSuspended = true};
}

} // namespace

ActiveWork LifecycleMethods::otherWork() const
{
    return {.requests = m_with.openRequests() - 1};
}

void LifecycleMethods::registerOn(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "gateway.identity.get"_L1, .scope = Scope::Read, .versions = Versions::V4Only},
        [this](const Peer &, const IgnoredParams &) -> Reply {
            const auto identity = m_with.identity.encode();
            if (!identity)
                return Failure{unavailable(u"the identity could not be saved"_s)};
            return *identity;
        });
    registerRestart(router);
    registerSuspension(router);
}

void LifecycleMethods::registerRestart(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "gateway.restart.preflight"_L1,
         .scope = Scope::Read,
         .versions = Versions::V4Only},
        [this](const Peer &, const IgnoredParams &) -> Reply { return otherWork().preflight(); });
    router.add<RestartParams>(
        {.name = "gateway.restart.request"_L1,
         .scope = Scope::Admin,
         .versions = Versions::V4Only,
         .isControlWrite = true},
        [this](const Peer &, const RestartParams &params) { return restart(params); });
}

Reply LifecycleMethods::restart(const RestartParams &params)
{
    const qint64 pid = QCoreApplication::applicationPid();
    const bool isMeant = params.targetPid.value_or(pid) == pid &&
                         params.targetPort.value_or(m_with.port()) == m_with.port();
    if (!isMeant)
        return Failure{invalidRequest(u"the restart is meant for another gateway"_s,
                                      {{u"code"_s, u"RESTART_TARGET_MISMATCH"_s}})};
    const ActiveWork work = otherWork();
    const auto outcome = m_with.restarts.request(work.isIdle(), params.skipsDeferral);
    return QJsonObject{
        {u"ok"_s, true},
        {u"status"_s, QString(toText(outcome))},
        {u"pid"_s, pid},
        {u"preflight"_s, work.preflight()},
        {u"restart"_s, QJsonObject{{u"ok"_s, true},
                                   {u"pid"_s, pid},
                                   {u"delayMs"_s, qint64(RestartRequests::Delay.count())},
                                   {u"reason"_s, params.reason},
                                   {u"mode"_s, u"in-process"_s}}}};
}

void LifecycleMethods::registerSuspension(MethodRouter &router)
{
    router.add<SuspendParams>(spec("gateway.suspend.prepare"_L1, Scope::Admin),
                              [this](const Peer &, const SuspendParams &params) -> Reply {
                                  return m_with.suspension.prepare(params.requestId, params.drains,
                                                                   otherWork());
                              });
    router.add<SuspensionParams>(spec("gateway.suspend.status"_L1, Scope::Read),
                                 [this](const Peer &, const SuspensionParams &params) {
                                     return m_with.suspension.status(params.suspensionId,
                                                                     otherWork());
                                 });
    router.add<SuspensionParams>(spec("gateway.suspend.resume"_L1, Scope::Admin),
                                 [this](const Peer &, const SuspensionParams &params) {
                                     return m_with.suspension.resume(params.suspensionId);
                                 });
}

} // namespace gateway
