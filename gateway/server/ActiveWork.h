// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace gateway {

/// What a restart or a frozen host would break off. Without an assistant that is nothing but
/// requests which wait for their answer. Rule: protocol-v4.md 8, vectors/v4/rpc-samples.json.
struct ActiveWork
{
    int requests = 0;

    [[nodiscard]] bool isIdle() const { return requests == 0; }
    /// One entry for each kind of work, in the words of an owner.
    [[nodiscard]] QJsonArray blockers() const;
    /// The reply to `gateway.restart.preflight`.
    [[nodiscard]] QJsonObject preflight() const;
};

} // namespace gateway
