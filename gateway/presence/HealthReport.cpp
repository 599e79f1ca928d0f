// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/presence/HealthReport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// What clients call the one agent a gateway always has; no assistant runs behind it.
constexpr auto DefaultAgent = "main"_L1;

QJsonObject noSessions()
{
    return {{u"path"_s, QString()}, {u"count"_s, 0}, {u"recent"_s, QJsonArray()}};
}

} // namespace

HealthReport::HealthReport(Clock &clock)
    : m_clock(clock)
{
    refresh();
}

void HealthReport::refresh()
{
    ++m_version;
    m_snapshot = RawJson::fromValue(QJsonObject{{u"ok"_s, true},
                                                {u"ts"_s, m_clock.wallMs()},
                                                {u"durationMs"_s, 0},
                                                {u"channels"_s, QJsonObject()},
                                                {u"channelOrder"_s, QJsonArray()},
                                                {u"channelLabels"_s, QJsonObject()},
                                                {u"heartbeatSeconds"_s, 0},
                                                {u"defaultAgentId"_s, QString(DefaultAgent)},
                                                {u"agents"_s, QJsonArray()},
                                                {u"sessions"_s, noSessions()}});
}

QJsonObject HealthReport::status(const QString &productVersion) const
{
    const QJsonObject defaults{{u"model"_s, QJsonValue::Null},
                               {u"contextTokens"_s, QJsonValue::Null}};
    return {{u"runtimeVersion"_s, productVersion},
            {u"heartbeat"_s, QJsonObject{{u"defaultAgentId"_s, QString(DefaultAgent)},
                                         {u"agents"_s, QJsonArray()}}},
            {u"channelSummary"_s, QJsonArray()},
            {u"queuedSystemEvents"_s, QJsonArray()},
            {u"sessions"_s, QJsonObject{{u"paths"_s, QJsonArray()},
                                        {u"count"_s, 0},
                                        {u"defaults"_s, defaults},
                                        {u"recent"_s, QJsonArray()},
                                        {u"byAgent"_s, QJsonArray()}}}};
}

} // namespace gateway
