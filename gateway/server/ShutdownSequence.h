// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/nodes/InvokeBroker.h"
#include "gateway/server/Broadcaster.h"
#include "gateway/server/ConnectionTable.h"
#include "gateway/server/FrontDoor.h"
#include "gateway/server/ListenerSet.h"
#include "gateway/server/RequestPipeline.h"

#include <QObject>

namespace gateway {

/// Whether a gateway comes back at once; clients are told.
enum class StopReason { Stop, Restart };

/// Stops the network side in order: no new work, no new sockets, `shutdown` to all, waiting invokes
/// settled, sockets closed with 1012 and time to flush.
///
/// Thread: gateway thread only. Rule: architecture 6 "Stopping"; protocol-v4.md 12.4, 1.5.
class ShutdownSequence final : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        FrontDoor &door;
        ListenerSet &listeners;
        RequestPipeline &pipeline;
        Broadcaster &broadcaster;
        InvokeBroker &broker;
        ConnectionTable &connections;
        Clock &clock;
    };

    explicit ShutdownSequence(Collaborators collaborators, QObject *parent = nullptr);

    /// A second call is ignored.
    void begin(StopReason reason);

signals:
    void finished(); ///< Once; at the latest ShutdownGrace after `begin`.

private:
    void finish();

    Collaborators m_with;
    Timer m_deadline;
    bool m_isBegun = false;
};

} // namespace gateway
