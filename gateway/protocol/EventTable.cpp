// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/EventTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Audience = EventSpec::Audience;

constexpr std::array Events{
    EventSpec{.name = "connect.challenge"_L1},
    EventSpec{.name = "tick"_L1, .audience = Audience::Everyone, .isDroppable = true},
    EventSpec{.name = "health"_L1, .audience = Audience::Everyone, .carriesStateVersion = true},
    EventSpec{.name = "heartbeat"_L1, .audience = Audience::Everyone, .isDroppable = true},
    EventSpec{.name = "shutdown"_L1, .audience = Audience::Everyone},
    EventSpec{.name = "gateway.suspension"_L1, .audience = Audience::Everyone},
    EventSpec{.name = "talk.mode"_L1, .audience = Audience::Everyone, .isDroppable = true},
    EventSpec{.name = "presence"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Read,
              .isDroppable = true,
              .carriesStateVersion = true},
    EventSpec{.name = "node.presence"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Read,
              .isDroppable = true},
    EventSpec{.name = "node.hostStats"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Read,
              .isDroppable = true},
    EventSpec{.name = "node.runnerInventory.changed"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Read,
              .isDroppable = true},
    EventSpec{.name = "voicewake.changed"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Read,
              .isDroppable = true},
    EventSpec{.name = "voicewake.routing.changed"_L1},
    EventSpec{.name = "config.changed"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Read,
              .isDroppable = true},
    EventSpec{.name = "device.pair.requested"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Pairing,
              .isDroppable = true},
    EventSpec{.name = "device.pair.resolved"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Pairing,
              .isDroppable = true},
    EventSpec{.name = "device.pair.changed"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Pairing,
              .isDroppable = true},
    EventSpec{.name = "device.pair.setup.completed"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Pairing,
              .isDroppable = true},
    EventSpec{.name = "node.pair.requested"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Pairing,
              .isDroppable = true},
    EventSpec{.name = "node.pair.resolved"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Pairing,
              .isDroppable = true},
    EventSpec{.name = "exec.approval.requested"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Approvals,
              .isDroppable = true},
    EventSpec{.name = "exec.approval.resolved"_L1,
              .audience = Audience::Operators,
              .scope = Scope::Approvals,
              .isDroppable = true},
    EventSpec{.name = "node.invoke.request"_L1},
    EventSpec{.name = "node.invoke.cancel"_L1},
};

} // namespace

std::span<const EventSpec> eventTable()
{
    return Events;
}

const EventSpec *findEvent(QStringView name)
{
    const auto row =
        std::ranges::find_if(Events, [&](const EventSpec &spec) { return spec.name == name; });
    return row == Events.end() ? nullptr : &*row;
}

QStringList eventNames()
{
    QStringList names;
    for (const EventSpec &spec : eventTable())
        names.append(spec.name);
    return names;
}

} // namespace gateway
