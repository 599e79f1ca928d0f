// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/ApprovalRecord.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct DecisionName
{
    ApprovalDecision decision;
    QLatin1StringView name;
};
constexpr std::array DecisionNames{
    DecisionName{ApprovalDecision::AllowOnce, "allow-once"_L1},
    DecisionName{ApprovalDecision::AllowAlways, "allow-always"_L1},
    DecisionName{ApprovalDecision::Deny, "deny"_L1},
};

// The fields of the event's `request` that a requester may leave out; null when he does.
constexpr std::array NullableFields{
    "cwd"_L1,
    "nodeId"_L1,
    "host"_L1,
    "security"_L1,
    "ask"_L1,
    "warningText"_L1,
    "agentId"_L1,
    "resolvedPath"_L1,
    "sessionKey"_L1,
    "sessionId"_L1,
    "runId"_L1,
    "toolCallId"_L1,
    "turnSourceTo"_L1,
    "turnSourceChannel"_L1,
    "turnSourceAccountId"_L1,
    "turnSourceThreadId"_L1,
};

QLatin1StringView nameOf(ApprovalEnd end)
{
    switch (end) {
    case ApprovalEnd::User:
        return "user"_L1;
    case ApprovalEnd::Timeout:
        return "timeout"_L1;
    case ApprovalEnd::NoRoute:
        return "no-route"_L1;
    }
    return {};
}

QJsonValue textOrNull(const ApprovalRecord &record, QLatin1StringView key)
{
    const auto it = record.what.context.constFind(QString(key));
    return it == record.what.context.constEnd() ? QJsonValue() : QJsonValue(*it);
}

QJsonObject encodeRequest(const ApprovalRecord &record)
{
    QJsonObject request{
        {u"command"_s, record.what.command},
        {u"systemRunBinding"_s, QJsonValue::Null},
        {u"systemRunPlan"_s,
         record.what.plan ? QJsonValue(*record.what.plan) : QJsonValue(QJsonValue::Null)},
        {u"scope"_s, record.what.scope},
        {u"allowedDecisions"_s, QJsonArray::fromStringList(record.allowedDecisions())}};
    for (const auto key : NullableFields)
        request.insert(key, textOrNull(record, key));
    if (!record.what.isForNode()) {
        request.insert(u"nodeId"_s, QJsonValue::Null);
        if (record.what.argv)
            request.insert(u"commandArgv"_s, QJsonArray::fromStringList(*record.what.argv));
    }
    if (!record.what.environment.isEmpty())
        request.insert(u"envKeys"_s, QJsonArray::fromStringList(record.what.environment.keys()));
    return request;
}

QJsonValue decisionOrNull(const ApprovalRecord &record)
{
    return record.decision ? QJsonValue(QString(toText(*record.decision))) : QJsonValue();
}

QLatin1StringView statusOf(const ApprovalRecord &record)
{
    if (!record.end)
        return "pending"_L1;
    if (*record.end == ApprovalEnd::Timeout)
        return "expired"_L1;
    const bool isAllowed = record.decision && *record.decision != ApprovalDecision::Deny;
    return isAllowed ? "allowed"_L1 : "denied"_L1;
}

} // namespace

QLatin1StringView toText(ApprovalDecision decision)
{
    return std::ranges::find(DecisionNames, decision, &DecisionName::decision)->name;
}

std::optional<ApprovalDecision> approvalDecisionFromText(QStringView text)
{
    const auto row = std::ranges::find_if(
        DecisionNames, [&](const DecisionName &entry) { return text == entry.name; });
    return row == DecisionNames.end() ? std::nullopt : std::optional(row->decision);
}

// "Always" means nothing where the owner wants to be asked every time.
QStringList ApprovalRecord::allowedDecisions() const
{
    QStringList allowed;
    for (const DecisionName &entry : DecisionNames) {
        const bool isDeny = entry.decision == ApprovalDecision::Deny;
        const bool isPointless = entry.decision == ApprovalDecision::AllowAlways &&
                                 what.context.value(u"ask"_s) == "always"_L1;
        if (isDeny || (!isPointless && !what.unavailableDecisions.contains(QString(entry.name))))
            allowed.append(entry.name);
    }
    return allowed;
}

QJsonObject ApprovalRecord::encodePending() const
{
    return {{u"approvalKind"_s, u"exec"_s},
            {u"id"_s, id},
            {u"request"_s, encodeRequest(*this)},
            {u"createdAtMs"_s, createdAtMs},
            {u"expiresAtMs"_s, expiresAtMs}};
}

// That nobody decided is announced as a refusal: protocol-v4.md 11.1.
QJsonObject ApprovalRecord::encodeResolved() const
{
    return {{u"id"_s, id},
            {u"decision"_s, QString(toText(decision.value_or(ApprovalDecision::Deny)))},
            {u"resolvedBy"_s, resolvedBy.isEmpty() ? QJsonValue() : QJsonValue(resolvedBy)},
            {u"ts"_s, resolvedAtMs},
            {u"request"_s, encodeRequest(*this)}};
}

QJsonObject ApprovalRecord::encodeDecision() const
{
    return {{u"id"_s, id},
            {u"decision"_s, decisionOrNull(*this)},
            {u"createdAtMs"_s, createdAtMs},
            {u"expiresAtMs"_s, expiresAtMs}};
}

QJsonObject ApprovalRecord::encodeWaited() const
{
    QJsonObject object = encodeDecision();
    if (end)
        object.insert(u"terminalReason"_s, QString(nameOf(*end)));
    return object;
}

QJsonObject ApprovalRecord::encodeDetails() const
{
    return {{u"id"_s, id},
            {u"commandText"_s, what.command},
            {u"commandPreview"_s, QJsonValue::Null},
            {u"allowedDecisions"_s, QJsonArray::fromStringList(allowedDecisions())},
            {u"host"_s, textOrNull(*this, "host"_L1)},
            {u"nodeId"_s, textOrNull(*this, "nodeId"_L1)},
            {u"agentId"_s, textOrNull(*this, "agentId"_L1)},
            {u"expiresAtMs"_s, expiresAtMs}};
}

QJsonObject ApprovalRecord::encodeSnapshot() const
{
    QJsonObject presentation{
        {u"kind"_s, u"exec"_s},
        {u"commandText"_s, what.command},
        {u"commandPreview"_s, QJsonValue::Null},
        {u"allowedDecisions"_s, QJsonArray::fromStringList(allowedDecisions())}};
    for (const auto key : {"warningText"_L1, "host"_L1, "nodeId"_L1, "agentId"_L1})
        presentation.insert(key, textOrNull(*this, key));
    QJsonObject object{
        {u"id"_s, id},
        {u"status"_s, QString(statusOf(*this))},
        {u"presentation"_s, presentation},
        {u"urlPath"_s, u"/approve/"_s + QString::fromUtf8(QUrl::toPercentEncoding(id))},
        {u"createdAtMs"_s, createdAtMs},
        {u"expiresAtMs"_s, expiresAtMs}};
    if (!end)
        return object;
    object.insert(u"resolvedAtMs"_s, resolvedAtMs);
    object.insert(u"reason"_s, QString(nameOf(*end)));
    if (decision)
        object.insert(u"decision"_s, QString(toText(*decision)));
    else if (*end == ApprovalEnd::NoRoute)
        object.insert(u"decision"_s, QString(toText(ApprovalDecision::Deny)));
    return object;
}

} // namespace gateway
