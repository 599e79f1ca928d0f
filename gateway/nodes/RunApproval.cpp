// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/RunApproval.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::array RunParams{
    "command"_L1,    "rawCommand"_L1, "systemRunPlan"_L1,        "cwd"_L1,
    "env"_L1,        "timeoutMs"_L1,  "needsScreenRecording"_L1, "agentId"_L1,
    "sessionKey"_L1, "runId"_L1,      "suppressNotifyOnExit"_L1};

RpcError guard(const QString &code, const QString &message, const QString &runId = {})
{
    QJsonObject details{{u"code"_s, code}};
    if (!runId.isEmpty())
        details.insert(u"runId"_s, runId);
    return invalidRequest(message, details);
}

QStringList argvOf(const QJsonObject &params)
{
    QStringList argv;
    for (const QJsonValue &item : params.value("command"_L1).toArray())
        argv.append(item.toString());
    return argv;
}

bool sameText(const ApprovalRecord &record, const QJsonObject &params, QLatin1StringView key)
{
    return record.what.context.value(key) == params.value(key).toString().trimmed();
}

bool sameEnvironment(const ApprovalRecord &record, const QJsonObject &params)
{
    QMap<QString, QString> environment;
    const QJsonObject object = params.value("env"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        environment.insert(it.key(), it.value().toString());
    return environment == record.what.environment;
}

std::optional<RpcError> mismatch(const ApprovalRecord &record, const QJsonObject &params,
                                 const NodeId &node)
{
    if (!record.what.context.contains(u"nodeId"_s))
        return guard(u"APPROVAL_NODE_BINDING_MISSING"_s, u"approval id missing node binding"_s,
                     record.id);
    if (record.what.context.value(u"nodeId"_s) != node.text())
        return guard(u"APPROVAL_NODE_MISMATCH"_s, u"approval id not valid for this node"_s,
                     record.id);
    if (record.what.argv.value_or(QStringList()) != argvOf(params) ||
        !sameText(record, params, "cwd"_L1) || !sameText(record, params, "agentId"_L1) ||
        !sameText(record, params, "sessionKey"_L1))
        return guard(u"APPROVAL_REQUEST_MISMATCH"_s, u"approval id does not match request"_s,
                     record.id);
    if (!sameEnvironment(record, params))
        return guard(u"APPROVAL_ENV_MISMATCH"_s, u"approval id env binding mismatch"_s, record.id);
    return std::nullopt;
}

QJsonValue approved(QJsonObject params, ApprovalDecision decision)
{
    params.insert(u"approved"_s, true);
    params.insert(u"approvalDecision"_s, QString(toText(decision)));
    return params;
}

// The older command line asks for "host=node" and the text of the command, and names neither node
// nor request afterwards.
bool fitsOlderAsk(const ApprovalRecord &record, const QJsonObject &params)
{
    const QString raw = params.value("rawCommand"_L1).toString();
    const QString text = raw.isEmpty() ? argvOf(params).join(u' ') : raw;
    return record.what.isForNode() && !record.what.plan && record.what.command == text &&
           sameText(record, params, "cwd"_L1) && sameText(record, params, "agentId"_L1);
}

Result<QJsonValue, RpcError> withNamedAnswer(const QJsonObject &kept, const QJsonObject &params,
                                             const NodeId &node, const Peer &caller,
                                             ExecApprovals &approvals)
{
    const QString runId = params.value("runId"_L1).toString().trimmed();
    if (runId.isEmpty())
        return Failure{guard(u"MISSING_RUN_ID"_s, u"approval override requires params.runId"_s)};
    const auto record = approvals.find(runId, caller);
    if (!record)
        return Failure{guard(u"UNKNOWN_APPROVAL_ID"_s, u"unknown or expired approval id"_s, runId)};
    if (record->end == ApprovalEnd::Timeout)
        return Failure{guard(u"APPROVAL_EXPIRED"_s, u"approval expired"_s, runId)};
    if (const auto refusal = mismatch(*record, params, node))
        return Failure{*refusal};
    const ApprovalRecord *answer = approvals.useAnswer(
        caller, [&](const ApprovalRecord &candidate) { return candidate.id == runId; });
    if (!answer)
        return Failure{guard(u"APPROVAL_REQUIRED"_s, u"approval required"_s, runId)};
    QJsonObject planned = kept;
    if (record->what.plan)
        planned.insert(u"systemRunPlan"_s, *record->what.plan);
    return approved(planned, *answer->decision);
}

} // namespace

Result<QJsonValue, RpcError> forwardableRun(const QJsonValue &params, const NodeId &node,
                                            const Peer &caller, ExecApprovals &approvals)
{
    if (!params.isObject())
        return params;
    const QJsonObject all = params.toObject();
    QJsonObject kept;
    for (const auto key : RunParams) {
        if (all.contains(key))
            kept.insert(key, all.value(key));
    }
    const bool claimsApproval =
        all.value("approved"_L1).toBool() ||
        approvalDecisionFromText(all.value("approvalDecision"_L1).toString());
    if (!claimsApproval)
        return QJsonValue(kept);
    // The owner at this computer speaks no dialect.
    if (!caller.dialect || !caller.dialect->rules().sharesApprovals)
        return withNamedAnswer(kept, all, node, caller, approvals);
    const ApprovalRecord *answer = approvals.useAnswer(
        caller, [&](const ApprovalRecord &record) { return fitsOlderAsk(record, all); });
    return answer ? approved(kept, *answer->decision) : QJsonValue(kept);
}

} // namespace gateway
