// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestIdentity.h"

#include "gateway/crypto/Ed25519.h"
#include "gateway/crypto/Random.h"

using namespace Qt::StringLiterals;

namespace gateway::test {

QString TestIdentity::deviceId() const
{
    return ed25519::fingerprint(ed25519::publicKeyOf(m_seed));
}

QString TestIdentity::publicKey() const
{
    return QString::fromLatin1(toBase64Url(ed25519::publicKeyOf(m_seed)));
}

QByteArray TestIdentity::sign(const QByteArray &text) const
{
    return ed25519::sign(m_seed, text);
}

QJsonObject TestIdentity::device(const Claim &claim) const
{
    QStringList fields{u"v%1"_s.arg(claim.version),
                       deviceId(),
                       claim.clientId,
                       claim.clientMode,
                       claim.role,
                       claim.scopes.join(u','),
                       QString::number(claim.signedAtMs),
                       claim.token};
    if (claim.version >= 2)
        fields << claim.nonce;
    if (claim.version >= 3)
        fields << claim.platform.toLower() << claim.deviceFamily.toLower();
    const QByteArray signature = sign(fields.join(u'|').toUtf8());
    QJsonObject object{{u"id"_s, deviceId()},
                       {u"publicKey"_s, publicKey()},
                       {u"signature"_s, QString::fromLatin1(toBase64Url(signature))},
                       {u"signedAt"_s, claim.signedAtMs}};
    if (claim.version >= 2)
        object.insert(u"nonce"_s, claim.nonce);
    return object;
}

} // namespace gateway::test
