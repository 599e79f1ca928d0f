// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/Roles.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <span>

namespace gateway {

/// What is fixed about an event. Rule: protocol-v4.md 12.4, 1.3 (drop-if-slow), 1.7 (stateVersion).
struct EventSpec
{
    enum class Audience {
        Everyone,  ///< Operators and nodes.
        Operators, ///< Operators that hold `scope`.
        Addressed, ///< One connection, named by the sender; never broadcast.
    };

    QLatin1StringView name = {};
    Audience audience = Audience::Addressed;
    Scope scope = Scope::Admin;
    bool isDroppable = false; ///< A slow reader misses it; otherwise he is closed.
    bool carriesStateVersion = false;
};

/// Every event this gateway can send. One that is not listed is not sent.
[[nodiscard]] std::span<const EventSpec> eventTable();
[[nodiscard]] QStringList eventNames();
[[nodiscard]] const EventSpec *findEvent(QStringView name);

} // namespace gateway
