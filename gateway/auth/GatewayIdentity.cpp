// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/GatewayIdentity.h"

#include "gateway/base/Secret.h"
#include "gateway/crypto/Ed25519.h"
#include "gateway/crypto/Random.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString documentName()
{
    return u"identity/tray-gateway.json"_s;
}

Secret seedIn(const QJsonObject &document)
{
    return Secret(QByteArray::fromBase64(document.value("seed"_L1).toString().toLatin1(),
                                         QByteArray::Base64UrlEncoding));
}

} // namespace

Result<QJsonObject, Error> GatewayIdentity::encode()
{
    if (m_publicKey.isEmpty()) {
        const auto loaded = m_store.load(documentName());
        // Corrupt: the store has put the file aside, and a new key starts from nothing.
        if (!loaded && loaded.error().kind != Error::Kind::Corrupt)
            return Failure{loaded.error()};
        const bool hasDocument = loaded && loaded->has_value();
        Secret seed = hasDocument ? seedIn(**loaded) : Secret();
        if (seed.size() != ed25519::KeyBytes) {
            seed = Secret(randomBytes(ed25519::KeyBytes));
            const auto saved = m_store.save(
                documentName(),
                {{u"version"_s, 1}, {u"seed"_s, QString::fromLatin1(toBase64Url(seed.reveal()))}});
            if (!saved)
                return Failure{saved.error()};
        }
        const QByteArray key = ed25519::publicKeyOf(seed.reveal());
        m_publicKey = QString::fromLatin1(toBase64Url(key));
        m_deviceId = ed25519::fingerprint(key);
    }
    return QJsonObject{{u"deviceId"_s, m_deviceId}, {u"publicKey"_s, m_publicKey}};
}

} // namespace gateway
