// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/DeviceRecords.h"
#include "gateway/pairing/PairingService.h"

#include <QStringList>

#include <optional>

/// The conditions of the pairing gate. Pure. Rule: protocol-v4.md 5.2, 5.4, 5.5.
namespace gateway::pairing {

/// Why the device has to ask; nothing if its record covers what it wants.
[[nodiscard]] std::optional<PairingReason> gate(const PairingAsk &ask, const PairedDevice *known);

/// True if `ask` says nothing about its platform or family that differs from what is pinned.
/// Native apps may change the version of the system, node hosts the spelling of its name.
[[nodiscard]] bool hasPinnedMetadata(const ClientDescription &client,
                                     const std::optional<QString> &platform,
                                     const std::optional<QString> &deviceFamily);

/// True for a program on this host, and for a page only if it is ours.
[[nodiscard]] bool isTrustedLocal(const PairingAsk &ask);
/// Whether a trusted local client may pass for `reason` without a person.
[[nodiscard]] bool mayPassSilently(const PairingAsk &ask, PairingReason reason,
                                   const PairedDevice *known);

/// True if `ask` wants nothing that `open` does not already ask for.
[[nodiscard]] bool isRepeatOf(const PendingPairing &open, const PairingAsk &ask);

/// `first`, then what only `second` has.
[[nodiscard]] QStringList merged(const QStringList &first, const QStringList &second);

/// The record after a successful connect. What the client leaves out is kept.
[[nodiscard]] PairedDevice refreshed(PairedDevice device, const PairingAsk &ask, qint64 nowMs);
/// The record after `request` was approved. Only the same key keeps anything of the old one.
[[nodiscard]] PairedDevice approved(const PendingPairing &request, const PairedDevice *known,
                                    const QString &via, qint64 nowMs);

} // namespace gateway::pairing
