// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/PendingWork.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/protocol/PendingParams.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// `node.pending.*`: work that waits for a node. Rule: protocol-v4.md 10.5.
class PendingMethods final
{
public:
    PendingMethods(PendingWork &work, const DeviceStore &devices, Clock &clock)
        : m_work(work)
        , m_devices(devices)
        , m_clock(clock)
    {
    }

    void registerOn(MethodRouter &router);

private:
    Result<QJsonObject, RpcError> enqueue(const PendingEnqueueParams &params);
    /// A node whose commands nobody approved has nothing waiting, and is told to come again.
    [[nodiscard]] std::optional<RpcError> refusalFor(const Peer &node) const;
    [[nodiscard]] QJsonObject drain(const NodeId &node, qint64 max);

    PendingWork &m_work;
    const DeviceStore &m_devices;
    Clock &m_clock;
};

} // namespace gateway
