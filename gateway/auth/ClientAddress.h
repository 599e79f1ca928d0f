// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/HttpHead.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace gateway {

/// Where a client really is. Rule: protocol-v4.md 3.2.
struct ClientAddress
{
    enum class Kind {
        DirectLocal,    ///< From this host, nobody in between.
        Remote,         ///< From elsewhere, nobody in between.
        ThroughProxy,   ///< A trusted proxy says from where.
        ThroughTailnet, ///< The tailnet client of this host, leading others here, says from where.
        Unattributable, ///< Forwarding headers from somebody who is not trusted.
    };

    Kind kind = Kind::Unattributable;
    QString address = {};  ///< What limits count on.
    QString reported = {}; ///< What others are told; empty for clients of this host.
    bool isLocal = false;
    bool isThroughLocalProxy = false; ///< The trusted proxy is on this host.

    bool operator==(const ClientAddress &) const = default;
};

/// Decides on the peer's address and the request's headers. Pure. Headers of a peer that is not in
/// `trustedProxies` (addresses or CIDRs) are never believed. The Host header does not matter.
///
/// `servesTailnet`: the tailnet client of this host was asked to lead others here. What comes by
/// loopback with all of its headers is then taken to be led; a program of this host that writes
/// them itself only gives up being local.
[[nodiscard]] ClientAddress resolveClientAddress(const QHostAddress &peer, const HttpHead &head,
                                                 const QStringList &trustedProxies,
                                                 bool allowsRealIpFallback,
                                                 bool servesTailnet = false);

/// An IPv4 address that came in as an IPv6 one, as itself.
[[nodiscard]] QHostAddress unmapped(const QHostAddress &address);

/// Of a network that the internet does not lead to: private, unique local, link-local, a tailnet's.
[[nodiscard]] bool isPrivate(const QHostAddress &address);

/// `networks`: addresses or CIDRs.
[[nodiscard]] bool isInNetworks(const QHostAddress &address, const QStringList &networks);

/// An address or a CIDR of full addresses; an invalid pair for anything else.
[[nodiscard]] std::pair<QHostAddress, int> parseNetwork(const QString &text);

} // namespace gateway
