// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/NodeMethods.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using Caller = MethodSpec::Caller;
using Versions = MethodSpec::Versions;

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
                         [this](const Peer &caller, const NoParams &) -> Result<RawJson, RpcError> {
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
        {.name = "node.invoke.result"_L1, .caller = Caller::Node, .isServedSuspended = true},
        [this](const Peer &node, const InvokeAnswer &answer) { return settle(node, answer); });
    // Progress is only for callers that stream, which none of this gateway's does.
    router.add<InvokeProgressParams>(
        {.name = "node.invoke.progress"_L1,
         .caller = Caller::Node,
         .versions = Versions::V4Only,
         .isServedSuspended = true},
        [](const Peer &, const InvokeProgressParams &) -> Reply { return okReply(true); });
}

// The answer arrives on another connection, perhaps never: the broker owns the wait, this only says
// how each end of it is told to the caller.
void NodeMethods::invoke(const Peer &caller, const NodeInvokeParams &params,
                         const Responder &respond)
{
    const auto started = m_with.invoker.start(
        caller, params,
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
                              [this](const Peer &node, const IgnoredParams &) -> Reply {
                                  m_with.events.noteRunnerInventory(*node.nodeId());
                                  return QJsonObject{{u"nodeId"_s, node.nodeId()->text()}};
                              });
}

} // namespace gateway
