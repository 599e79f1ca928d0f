// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/server/ListenerSet.h"

#include <QHostAddress>
#include <QList>

namespace gateway {

/// The addresses this host has now.
struct HostAddresses
{
    QList<QHostAddress> all = {}; ///< Of interfaces that are up, loopback included.

    /// The first IPv4 address in 100.64.0.0/10, null if there is none. Carriers use that range,
    /// too: `currentHostAddresses` lists an interface of Tailscale's before others.
    [[nodiscard]] QHostAddress tailnetIPv4() const;
};
[[nodiscard]] HostAddresses currentHostAddresses();

/// What to listen on, and whether that is less than what was asked for.
struct BindPlan
{
    QList<ListenTarget> targets = {};
    QString limitation = {}; ///< Why it is narrower than asked; empty if it is not.
    QString missing = {};    ///< The address that is not there; empty for a tailnet.

    bool operator==(const BindPlan &) const = default;
    [[nodiscard]] bool isLoopbackOnly() const;
};

/// What a chosen address comes to that this host does not have.
enum class AbsentAddress {
    Refused,  ///< Somebody asks for it now, and is told.
    Narrowed, ///< It was there: until it comes back, only loopback listens.
};

/// Turns the wanted reach into addresses, or says why not. Pure. Never wider than asked, whatever
/// the official gateway does: where it falls back to all interfaces, this stays narrower or stops.
/// Rule: protocol-v4.md 15, protocol-v3.md 10.3 and 10.5.
[[nodiscard]] Result<BindPlan, Error> resolveBind(const GatewayConfig &config,
                                                  const HostAddresses &host,
                                                  AbsentAddress absent = AbsentAddress::Refused);

} // namespace gateway
