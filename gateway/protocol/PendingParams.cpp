// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/PendingParams.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

void refuseOthers(ParamReader &reader, const QString &pointer, const QString &value,
                  const QStringList &allowed)
{
    if (!reader.hasFault() && !allowed.contains(value))
        reader.refuse(u"at %1: must be equal to one of the allowed values"_s.arg(pointer));
}

} // namespace

Result<PendingEnqueueParams, ParamFault> PendingEnqueueParams::decode(ParamReader reader)
{
    PendingEnqueueParams params;
    QString nodeId;
    std::optional<QString> priority;
    std::optional<qint64> expiresInMs;
    std::optional<bool> wake;
    reader.read("nodeId"_L1, nodeId);
    reader.read("type"_L1, params.type);
    refuseOthers(reader, u"/type"_s, params.type, {u"status.request"_s, u"location.request"_s});
    reader.read("priority"_L1, priority);
    if (priority)
        refuseOthers(reader, u"/priority"_s, *priority, {u"normal"_s, u"high"_s});
    reader.read("expiresInMs"_L1, expiresInMs, 1000, 86'400'000);
    reader.read("wake"_L1, wake);
    params.nodeId = NodeId(nodeId);
    params.isUrgent = priority == u"high"_s;
    if (expiresInMs)
        params.lifetime = std::chrono::milliseconds(*expiresInMs);
    return reader.finish(std::move(params));
}

Result<PendingDrainParams, ParamFault> PendingDrainParams::decode(ParamReader reader)
{
    PendingDrainParams params;
    std::optional<qint64> maxItems;
    reader.read("maxItems"_L1, maxItems, 1, 10);
    params.maxItems = maxItems.value_or(params.maxItems);
    return reader.finish(std::move(params));
}

Result<PendingAckParams, ParamFault> PendingAckParams::decode(ParamReader reader)
{
    PendingAckParams params;
    reader.read("ids"_L1, params.ids);
    return reader.finish(std::move(params));
}

} // namespace gateway
