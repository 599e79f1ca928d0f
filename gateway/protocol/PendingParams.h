// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ParamReader.h"

#include <chrono>
#include <optional>

/// Parameters of `node.pending.*`. Rule: protocol-v4.md 10.5.
namespace gateway {

/// `node.pending.enqueue`.
struct PendingEnqueueParams
{
    NodeId nodeId = {};
    QString type = {};
    bool isUrgent = false;
    std::optional<std::chrono::milliseconds> lifetime = {};

    static Result<PendingEnqueueParams, ParamFault> decode(ParamReader reader);
};

/// `node.pending.drain`.
struct PendingDrainParams
{
    qint64 maxItems = 4;

    static Result<PendingDrainParams, ParamFault> decode(ParamReader reader);
};

/// `node.pending.ack`.
struct PendingAckParams
{
    QStringList ids = {};

    static Result<PendingAckParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
