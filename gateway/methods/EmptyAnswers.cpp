// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/EmptyAnswers.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using Versions = MethodSpec::Versions;

QJsonObject list(const QString &key)
{
    return {{key, QJsonArray()}};
}

// The one agent name that clients may fall back on; no assistant runs behind it.
QJsonObject agents(qint64)
{
    return {{u"defaultId"_s, u"main"_s},     {u"ownership"_s, u"sole"_s},
            {u"selectionRequired"_s, false}, {u"mainKey"_s, u"main"_s},
            {u"scope"_s, u"per-sender"_s},   {u"agents"_s, QJsonArray()}};
}

QJsonObject agentIdentity(qint64)
{
    return {{u"agentId"_s, u"main"_s}, {u"name"_s, u"No assistant"_s}};
}

QJsonObject sessions(qint64 now)
{
    return {{u"ts"_s, now},
            {u"path"_s, QString()},
            {u"count"_s, 0},
            {u"defaults"_s, QJsonObject{{u"modelProvider"_s, QJsonValue::Null},
                                        {u"model"_s, QJsonValue::Null},
                                        {u"contextTokens"_s, QJsonValue::Null}}},
            {u"sessions"_s, QJsonArray()}};
}

// There are no sessions whose changes could be told.
QJsonObject noSubscription(qint64)
{
    return {{u"subscribed"_s, false}};
}

QJsonObject previews(qint64 now)
{
    return {{u"ts"_s, now}, {u"previews"_s, QJsonArray()}};
}

QJsonObject models(qint64)
{
    return list(u"models"_s);
}

QJsonObject skills(qint64)
{
    return {{u"workspaceDir"_s, QString()},
            {u"managedSkillsDir"_s, QString()},
            {u"skills"_s, QJsonArray()}};
}

QJsonObject cronStatus(qint64)
{
    return {{u"enabled"_s, false},
            {u"storePath"_s, QString()},
            {u"jobs"_s, 0},
            {u"nextWakeAtMs"_s, QJsonValue::Null}};
}

QJsonObject cronList(qint64)
{
    return {{u"jobs"_s, QJsonArray()}, {u"total"_s, 0},       {u"offset"_s, 0},
            {u"limit"_s, 0},           {u"hasMore"_s, false}, {u"nextOffset"_s, QJsonValue::Null}};
}

QJsonObject cronRuns(qint64)
{
    return {{u"entries"_s, QJsonArray()},
            {u"total"_s, 0},
            {u"offset"_s, 0},
            {u"limit"_s, 0},
            {u"hasMore"_s, false},
            {u"nextOffset"_s, QJsonValue::Null}};
}

QJsonObject usageStatus(qint64 now)
{
    return {{u"updatedAt"_s, now}, {u"providers"_s, QJsonArray()}};
}

QJsonObject ttsStatus(qint64)
{
    return {{u"enabled"_s, false}, {u"auto"_s, u"off"_s}, {u"provider"_s, QJsonValue::Null}};
}

QJsonObject ttsProviders(qint64)
{
    return {{u"providers"_s, QJsonArray()}, {u"active"_s, QJsonValue::Null}};
}

// Updates come with the packages of the system.
QJsonObject updateStatus(qint64)
{
    return {{u"sentinel"_s, QJsonValue::Null},
            {u"updateAvailable"_s, QJsonValue::Null},
            {u"effectiveChannel"_s, u"stable"_s},
            {u"schedule"_s, QJsonObject{{u"channel"_s, u"stable"_s},
                                        {u"autoEnabled"_s, false},
                                        {u"install"_s, QJsonObject{{u"kind"_s, u"package"_s}}}}}};
}

QJsonObject controlUiPlugins(qint64)
{
    return {
        {u"revision"_s, u"none"_s}, {u"plugins"_s, QJsonArray()}, {u"diagnostics"_s, QJsonArray()}};
}

QJsonObject noPreferences(qint64)
{
    return {{u"status"_s, u"no_durable_identity"_s}};
}

QJsonObject questions(qint64)
{
    return list(u"questions"_s);
}

QJsonObject commands(qint64)
{
    return list(u"commands"_s);
}

QJsonObject tasks(qint64)
{
    return list(u"tasks"_s);
}

QJsonObject sessionGroups(qint64)
{
    return {{u"groups"_s, QJsonArray()}, {u"sectionOrder"_s, QJsonArray()}};
}

QJsonObject tools(qint64)
{
    return {{u"agentId"_s, u"main"_s}, {u"profiles"_s, QJsonArray()}, {u"groups"_s, QJsonArray()}};
}

QJsonObject stability(qint64 now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    return {{u"generatedAt"_s, time.toString(Qt::ISODateWithMs)},
            {u"capacity"_s, 0},
            {u"count"_s, 0},
            {u"dropped"_s, 0},
            {u"events"_s, QJsonArray()},
            {u"summary"_s, QJsonObject{{u"byType"_s, QJsonObject()}}}};
}

QJsonObject lanes(qint64 now)
{
    return {{u"ts"_s, now}, {u"lanes"_s, QJsonArray()}};
}

QJsonObject channelPairings(qint64)
{
    return {{u"accounts"_s, QJsonArray()},
            {u"requests"_s, QJsonArray()},
            {u"commandOwnerConfigured"_s, false},
            {u"limits"_s, QJsonObject{{u"pendingPerAccount"_s, 0}, {u"ttlMs"_s, 0}}}};
}

struct EmptyAnswer
{
    QLatin1StringView name;
    Scope scope;
    Versions versions;
    QJsonObject (*answer)(qint64 nowMs);
};

constexpr std::array Answers{
    EmptyAnswer{"agents.list"_L1, Scope::Read, Versions::All, agents},
    EmptyAnswer{"agent.identity.get"_L1, Scope::Read, Versions::All, agentIdentity},
    EmptyAnswer{"sessions.list"_L1, Scope::Read, Versions::All, sessions},
    EmptyAnswer{"sessions.preview"_L1, Scope::Read, Versions::All, previews},
    EmptyAnswer{"sessions.subscribe"_L1, Scope::Read, Versions::V4Only, noSubscription},
    EmptyAnswer{"sessions.groups.list"_L1, Scope::Read, Versions::V4Only, sessionGroups},
    EmptyAnswer{"models.list"_L1, Scope::Read, Versions::All, models},
    EmptyAnswer{"skills.status"_L1, Scope::Read, Versions::All, skills},
    EmptyAnswer{"cron.status"_L1, Scope::Read, Versions::All, cronStatus},
    EmptyAnswer{"cron.list"_L1, Scope::Read, Versions::All, cronList},
    EmptyAnswer{"cron.runs"_L1, Scope::Read, Versions::All, cronRuns},
    EmptyAnswer{"usage.status"_L1, Scope::Read, Versions::All, usageStatus},
    EmptyAnswer{"tts.status"_L1, Scope::Read, Versions::All, ttsStatus},
    EmptyAnswer{"tts.providers"_L1, Scope::Read, Versions::All, ttsProviders},
    EmptyAnswer{"update.status"_L1, Scope::Admin, Versions::V4Only, updateStatus},
    EmptyAnswer{"plugins.controlUi.list"_L1, Scope::Read, Versions::V4Only, controlUiPlugins},
    EmptyAnswer{"users.prefs.get"_L1, Scope::Read, Versions::V4Only, noPreferences},
    EmptyAnswer{"question.list"_L1, Scope::Read, Versions::V4Only, questions},
    EmptyAnswer{"commands.list"_L1, Scope::Read, Versions::V4Only, commands},
    EmptyAnswer{"tools.catalog"_L1, Scope::Read, Versions::V4Only, tools},
    EmptyAnswer{"tasks.list"_L1, Scope::Read, Versions::V4Only, tasks},
    EmptyAnswer{"diagnostics.stability"_L1, Scope::Read, Versions::V4Only, stability},
    EmptyAnswer{"diagnostics.lanes"_L1, Scope::Read, Versions::V4Only, lanes},
    EmptyAnswer{"channels.pairing.list"_L1, Scope::Pairing, Versions::V4Only, channelPairings},
};

struct UsageCostParams
{
    qint64 days = 30;

    static Result<UsageCostParams, ParamFault> decode(ParamReader reader)
    {
        UsageCostParams params;
        std::optional<qint64> days;
        reader.allowUnknown();
        reader.read("days"_L1, days, 1, 3650);
        params.days = days.value_or(params.days);
        return reader.finish(std::move(params));
    }
};

} // namespace

void EmptyAnswers::registerOn(MethodRouter &router)
{
    registerTable(router);
    registerUsage(router);
}

void EmptyAnswers::registerTable(MethodRouter &router)
{
    for (const EmptyAnswer &row : Answers) {
        router.add<IgnoredParams>(
            {.name = row.name, .scope = row.scope, .versions = row.versions},
            [this, answer = row.answer](const Peer &, const IgnoredParams &) -> Reply {
                return answer(m_clock.wallMs());
            });
    }
}

void EmptyAnswers::registerUsage(MethodRouter &router)
{
    router.add<UsageCostParams>({.name = "usage.cost"_L1, .scope = Scope::Read},
                                [this](const Peer &, const UsageCostParams &params) -> Reply {
                                    const QJsonObject totals{{u"input"_s, 0},
                                                             {u"output"_s, 0},
                                                             {u"cacheRead"_s, 0},
                                                             {u"cacheWrite"_s, 0},
                                                             {u"totalTokens"_s, 0},
                                                             {u"totalCost"_s, 0},
                                                             {u"missingCostEntries"_s, 0}};
                                    return QJsonObject{{u"updatedAt"_s, m_clock.wallMs()},
                                                       {u"days"_s, params.days},
                                                       {u"daily"_s, QJsonArray()},
                                                       {u"totals"_s, totals}};
                                });
}

} // namespace gateway
