// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigService.h"
#include "gateway/remote/CertificatePin.h"
#include "gateway/remote/ClientIdentity.h"
#include "gateway/state/FileStateStore.h"

#include <optional>

namespace gateway {

/// This user's gateway seen from another process: its settings, its state folder, and whether it
/// runs.
///
/// Stopping goes by a signal to the process that holds the state folder's lock, not over the wire:
/// the protocol has no method for it, and a gateway that refuses every sign-in must still be
/// stoppable by its owner. A lock ends with its holder, so that a process id used again is never
/// hit.
class LocalGateway final
{
public:
    LocalGateway(ConfigPaths paths, ConfigOverrides overrides, Clock &clock);

    [[nodiscard]] ConfigService &config() noexcept { return m_config; }
    /// Replaces `gateway.auth.token` in the file. `config` must be loaded.
    Result<Secret, Error> renewToken();
    /// This user's key towards other gateways.
    [[nodiscard]] Result<ClientIdentity, Error> identity() { return ClientIdentity::open(m_store); }

    /// The certificate that this user's gateway keeps in its files; nothing without TLS, or if it
    /// cannot be read. Rule: protocol-v4.md 16 "pinning".
    [[nodiscard]] std::optional<CertificatePin> certificatePin() const;

    /// The process that holds the state folder, if one does.
    [[nodiscard]] std::optional<qint64> pid() const;
    /// Return at once; the process does it in its own time. NotFound: none runs. Unavailable: this
    /// system has no way to ask.
    Outcome askToStop() const;
    /// A new gateway on the settings as they then are, in the same process.
    Outcome askToRestart() const;

private:
    ConfigPaths m_paths;
    ConfigService m_config;
    FileStateStore m_store;
};

} // namespace gateway
