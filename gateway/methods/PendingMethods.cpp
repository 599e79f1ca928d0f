// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/PendingMethods.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using Caller = MethodSpec::Caller;
using Versions = MethodSpec::Versions;

} // namespace

void PendingMethods::registerOn(MethodRouter &router)
{
    router.add<PendingEnqueueParams>(
        {.name = "node.pending.enqueue"_L1, .scope = Scope::Write, .versions = Versions::V4Only},
        [this](const Peer &, const PendingEnqueueParams &params) { return enqueue(params); });
    router.add<PendingDrainParams>(
        {.name = "node.pending.drain"_L1, .caller = Caller::Node, .versions = Versions::V4Only},
        [this](const Peer &node, const PendingDrainParams &params) -> Reply {
            return drain(*node.nodeId(), params.maxItems);
        });
    router.add<NoParams>(
        {.name = "node.pending.pull"_L1, .caller = Caller::Node, .versions = Versions::V4Only},
        [this](const Peer &node, const NoParams &) -> Reply {
            if (const auto refusal = refusalFor(node))
                return Failure{*refusal};
            QJsonArray actions;
            for (const PendingAction &action : m_work.actions(*node.nodeId()))
                actions.append(action.encode());
            return QJsonObject{{u"nodeId"_s, node.nodeId()->text()}, {u"actions"_s, actions}};
        });
    router.add<PendingAckParams>(
        {.name = "node.pending.ack"_L1, .caller = Caller::Node, .versions = Versions::V4Only},
        [this](const Peer &node, const PendingAckParams &params) -> Reply {
            if (const auto refusal = refusalFor(node))
                return Failure{*refusal};
            m_work.acknowledge(*node.nodeId(), params.ids);
            return QJsonObject{{u"nodeId"_s, node.nodeId()->text()},
                               {u"ackedIds"_s, QJsonArray::fromStringList(params.ids)},
                               {u"remainingCount"_s, m_work.actions(*node.nodeId()).size()}};
        });
}

std::optional<RpcError> PendingMethods::refusalFor(const Peer &node) const
{
    const PairedDevice *device = node.device ? m_devices.find(*node.device) : nullptr;
    if (device && device->nodeSurface)
        return std::nullopt;
    RpcError error = unavailable(u"node pairing changed while invocation was active"_s,
                                 {{u"code"_s, u"PAIRING_CHANGED"_s}});
    error.retryable = true;
    return error;
}

// Nobody can wake a node from here: that takes the push service of the app's maker.
Reply PendingMethods::enqueue(const PendingEnqueueParams &params)
{
    const PairedDevice *device = m_devices.find(DeviceId(params.nodeId.text()));
    if (!device || !device->hasRole(Role::Node)) {
        RpcError error = unavailable(u"node pairing changed while pending work was active"_s,
                                     {{u"code"_s, u"PAIRING_CHANGED"_s}});
        error.retryable = true;
        return Failure{error};
    }
    const auto queued =
        m_work.enqueue(params.nodeId, params.type, params.isUrgent, params.lifetime);
    return QJsonObject{{u"nodeId"_s, params.nodeId.text()},
                       {u"revision"_s, queued.revision},
                       {u"queued"_s, queued.report.encode()},
                       {u"wakeTriggered"_s, false}};
}

// A node that has nothing to do reports its state.
QJsonObject PendingMethods::drain(const NodeId &node, qint64 max)
{
    const auto drained = m_work.drain(node, max);
    QJsonArray items;
    for (const PendingReport &report : drained.reports)
        items.append(report.encode());
    const bool asksForState = std::ranges::any_of(drained.reports, [](const PendingReport &report) {
        return report.type == "status.request"_L1;
    });
    if (!asksForState && items.size() < max) {
        items.append(QJsonObject{{u"id"_s, u"baseline-status"_s},
                                 {u"type"_s, u"status.request"_s},
                                 {u"priority"_s, u"default"_s},
                                 {u"createdAtMs"_s, m_clock.wallMs()},
                                 {u"expiresAtMs"_s, QJsonValue::Null}});
    }
    return {{u"nodeId"_s, node.text()},
            {u"revision"_s, drained.revision},
            {u"items"_s, items},
            {u"hasMore"_s, drained.hasMore}};
}

} // namespace gateway
