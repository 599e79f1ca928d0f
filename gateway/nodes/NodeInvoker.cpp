// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeInvoker.h"

#include "gateway/nodes/CommandPolicy.h"
#include "gateway/nodes/CommandTables.h"
#include "gateway/nodes/RunApproval.h"
#include "gateway/peers/ScopePolicy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// protocol-v4.md 7.3 `operator.write`: these reach into the node's host.
constexpr std::array AdminCommands{"browser.proxy"_L1, "browser.proxy.upload.v1"_L1,
                                   "fs.listDir"_L1, "terminal.upload"_L1};

constexpr std::array ForegroundCommands{"canvas."_L1, "camera."_L1, "screen."_L1, "talk."_L1};

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
            u"node.invoke does not allow Claude agent runs; use sessions.catalog.continue"_s,
            details);
    }
    return std::nullopt;
}

bool isPhoneOrTablet(const NodeTraits &traits)
{
    const PlatformClass platform =
        traits.isLegacy ? commands::classifyLegacy(traits.platform, traits.deviceFamily)
                        : classifyPlatform(traits.platform, traits.deviceFamily);
    return platform == PlatformClass::Ios || platform == PlatformClass::IosPhone;
}

RpcError pairingChanged()
{
    RpcError error = unavailable(u"node pairing changed while invocation was active"_s,
                                 {{u"code"_s, u"PAIRING_CHANGED"_s}});
    error.retryable = true;
    return error;
}

} // namespace

NodeInvoker::NodeInvoker(Collaborators collaborators)
    : m_with(std::move(collaborators))
{
}

// protocol-v4.md 10.3 "checks in order".
std::optional<RpcError> NodeInvoker::refusalFor(const Peer &caller,
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

// protocol-v4.md 10.4, last row: what an app of a phone shows or records takes its screen.
bool NodeInvoker::mustWaitForForeground(const NodeInvokeParams &what, const RpcError &error) const
{
    const QString code = error.details.value("nodeError"_L1).toObject().value("code"_L1).toString();
    const NodeSession *session = m_with.nodes.find(what.nodeId);
    if (code != "NODE_BACKGROUND_UNAVAILABLE"_L1 || !session || !isPhoneOrTablet(session->traits))
        return false;
    return std::ranges::any_of(ForegroundCommands, [&](QLatin1StringView prefix) {
        return what.command.startsWith(prefix);
    });
}

RpcError NodeInvoker::deferred(const NodeInvokeParams &what)
{
    if (!m_with.pending.defer(what.nodeId, what))
        return unavailable(u"too many commands wait for this node"_s);
    RpcError error = unavailable(u"node command queued until iOS returns to foreground"_s,
                                 {{u"code"_s, u"QUEUED_UNTIL_FOREGROUND"_s},
                                  {u"nodeId"_s, what.nodeId.text()},
                                  {u"command"_s, what.command}});
    error.retryable = true;
    return error;
}

Result<InvokeId, RpcError> NodeInvoker::start(const Peer &caller, const NodeInvokeParams &params,
                                              InvokeBroker::Settled settled)
{
    if (const auto refusal = refusalFor(caller, params))
        return Failure{*refusal};
    NodeInvokeParams forwarded = params;
    if (params.command == "system.run"_L1) {
        auto run = forwardableRun(params.params, params.nodeId, caller, m_with.approvals);
        if (!run)
            return Failure{run.error()};
        forwarded.params = *std::move(run);
    }
    return m_with.broker.start(
        forwarded, caller.id,
        [this, forwarded,
         settled = std::move(settled)](const Result<InvokeReply, RpcError> &outcome) {
            settled(outcome || !mustWaitForForeground(forwarded, outcome.error())
                        ? outcome
                        : Result<InvokeReply, RpcError>(Failure{deferred(forwarded)}));
        });
}

} // namespace gateway
