// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/ClientIdentity.h"

#include "gateway/auth/DeviceProof.h"
#include "gateway/crypto/Ed25519.h"
#include "gateway/crypto/Random.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MostTokens = 64; // own: gateways one person signs in to

QString documentName()
{
    return u"identity/tray-operator.json"_s;
}

QString originOf(const QUrl &url)
{
    const bool isSecure = url.scheme() == "wss"_L1;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host().toLower())
        .arg(url.port(isSecure ? 443 : 80));
}

QByteArray fromBase64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

} // namespace

ClientIdentity::ClientIdentity(StateStore &store, Secret seed)
    : m_store(&store)
    , m_seed(std::move(seed))
    , m_deviceId(ed25519::fingerprint(ed25519::publicKeyOf(m_seed.reveal())))
{
}

Result<ClientIdentity, Error> ClientIdentity::open(StateStore &store)
{
    const auto loaded = store.load(documentName());
    // Corrupt: the store has put the file aside, and a new key starts from nothing.
    if (!loaded && loaded.error().kind != Error::Kind::Corrupt)
        return Failure{loaded.error()};
    const QJsonObject document = loaded ? (*loaded).value_or(QJsonObject()) : QJsonObject();
    const Secret seed(fromBase64Url(document.value("seed"_L1).toString()));
    if (seed.size() == ed25519::KeyBytes) {
        ClientIdentity identity(store, seed);
        const QJsonObject tokens = document.value("tokens"_L1).toObject();
        for (auto it = tokens.begin(); it != tokens.end(); ++it)
            identity.m_tokens.insert(it.key(), Secret(it.value().toString()));
        return identity;
    }
    ClientIdentity identity(store, Secret(randomBytes(ed25519::KeyBytes)));
    if (auto saved = identity.save(); !saved)
        return Failure{saved.error()};
    return identity;
}

Outcome ClientIdentity::save() const
{
    QJsonObject tokens;
    for (auto it = m_tokens.begin(); it != m_tokens.end(); ++it)
        tokens.insert(it.key(), QString::fromUtf8(it.value().reveal()));
    return m_store->save(documentName(),
                         {{u"version"_s, 1},
                          {u"deviceId"_s, m_deviceId},
                          {u"seed"_s, QString::fromLatin1(toBase64Url(m_seed.reveal()))},
                          {u"tokens"_s, tokens}});
}

void ClientIdentity::sign(ConnectParams &params, const QString &nonce, qint64 signedAtMs) const
{
    const QByteArray publicKey = ed25519::publicKeyOf(m_seed.reveal());
    params.device = DeviceClaim{.id = m_deviceId,
                                .publicKey = QString::fromLatin1(toBase64Url(publicKey)),
                                .nonce = nonce,
                                .signedAtMs = signedAtMs};
    const QByteArray signature = ed25519::sign(m_seed.reveal(), proofPayload("v3"_ba, params));
    params.device->signature = QString::fromLatin1(toBase64Url(signature));
}

Secret ClientIdentity::tokenFor(const QUrl &url) const
{
    return m_tokens.value(originOf(url));
}

Outcome ClientIdentity::setTokenFor(const QUrl &url, const Secret &token)
{
    const QString origin = originOf(url);
    if (m_tokens.value(origin) == token)
        return {};
    if (token.isEmpty())
        m_tokens.remove(origin);
    else if (m_tokens.size() < MostTokens || m_tokens.contains(origin))
        m_tokens.insert(origin, token);
    return save();
}

} // namespace gateway
