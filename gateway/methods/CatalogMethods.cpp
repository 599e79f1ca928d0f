// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/CatalogMethods.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSysInfo>

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
    return {{u"sentinel"_s, QJsonValue::Null}, {u"updateAvailable"_s, QJsonValue::Null}};
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

// Nothing that a restart could break off is under way but requests, which are answered quickly.
QJsonObject restartPreflight(qint64)
{
    return {{u"safe"_s, true},
            {u"counts"_s, QJsonObject{{u"totalActive"_s, 0}}},
            {u"blockers"_s, QJsonArray()},
            {u"summary"_s, u"safe to restart now"_s}};
}

QJsonObject suspendStatus(qint64)
{
    return {{u"status"_s, u"running"_s}};
}

QJsonObject channelPairings(qint64)
{
    return list(u"requests"_s);
}

struct EmptyAnswer
{
    QLatin1StringView name;
    Scope scope;
    Versions versions;
    QJsonObject (*answer)(qint64 nowMs);
};

constexpr std::array EmptyAnswers{
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
    EmptyAnswer{"gateway.restart.preflight"_L1, Scope::Read, Versions::V4Only, restartPreflight},
    EmptyAnswer{"gateway.suspend.status"_L1, Scope::Read, Versions::V4Only, suspendStatus},
    EmptyAnswer{"channels.pairing.list"_L1, Scope::Pairing, Versions::V4Only, channelPairings},
};

struct Refusal
{
    QLatin1StringView name;
    Scope scope;
    QLatin1StringView missing; ///< What it needs.
};

constexpr auto Assistant = "assistant"_L1;
constexpr auto Channel = "channel"_L1;

// Listed in no hello: they do not work here. Scopes as in the contract, so that who may not call
// them learns no more than elsewhere.
constexpr std::array Refusals{
    Refusal{"agent"_L1, Scope::Write, Assistant},
    Refusal{"agent.wait"_L1, Scope::Write, Assistant},
    Refusal{"agents.create"_L1, Scope::Admin, Assistant},
    Refusal{"agents.update"_L1, Scope::Admin, Assistant},
    Refusal{"agents.delete"_L1, Scope::Admin, Assistant},
    Refusal{"agents.files.list"_L1, Scope::Admin, Assistant},
    Refusal{"agents.files.get"_L1, Scope::Admin, Assistant},
    Refusal{"agents.files.set"_L1, Scope::Admin, Assistant},
    Refusal{"browser.request"_L1, Scope::Write, Assistant},
    Refusal{"chat.history"_L1, Scope::Read, Assistant},
    Refusal{"chat.send"_L1, Scope::Write, Assistant},
    Refusal{"chat.abort"_L1, Scope::Write, Assistant},
    Refusal{"chat.inject"_L1, Scope::Admin, Assistant},
    Refusal{"cron.add"_L1, Scope::Admin, Assistant},
    Refusal{"cron.update"_L1, Scope::Admin, Assistant},
    Refusal{"cron.remove"_L1, Scope::Admin, Assistant},
    Refusal{"cron.run"_L1, Scope::Admin, Assistant},
    Refusal{"openclaw.setup.detect"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.create"_L1, Scope::Write, Assistant},
    Refusal{"sessions.send"_L1, Scope::Write, Assistant},
    Refusal{"sessions.patch"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.reset"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.delete"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.compact"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.observer.visibility"_L1, Scope::Read, Assistant},
    Refusal{"skills.install"_L1, Scope::Admin, Assistant},
    Refusal{"skills.update"_L1, Scope::Admin, Assistant},
    Refusal{"talk.mode"_L1, Scope::Write, Assistant},
    Refusal{"tools.invoke"_L1, Scope::Write, Assistant},
    Refusal{"tts.convert"_L1, Scope::Write, Assistant},
    Refusal{"tts.enable"_L1, Scope::Write, Assistant},
    Refusal{"tts.disable"_L1, Scope::Write, Assistant},
    Refusal{"tts.setProvider"_L1, Scope::Write, Assistant},
    Refusal{"wake"_L1, Scope::Write, Assistant},
    Refusal{"wizard.start"_L1, Scope::Admin, Assistant},
    Refusal{"channels.logout"_L1, Scope::Admin, Channel},
    Refusal{"poll"_L1, Scope::Write, Channel},
    Refusal{"send"_L1, Scope::Write, Channel},
    Refusal{"web.login.start"_L1, Scope::Admin, Channel},
    Refusal{"web.login.wait"_L1, Scope::Admin, Channel},
    Refusal{"push.test"_L1, Scope::Write, "push service"_L1},
    Refusal{"update.run"_L1, Scope::Admin, "updater"_L1},
};

RpcError refusalOf(const Refusal &row)
{
    return unavailable(u"%1 is not available: this gateway has no %2"_s.arg(row.name, row.missing),
                       {{u"code"_s, u"NOT_AVAILABLE_HERE"_s},
                        {u"method"_s, QString(row.name)},
                        {u"missing"_s, QString(row.missing)}});
}

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

struct EnvironmentParams
{
    QString id = {};

    static Result<EnvironmentParams, ParamFault> decode(ParamReader reader)
    {
        EnvironmentParams params;
        reader.allowUnknown();
        reader.read("environmentId"_L1, params.id);
        return reader.finish(std::move(params));
    }
};

QJsonObject environmentOf(const QJsonObject &node)
{
    const QString id = node.value("nodeId"_L1).toString();
    const bool isConnected = node.value("connected"_L1).toBool();
    QJsonObject environment{{u"id"_s, u"node:"_s + id},
                            {u"type"_s, u"node"_s},
                            {u"label"_s, node.value("displayName"_L1).toString(id)},
                            {u"status"_s, isConnected ? u"available"_s : u"unavailable"_s},
                            {u"sessionHost"_s, false},
                            {u"trust"_s, u"persistent"_s}};
    for (const auto key :
         {"platform"_L1, "lastConnectedAtMs"_L1, "lastSeenAtMs"_L1, "lastSeenReason"_L1}) {
        if (node.contains(key))
            environment.insert(key, node.value(key));
    }
    if (isConnected)
        environment.insert(u"invocableCommands"_s, node.value("commands"_L1));
    return environment;
}

} // namespace

void CatalogMethods::registerOn(MethodRouter &router)
{
    registerEmptyAnswers(router);
    registerUsage(router);
    registerEnvironments(router);
    registerRefusals(router);
}

void CatalogMethods::registerEmptyAnswers(MethodRouter &router)
{
    for (const EmptyAnswer &row : EmptyAnswers) {
        router.add<IgnoredParams>(
            {.name = row.name, .scope = row.scope, .versions = row.versions},
            [this, answer = row.answer](const Peer &, const IgnoredParams &) -> Reply {
                return answer(m_clock.wallMs());
            });
    }
}

void CatalogMethods::registerUsage(MethodRouter &router)
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

QJsonArray CatalogMethods::environments(const Peer &caller) const
{
    QJsonArray list{QJsonObject{{u"id"_s, u"gateway"_s},
                                {u"type"_s, u"local"_s},
                                {u"label"_s, u"Gateway local"_s},
                                {u"status"_s, u"available"_s},
                                {u"platform"_s, QSysInfo::kernelType()},
                                {u"sessionHost"_s, false},
                                {u"trust"_s, u"persistent"_s}}};
    for (const QJsonValue &node : m_nodes.list(caller).value("nodes"_L1).toArray())
        list.append(environmentOf(node.toObject()));
    return list;
}

void CatalogMethods::registerEnvironments(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "environments.list"_L1, .scope = Scope::Read, .versions = Versions::V4Only},
        [this](const Peer &caller, const IgnoredParams &) -> Reply {
            return QJsonObject{{u"environments"_s, environments(caller)}};
        });
    router.add<EnvironmentParams>(
        {.name = "environments.status"_L1, .scope = Scope::Read, .versions = Versions::V4Only},
        [this](const Peer &caller, const EnvironmentParams &params) -> Reply {
            for (const QJsonValue &environment : environments(caller)) {
                if (environment.toObject().value("id"_L1) == params.id)
                    return environment.toObject();
            }
            return Failure{invalidRequest(u"unknown environmentId"_s)};
        });
}

void CatalogMethods::registerRefusals(MethodRouter &router)
{
    for (const Refusal &row : Refusals) {
        router.add<IgnoredParams>({.name = row.name, .scope = row.scope, .isAdvertised = false},
                                  [row](const Peer &, const IgnoredParams &) -> Reply {
                                      return Failure{refusalOf(row)};
                                  });
    }
}

} // namespace gateway
