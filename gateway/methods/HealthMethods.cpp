// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/HealthMethods.h"

#include "gateway/base/Version.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

void HealthMethods::registerOn(MethodRouter &router)
{
    using Reply = Result<QJsonObject, RpcError>;
    router.add<IgnoredParams>(
        {.name = "health"_L1, .caller = MethodSpec::Caller::Anyone},
        [this](const Peer &, const IgnoredParams &) -> Result<RawJson, RpcError> {
            return m_health.snapshot();
        });
    router.add<IgnoredParams>({.name = "status"_L1, .scope = Scope::Read},
                              [this](const Peer &, const IgnoredParams &) -> Reply {
                                  return m_health.status(productVersion());
                              });
    router.add<IgnoredParams>(
        {.name = "channels.status"_L1, .scope = Scope::Read},
        [this](const Peer &, const IgnoredParams &) -> Reply { return channelsStatus(); });
}

// This gateway has no messaging channels: the truthful answer is the empty one.
QJsonObject HealthMethods::channelsStatus() const
{
    return {{u"ts"_s, m_clock.wallMs()},
            {u"channelOrder"_s, QJsonArray()},
            {u"channelLabels"_s, QJsonObject()},
            {u"channelDetailLabels"_s, QJsonObject()},
            {u"channelSystemImages"_s, QJsonObject()},
            {u"channelMeta"_s, QJsonArray()},
            {u"channels"_s, QJsonObject()},
            {u"channelAccounts"_s, QJsonObject()},
            {u"channelDefaultAccountId"_s, QJsonObject()},
            {u"statusIssues"_s, QJsonArray()}};
}

} // namespace gateway
