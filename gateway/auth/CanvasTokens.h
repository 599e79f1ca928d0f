// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/base/Secret.h"

#include <QHash>

#include <optional>

namespace gateway {

/// Where a connection finds the canvas.
struct CanvasOffer
{
    Secret url = {}; ///< With the capability in it.
    qint64 expiresAtMs = 0;
};

/// Makes and checks the capabilities in canvas addresses: each belongs to one live connection, ends
/// with it, and expires when it is not used.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 13.
class CanvasTokens final
{
public:
    struct Issued
    {
        Secret token = {}; ///< 24 characters of base64url.
        qint64 expiresAtMs = 0;
    };

    explicit CanvasTokens(Clock &clock)
        : m_clock(clock)
    {
    }

    /// A new capability for the connection. The two before it stay valid until they expire, so that
    /// pages that are being shown go on; older ones end.
    [[nodiscard]] Issued issue(const ConnectionId &connection);
    /// Whose capability this is; it lives on from now. Nothing: unknown, expired or revoked.
    [[nodiscard]] std::optional<ConnectionId> use(const Secret &token);
    /// All of the connection end.
    void revoke(const ConnectionId &connection);

    [[nodiscard]] qsizetype count() const { return m_grants.size(); }

private:
    /// SHA-256: what is looked up tells nothing about the token by the time it takes.
    using Digest = QByteArray;
    struct Grant
    {
        ConnectionId connection = {};
        std::chrono::milliseconds expiresAt{0};
    };

    Clock &m_clock;
    QHash<Digest, Grant> m_grants;
    QHash<ConnectionId, QList<Digest>> m_ofConnection; ///< Oldest first.
};

} // namespace gateway
