// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/NodeMethods.h"

#include "gateway/nodes/CommandPolicy.h"
#include "gateway/peers/ScopePolicy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using Caller = MethodSpec::Caller;
using Versions = MethodSpec::Versions;

// protocol-v4.md 7.3 `operator.write`: these reach into the node's host.
constexpr std::array AdminCommands{"browser.proxy"_L1, "browser.proxy.upload.v1"_L1,
                                   "fs.listDir"_L1, "terminal.upload"_L1};

// protocol-v4.md 10.3 `system.run` parameter filter. `approved` and `approvalDecision` are left
// out: without an approval record of this gateway nothing may claim to be approved.
constexpr std::array RunParams{
    "command"_L1,    "rawCommand"_L1, "systemRunPlan"_L1,        "cwd"_L1,
    "env"_L1,        "timeoutMs"_L1,  "needsScreenRecording"_L1, "agentId"_L1,
    "sessionKey"_L1, "runId"_L1,      "suppressNotifyOnExit"_L1};

QJsonValue forwardable(const QString &command, const QJsonValue &params)
{
    if (command != "system.run"_L1 || !params.isObject())
        return params;
    QJsonObject kept;
    const QJsonObject all = params.toObject();
    for (const auto key : RunParams) {
        if (all.contains(key))
            kept.insert(key, all.value(key));
    }
    return kept;
}

std::optional<RpcError> privateCommand(const QString &command)
{
    const QJsonObject details{{u"command"_s, command}};
    if (command.startsWith("system.execApprovals."_L1)) {
        return invalidRequest(u"node.invoke does not allow system.execApprovals.*; use "
                              "exec.approvals.node.*"_s,
                              details);
    }
    if (command.startsWith("worker."_L1) && command.endsWith(".v1"_L1))
        return invalidRequest(u"node.invoke does not allow private node controls"_s, details);
    if (command == "agent.cli.claude.run.v1"_L1) {
        return invalidRequest(
            u"node.invoke does not allow Claude agent runs; use sessions.catalog.continue"_s);
    }
    return std::nullopt;
}

RpcError pairingChanged()
{
    RpcError error = unavailable(u"node pairing changed while invocation was active"_s,
                                 {{u"code"_s, u"PAIRING_CHANGED"_s}});
    error.retryable = true;
    return error;
}

QJsonObject okReply(bool isIgnored)
{
    QJsonObject reply{{u"ok"_s, true}};
    if (isIgnored)
        reply.insert(u"ignored"_s, true);
    return reply;
}

} // namespace

void NodeMethods::registerOn(MethodRouter &router)
{
    registerListing(router);
    registerInvoke(router);
    registerReports(router);
}

void NodeMethods::registerListing(MethodRouter &router)
{
    router.add<NoParams>({.name = "node.list"_L1, .scope = Scope::Read},
                         [this](const Peer &caller, const NoParams &) -> Reply {
                             return m_with.catalog.list(caller);
                         });
    router.add<NodeParams>({.name = "node.describe"_L1, .scope = Scope::Read},
                           [this](const Peer &caller, const NodeParams &params) -> Reply {
                               const auto node = m_with.catalog.describe(params.nodeId, caller);
                               if (!node)
                                   return Failure{invalidRequest(u"unknown nodeId"_s)};
                               return *node;
                           });
}

void NodeMethods::registerInvoke(MethodRouter &router)
{
    router.addAsync<NodeInvokeParams>(
        {.name = "node.invoke"_L1, .scope = Scope::Write},
        [this](const Peer &caller, const NodeInvokeParams &params, const Responder &respond) {
            invoke(caller, params, respond);
        });
    router.add<InvokeAnswer>(
        {.name = "node.invoke.result"_L1, .caller = Caller::Node},
        [this](const Peer &node, const InvokeAnswer &answer) { return settle(node, answer); });
    // Progress is only for callers that stream, which none of this gateway's does.
    router.add<InvokeProgressParams>(
        {.name = "node.invoke.progress"_L1, .caller = Caller::Node, .versions = Versions::V4Only},
        [](const Peer &, const InvokeProgressParams &) -> Reply { return okReply(true); });
}

// protocol-v4.md 10.3 "checks in order".
std::optional<RpcError> NodeMethods::refusalFor(const Peer &caller,
                                                const NodeInvokeParams &params) const
{
    if (const auto refusal = privateCommand(params.command))
        return refusal;
    const bool needsAdmin = std::ranges::any_of(
        AdminCommands, [&](QLatin1StringView command) { return params.command == command; });
    if (needsAdmin && !scopes::allow(caller.scopes, Scope::Admin)) {
        const QString admin = toText(Scope::Admin);
        return missingScope(admin, {admin});
    }
    const PairedDevice *device = m_with.devices.find(DeviceId(params.nodeId.text()));
    if (!device || !device->hasRole(Role::Node) || !device->nodeSurface)
        return pairingChanged();
    const NodeSession *session = m_with.nodes.find(params.nodeId);
    if (!session)
        return std::nullopt; // The broker says "not connected".
    const auto config = m_with.config();
    const CommandPolicy policy({.allow = config->allowedCommands, .deny = config->deniedCommands});
    const auto denial = policy.check(session->traits, params.command, session->effective.commands);
    if (!denial)
        return std::nullopt;
    return invalidRequest(
        u"node command not allowed: "_s + denial->hint,
        {{u"reason"_s, QString(toText(denial->reason))}, {u"command"_s, params.command}});
}

// The answer arrives on another connection, perhaps never: the broker owns the wait, this only says
// how each end of it is told to the caller.
void NodeMethods::invoke(const Peer &caller, const NodeInvokeParams &params,
                         const Responder &respond)
{
    if (const auto refusal = refusalFor(caller, params))
        return respond.fail(*refusal);
    NodeInvokeParams forwarded = params;
    forwarded.params = forwardable(params.command, params.params);
    const auto started = m_with.broker.start(
        forwarded, caller.id,
        [respond](const Result<InvokeReply, RpcError> &outcome) { respond.settle(outcome); });
    if (!started)
        respond.fail(started.error());
}

Reply NodeMethods::settle(const Peer &node, const InvokeAnswer &answer)
{
    if (node.nodeId() != answer.nodeId)
        return Failure{invalidRequest(u"nodeId mismatch"_s)};
    return okReply(!m_with.broker.settle(answer.nodeId, answer));
}

Reply NodeMethods::nodeEvent(const Peer &node, const NodeEventParams &params)
{
    return m_with.events.handle(*node.nodeId(), node.id, params.event, params.payload);
}

// What a node tells before an operator approved it is answered leniently; only what it may be asked
// is gated: protocol-v4.md 9.2, last sentence.
void NodeMethods::registerReports(MethodRouter &router)
{
    router.add<NodeEventParams>({.name = "node.event"_L1, .caller = Caller::Node},
                                [this](const Peer &node, const NodeEventParams &params) {
                                    return nodeEvent(node, params);
                                });
    // Commands of assistant skills that a node may run unasked: there is no assistant, so none.
    router.add<IgnoredParams>({.name = "skills.bins"_L1, .caller = Caller::Node},
                              [](const Peer &, const IgnoredParams &) -> Reply {
                                  return QJsonObject{{u"bins"_s, QJsonArray()}};
                              });
    router.add<PluginToolsParams>(
        {.name = "node.pluginTools.update"_L1,
         .caller = Caller::Node,
         .versions = Versions::V4Only},
        [this](const Peer &node, const PluginToolsParams &params) -> Reply {
            if (m_with.nodes.isLive(*node.nodeId(), node.id))
                m_with.nodes.setPluginTools(*node.nodeId(), params.tools);
            return QJsonObject{{u"nodeId"_s, node.nodeId()->text()}, {u"tools"_s, params.tools}};
        });
    router.add<NodeSkillsParams>(
        {.name = "node.skills.update"_L1, .caller = Caller::Node, .versions = Versions::V4Only},
        [](const Peer &node, const NodeSkillsParams &params) -> Reply {
            return QJsonObject{{u"nodeId"_s, node.nodeId()->text()}, {u"skills"_s, params.skills}};
        });
    // Runs no workers on nodes: taken note of, so that the node does not ask again.
    router.add<IgnoredParams>({.name = "node.runnerInventory.update"_L1,
                               .caller = Caller::Node,
                               .versions = Versions::V4Only},
                              [](const Peer &node, const IgnoredParams &) -> Reply {
                                  return QJsonObject{{u"nodeId"_s, node.nodeId()->text()}};
                              });
    router.add<SurfaceRefreshParams>(
        {.name = "node.pluginSurface.refresh"_L1,
         .caller = Caller::Node,
         .versions = Versions::V4Only},
        [](const Peer &, const SurfaceRefreshParams &params) -> Reply {
            return Failure{unavailable(params.surface + u" plugin surface unavailable"_s)};
        });
}

} // namespace gateway
