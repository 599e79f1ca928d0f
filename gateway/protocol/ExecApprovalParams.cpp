// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/ExecApprovalParams.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// protocol-v4.md 11.1; own bounds: far beyond what a person can read and judge.
constexpr qsizetype MaxCommandChars = 16'384;
constexpr qsizetype MaxContextChars = 4'096;
constexpr qint64 MaxTimeoutMs = 7LL * 24 * 3600 * 1000;
constexpr qint64 MaxHistory = 100;

constexpr std::array ContextFields{
    "cwd"_L1,
    "host"_L1,
    "security"_L1,
    "ask"_L1,
    "nodeId"_L1,
    "agentId"_L1,
    "resolvedPath"_L1,
    "sessionKey"_L1,
    "sessionId"_L1,
    "runId"_L1,
    "toolCallId"_L1,
    "warningText"_L1,
    "turnSourceTo"_L1,
    "turnSourceChannel"_L1,
    "turnSourceAccountId"_L1,
    "turnSourceThreadId"_L1,
};
// What only steers the assistant of the reference.
constexpr std::array IgnoredFields{"requireDeliveryRoute"_L1, "suppressDelivery"_L1,
                                   "deliverToApprovalClientsOnly"_L1,
                                   "approvalReviewerDeviceIds"_L1, "commandSpans"_L1};

void readNullableText(ParamReader &reader, QLatin1StringView key, QMap<QString, QString> &into)
{
    QJsonValue value;
    reader.readOpen(key, value);
    if (value.isUndefined() || value.isNull())
        return;
    const bool isNumberedThread = key == "turnSourceThreadId"_L1 && value.isDouble();
    if (!value.isString() && !isNumberedThread)
        reader.refuse(u"at /%1: must be string"_s.arg(key));
    const QString text = value.toVariant().toString();
    if (text.size() > MaxContextChars)
        reader.refuse(
            u"at /%1: must not have more than %2 characters"_s.arg(key).arg(MaxContextChars));
    if (!text.trimmed().isEmpty())
        into.insert(key, text.trimmed());
}

void readEnvironment(ParamReader &reader, QMap<QString, QString> &into)
{
    std::optional<QJsonObject> environment;
    reader.read("env"_L1, environment);
    if (!environment)
        return;
    for (auto it = environment->begin(); it != environment->end(); ++it) {
        if (!it.value().isString())
            reader.refuse(u"at /env: must hold strings"_s);
        into.insert(it.key(), it.value().toString());
    }
}

std::optional<QStringList> listOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

// The plan is what will run, so it is what is asked about.
void takePlan(ExecApprovalParams &params)
{
    if (!params.isForNode() || !params.plan)
        return;
    params.argv = listOf(params.plan->value("argv"_L1));
    params.command = params.plan->value("commandText"_L1).toString();
    for (const auto key : {"cwd"_L1, "agentId"_L1, "sessionKey"_L1}) {
        const QString text = params.plan->value(key).toString();
        if (text.isEmpty())
            params.context.remove(key);
        else
            params.context.insert(key, text);
    }
}

} // namespace

Result<ExecApprovalParams, ParamFault> ExecApprovalParams::decode(ParamReader reader)
{
    ExecApprovalParams params;
    std::optional<QString> id;
    std::optional<QString> command;
    std::optional<qint64> timeoutMs;
    std::optional<bool> isTwoPhase;
    std::optional<QStringList> unavailable;
    reader.read("id"_L1, id);
    reader.read("command"_L1, command);
    reader.read("commandArgv"_L1, params.argv);
    reader.read("systemRunPlan"_L1, params.plan);
    reader.read("timeoutMs"_L1, timeoutMs, 1, MaxTimeoutMs);
    reader.read("twoPhase"_L1, isTwoPhase);
    reader.read("unavailableDecisions"_L1, unavailable);
    reader.readOpen("scope"_L1, params.scope);
    readEnvironment(reader, params.environment);
    for (const auto key : ContextFields)
        readNullableText(reader, key, params.context);
    for (const auto key : IgnoredFields)
        reader.skip(key);
    params.id = id.value_or(QString());
    params.command = command.value_or(QString());
    params.isTwoPhase = isTwoPhase.value_or(false);
    params.unavailableDecisions = unavailable.value_or(QStringList());
    if (timeoutMs)
        params.timeout = std::chrono::milliseconds(*timeoutMs);
    if (params.scope.isUndefined())
        params.scope = QJsonValue::Null;
    takePlan(params);
    if (params.id.size() > MaxContextChars)
        reader.refuse(u"at /id: must not have more than %1 characters"_s.arg(MaxContextChars));
    if (params.command.size() > MaxCommandChars)
        reader.refuse(u"command exceeds exec approval display limit"_s);
    return reader.finish(std::move(params));
}

Result<ApprovalIdParams, ParamFault> ApprovalIdParams::decode(ParamReader reader)
{
    ApprovalIdParams params;
    reader.read("id"_L1, params.id);
    return reader.finish(std::move(params));
}

Result<ApprovalResolveParams, ParamFault> ApprovalResolveParams::decode(ParamReader reader)
{
    ApprovalResolveParams params;
    reader.read("id"_L1, params.id);
    reader.read("decision"_L1, params.decision);
    for (const auto key : {"kind"_L1, "reviewer"_L1, "grantExpiresInDays"_L1})
        reader.skip(key);
    return reader.finish(std::move(params));
}

Result<ApprovalHistoryParams, ParamFault> ApprovalHistoryParams::decode(ParamReader reader)
{
    ApprovalHistoryParams params;
    std::optional<qint64> limit;
    reader.read("cursor"_L1, params.cursor);
    reader.read("kind"_L1, params.kind);
    reader.read("limit"_L1, limit, 1, MaxHistory);
    params.limit = limit.value_or(params.limit);
    return reader.finish(std::move(params));
}

Result<ApprovalsFileParams, ParamFault> ApprovalsFileParams::decode(ParamReader reader)
{
    ApprovalsFileParams params;
    std::optional<QString> nodeId;
    std::optional<QJsonObject> file;
    reader.require("file"_L1);
    reader.read("nodeId"_L1, nodeId);
    reader.read("file"_L1, file);
    reader.read("baseHash"_L1, params.baseHash);
    params.nodeId = NodeId(nodeId.value_or(QString()));
    params.file = file.value_or(QJsonObject());
    return reader.finish(std::move(params));
}

} // namespace gateway
