// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/Roles.h"

#include <QLatin1StringView>

namespace gateway {

/// What is fixed about a method; one row per method, never computed.
struct MethodSpec
{
    enum class Caller { Operator, Node, Anyone };
    enum class Versions { All, V3Only, V4Only };

    QLatin1StringView name = {};
    Caller caller = Caller::Operator;
    Scope scope = Scope::Admin; ///< For operators; ignored for nodes and with Caller::Anyone.
    Versions versions = Versions::All;
    bool isAdvertised = true;    ///< Listed in `hello-ok.features.methods`.
    bool isControlWrite = false; ///< Changes the gateway itself: counted per client.
    /// Ends a suspension, or work that was under way before it: served while new work is kept out.
    bool isServedSuspended = false;
};

} // namespace gateway
