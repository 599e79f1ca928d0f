// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/base/Secret.h"
#include "gateway/protocol/Connect.h"
#include "gateway/state/StateStore.h"

#include <QMap>
#include <QUrl>

namespace gateway {

/// This program as a device of other gateways: an Ed25519 key of its own and the tokens they gave
/// it, kept in one document of the state folder.
///
/// The document is not the official programs' `identity/device.json`: current releases take a file
/// of that name for one left over from an upgrade.
/// Rule: protocol-v4.md 4.1, 4.5.
class ClientIdentity final
{
public:
    /// Reads the key, or makes and saves one. `store` must outlive the identity.
    [[nodiscard]] static Result<ClientIdentity, Error> open(StateStore &store);

    [[nodiscard]] const QString &deviceId() const noexcept { return m_deviceId; }

    /// Fills in `params.device` for this challenge.
    void sign(ConnectParams &params, const QString &nonce, qint64 signedAtMs) const;

    /// The token the gateway at `url` gave to this device; empty if none.
    [[nodiscard]] Secret tokenFor(const QUrl &url) const;
    /// Saves it; an empty one is forgotten.
    Outcome setTokenFor(const QUrl &url, const Secret &token);

private:
    ClientIdentity(StateStore &store, Secret seed);
    [[nodiscard]] Outcome save() const;

    StateStore *m_store; // never null
    Secret m_seed;
    QString m_deviceId;
    QMap<QString, Secret> m_tokens; // by origin
};

} // namespace gateway
