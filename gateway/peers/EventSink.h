// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/Event.h"

namespace gateway {

/// Sends an event to one connection, without sequence number.
class EventSink
{
public:
    EventSink() = default;
    EventSink(const EventSink &) = delete;
    EventSink &operator=(const EventSink &) = delete;
    virtual ~EventSink() = default;

    /// True when accepted for sending; false if the connection is gone or its send buffer is full.
    /// Never blocks, never calls back.
    virtual bool send(const ConnectionId &to, const Event &event) = 0;
};

} // namespace gateway
