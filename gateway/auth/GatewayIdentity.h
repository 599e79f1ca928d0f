// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/state/StateStore.h"

namespace gateway {

/// The gateway's own key pair, by which a relay or a paired app tells it from another gateway.
/// Made when it is first asked for.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 8 `gateway.identity.get`, 4.1 for the forms.
class GatewayIdentity final
{
public:
    explicit GatewayIdentity(StateStore &store)
        : m_store(store)
    {
    }

    /// `{deviceId, publicKey}`. An error of the state store leaves nothing behind: the next call
    /// tries again.
    [[nodiscard]] Result<QJsonObject, Error> encode();

private:
    StateStore &m_store;
    QString m_publicKey; ///< base64url; empty until first asked for.
    QString m_deviceId;
};

} // namespace gateway
