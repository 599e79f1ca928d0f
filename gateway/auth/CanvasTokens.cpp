// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/CanvasTokens.h"

#include "gateway/base/Limits.h"
#include "gateway/crypto/Random.h"

#include <QCryptographicHash>

namespace gateway {

namespace {

constexpr qsizetype TokenBytes = 18; // protocol-v4.md 13
constexpr qsizetype TokenChars = 24;
// The two the connection asked for last, and the one of a page that was put on its screen.
constexpr qsizetype PerConnection = 3;

QByteArray digestOf(const Secret &token)
{
    return QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256);
}

} // namespace

CanvasTokens::Issued CanvasTokens::issue(const ConnectionId &connection)
{
    const Secret token(toBase64Url(randomBytes(TokenBytes)));
    QList<Digest> &digests = m_ofConnection[connection];
    if (digests.size() == PerConnection)
        m_grants.remove(digests.takeFirst());
    digests.append(digestOf(token));
    m_grants.insert(
        digests.last(),
        {.connection = connection, .expiresAt = m_clock.monotonic() + limits::CapabilityLifetime});
    return {.token = token,
            .expiresAtMs = m_clock.wallMs() + qint64(limits::CapabilityLifetime.count())};
}

std::optional<ConnectionId> CanvasTokens::use(const Secret &token)
{
    if (token.size() != TokenChars)
        return std::nullopt;
    const auto it = m_grants.find(digestOf(token));
    if (it == m_grants.end() || m_clock.monotonic() >= it->expiresAt)
        return std::nullopt;
    it->expiresAt = m_clock.monotonic() + limits::CapabilityLifetime;
    return it->connection;
}

void CanvasTokens::revoke(const ConnectionId &connection)
{
    for (const Digest &digest : m_ofConnection.take(connection))
        m_grants.remove(digest);
}

} // namespace gateway
