// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/peers/EventSink.h"

#include <QList>

namespace gateway::test {

/// Keeps what was sent.
class FakeSink final : public EventSink
{
public:
    struct Sent
    {
        ConnectionId to;
        Event event;
    };

    bool send(const ConnectionId &to, const Event &event) override
    {
        if (!accepts)
            return false;
        sent.append({to, event});
        return true;
    }

    QList<Sent> sent;
    bool accepts = true;
};

} // namespace gateway::test
