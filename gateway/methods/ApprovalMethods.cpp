// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/ApprovalMethods.h"

#include "gateway/protocol/NodeInvoke.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using ListReply = Result<QJsonArray, RpcError>;
using Versions = MethodSpec::Versions;

QJsonArray nothing()
{
    return {};
}

} // namespace

void ApprovalMethods::registerOn(MethodRouter &router)
{
    registerAsking(router);
    registerReviewing(router);
    registerHistory(router);
    registerPolicy(router);
}

void ApprovalMethods::registerAsking(MethodRouter &router)
{
    router.addAsync<ExecApprovalParams>(
        {.name = "exec.approval.request"_L1, .scope = Scope::Approvals},
        [this](const Peer &caller, const ExecApprovalParams &params, const Responder &respond) {
            ask(caller, params, respond);
        });
    router.addAsync<ApprovalIdParams>(
        {.name = "exec.approval.waitDecision"_L1,
         .scope = Scope::Approvals,
         .versions = Versions::V4Only},
        [this](const Peer &caller, const ApprovalIdParams &params, const Responder &respond) {
            const auto waiting =
                m_with.approvals.wait(params.id, caller, [respond](const ApprovalRecord &record) {
                    respond.reply(record.encodeWaited());
                });
            if (!waiting)
                respond.fail(waiting.error());
        });
}

void ApprovalMethods::ask(const Peer &caller, const ExecApprovalParams &params,
                          const Responder &respond)
{
    const auto asked =
        m_with.approvals.ask(params, caller, [respond](const ApprovalRecord &record) {
            respond.reply(record.encodeDecision());
        });
    if (!asked)
        return respond.fail(asked.error());
    if (params.isTwoPhase && m_with.approvals.findPending(asked->id, caller)) {
        respond.accept({{u"status"_s, u"accepted"_s},
                        {u"id"_s, asked->id},
                        {u"deliveryRoute"_s, u"approval-client"_s},
                        {u"createdAtMs"_s, asked->createdAtMs},
                        {u"expiresAtMs"_s, asked->expiresAtMs}});
    }
}

void ApprovalMethods::registerReviewing(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "exec.approval.list"_L1, .scope = Scope::Approvals, .versions = Versions::V4Only},
        [this](const Peer &caller, const IgnoredParams &) -> ListReply {
            QJsonArray list;
            for (const ApprovalRecord &record : m_with.approvals.pending(caller))
                list.append(record.encodePending());
            return list;
        });
    router.add<ApprovalIdParams>(
        {.name = "exec.approval.get"_L1, .scope = Scope::Approvals, .versions = Versions::V4Only},
        [this](const Peer &caller, const ApprovalIdParams &params) -> Reply {
            return m_with.approvals.findPending(params.id, caller)
                .transform([](const ApprovalRecord &record) { return record.encodeDetails(); });
        });
    router.add<ApprovalResolveParams>(
        {.name = "exec.approval.resolve"_L1, .scope = Scope::Approvals, .isServedSuspended = true},
        [this](const Peer &caller, const ApprovalResolveParams &params) -> Reply {
            return m_with.approvals.resolve(params.id, params.decision, caller)
                .transform([](const ApprovalRecord &) {
                    return QJsonObject{{u"ok"_s, true}};
                });
        });
    // Approvals of plugins and of the assistant: there are neither, so none are open.
    for (const auto name : {"plugin.approval.list"_L1, "openclaw.approval.list"_L1}) {
        router.add<IgnoredParams>(
            {.name = name, .scope = Scope::Approvals, .versions = Versions::V4Only},
            [](const Peer &, const IgnoredParams &) -> ListReply { return nothing(); });
    }
    // Standing permissions are for scheduled jobs of an assistant.
    router.add<IgnoredParams>({.name = "exec.approval.grants.list"_L1,
                               .scope = Scope::Approvals,
                               .versions = Versions::V4Only},
                              [](const Peer &, const IgnoredParams &) -> Reply {
                                  return QJsonObject{{u"grants"_s, nothing()}};
                              });
    router.add<IgnoredParams>({.name = "exec.approval.grants.revoke"_L1,
                               .scope = Scope::Approvals,
                               .versions = Versions::V4Only},
                              [](const Peer &, const IgnoredParams &) -> Reply {
                                  return QJsonObject{{u"outcome"_s, u"not-found"_s}};
                              });
}

void ApprovalMethods::registerHistory(MethodRouter &router)
{
    router.add<ApprovalIdParams>(
        {.name = "approval.get"_L1, .scope = Scope::Approvals, .versions = Versions::V4Only},
        [this](const Peer &caller, const ApprovalIdParams &params) -> Reply {
            return m_with.approvals.find(params.id, caller)
                .transform([](const ApprovalRecord &record) {
                    return QJsonObject{{u"approval"_s, record.encodeSnapshot()}};
                });
        });
    router.add<ApprovalResolveParams>(
        {.name = "approval.resolve"_L1,
         .scope = Scope::Approvals,
         .versions = Versions::V4Only,
         .isServedSuspended = true},
        [this](const Peer &caller, const ApprovalResolveParams &params) -> Reply {
            return m_with.approvals.resolve(params.id, params.decision, caller)
                .transform([](const ApprovalRecord &record) {
                    return QJsonObject{{u"applied"_s, true},
                                       {u"approval"_s, record.encodeSnapshot()}};
                });
        });
    router.add<ApprovalHistoryParams>(
        {.name = "approval.history"_L1, .scope = Scope::Approvals, .versions = Versions::V4Only},
        [this](const Peer &caller, const ApprovalHistoryParams &params) -> Reply {
            return history(caller, params);
        });
}

// The cursor is the id of the last entry of the page before.
QJsonObject ApprovalMethods::history(const Peer &caller, const ApprovalHistoryParams &params) const
{
    QJsonArray items;
    if (params.kind && *params.kind != "exec"_L1)
        return {{u"items"_s, items}};
    bool isInPage = !params.cursor;
    for (const ApprovalRecord &record : m_with.approvals.ended(caller)) {
        if (isInPage && items.size() == params.limit) {
            const QString last = items.last().toObject().value("id"_L1).toString();
            return {{u"items"_s, items}, {u"nextCursor"_s, last}};
        }
        if (isInPage)
            items.append(record.encodeSnapshot());
        isInPage = isInPage || record.id == *params.cursor;
    }
    return {{u"items"_s, items}};
}

void ApprovalMethods::registerPolicy(MethodRouter &router)
{
    router.add<NoParams>(
        {.name = "exec.approvals.get"_L1, .scope = Scope::Admin},
        [this](const Peer &, const NoParams &) -> Reply { return m_with.policy.get(); });
    router.add<ApprovalsFileParams>({.name = "exec.approvals.set"_L1, .scope = Scope::Admin},
                                    [this](const Peer &, const ApprovalsFileParams &params) {
                                        return m_with.policy.set(params.file, params.baseHash);
                                    });
    router.addAsync<NodeParams>(
        {.name = "exec.approvals.node.get"_L1, .scope = Scope::Admin},
        [this](const Peer &caller, const NodeParams &params, const Responder &respond) {
            relay(caller, params.nodeId, u"system.execApprovals.get"_s, {}, respond);
        });
    router.addAsync<ApprovalsFileParams>(
        {.name = "exec.approvals.node.set"_L1, .scope = Scope::Admin},
        [this](const Peer &caller, const ApprovalsFileParams &params, const Responder &respond) {
            QJsonObject forwarded{{u"file"_s, params.file}};
            if (params.baseHash)
                forwarded.insert(u"baseHash"_s, *params.baseHash);
            relay(caller, params.nodeId, u"system.execApprovals.set"_s, forwarded, respond);
        });
}

// The gate of the surface holds here as well: a node is asked nothing that nobody approved.
void ApprovalMethods::relay(const Peer &caller, const NodeId &node, const QString &command,
                            const QJsonObject &params, const Responder &respond)
{
    const NodeSession *session = m_with.nodes.find(node);
    if (session && !session->effective.commands.contains(command)) {
        return respond.fail(
            unavailable(u"the node does not offer %1, or nobody approved it yet"_s.arg(command),
                        {{u"command"_s, command}}));
    }
    const auto started = m_with.broker.start(
        {.nodeId = node, .command = command, .params = params, .idempotencyKey = newUuid()},
        caller.id, [respond](const Result<InvokeReply, RpcError> &outcome) {
            if (!outcome)
                return respond.fail(outcome.error());
            respond.reply(outcome->told().value().toObject());
        });
    if (!started)
        respond.fail(started.error());
}

} // namespace gateway
