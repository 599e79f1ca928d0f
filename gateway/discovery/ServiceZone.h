// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/discovery/ServiceRecord.h"

#include <QDate>

namespace gateway {

/// What the zone file of a wide-area domain says.
struct ZoneFacts
{
    QString domain = {}; ///< Without the final dot.
    QString host = {};   ///< One label, as `zoneHost` makes it.
    QHostAddress tailnetIPv4 = {};
    QHostAddress tailnetIPv6 = {}; ///< Null if there is none.
    quint16 port = 0;
    /// Empty: the gateway cannot be reached over the tailnet, and the zone does not name it.
    TxtRecord txt = {};
};

/// The first label of a host's name, in the letters a zone may have.
[[nodiscard]] QString zoneHost(const QString &machineName);

/// `dns/openclaw.internal.db` below the state folder.
[[nodiscard]] QString zoneFileIn(const QString &stateDir, const QString &domain);

/// The file's new text; nothing if `existing` says the same. The serial number goes up with each
/// new text. `today` in UTC. Pure. Rule: protocol-v3.md 11.4.
[[nodiscard]] std::optional<QString> zoneText(const ZoneFacts &facts, const QString &existing,
                                              QDate today);

} // namespace gateway
