// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/Ed25519.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace gateway::ed25519 {

namespace {

constexpr qsizetype MaxKeyTextChars = 512;

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::optional<QByteArray> decodeBase64(QByteArray text)
{
    text.replace('+', '-').replace('/', '_');
    while (text.endsWith('='))
        text.chop(1);
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

std::optional<QByteArray> fromPem(const QByteArray &text)
{
    constexpr auto begin = "-----BEGIN PUBLIC KEY-----";
    constexpr auto end = "-----END PUBLIC KEY-----";
    const QByteArray trimmed = text.trimmed();
    if (!trimmed.startsWith(begin) || !trimmed.endsWith(end))
        return std::nullopt;
    QByteArray body = trimmed.mid(qstrlen(begin));
    body.chop(qsizetype(qstrlen(end)));
    body.replace('\r', "").replace('\n', "");
    const auto der = decodeBase64(body);
    // SubjectPublicKeyInfo of Ed25519 is a fixed prefix and the key: RFC 8410.
    const QByteArray prefix = QByteArray::fromHex("302a300506032b6570032100");
    if (!der || !der->startsWith(prefix))
        return std::nullopt;
    return der->mid(prefix.size());
}

// All encodings of the eight points of small order, sign bit cleared: one signature would be
// valid for every message.
bool isOfSmallOrder(QByteArray key)
{
    static const std::array Encodings{
        QByteArray::fromHex("0000000000000000000000000000000000000000000000000000000000000000"),
        QByteArray::fromHex("0100000000000000000000000000000000000000000000000000000000000000"),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        QByteArray::fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    };
    key.back() = char(key.back() & 0x7f);
    return std::ranges::find(Encodings, key) != Encodings.end();
}

Key privateKey(const QByteArray &seed)
{
    if (seed.size() != KeyBytes)
        return {};
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), KeyBytes));
}

} // namespace

std::optional<QByteArray> publicKeyFromText(const QString &text)
{
    if (text.size() > MaxKeyTextChars)
        return std::nullopt;
    const QByteArray bytes = text.toUtf8();
    const auto key = bytes.contains("BEGIN") ? fromPem(bytes) : decodeBase64(bytes);
    if (!key || key->size() != KeyBytes)
        return std::nullopt;
    return key;
}

std::optional<QByteArray> signatureFromText(const QString &text)
{
    if (text.size() > MaxKeyTextChars)
        return std::nullopt;
    const auto signature = decodeBase64(text.toUtf8());
    if (!signature || signature->size() != SignatureBytes)
        return std::nullopt;
    return signature;
}

QString fingerprint(const QByteArray &rawPublicKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(rawPublicKey, QCryptographicHash::Sha256).toHex());
}

bool verify(const QByteArray &rawPublicKey, const QByteArray &signature, const QByteArray &message)
{
    if (rawPublicKey.size() != KeyBytes || signature.size() != SignatureBytes ||
        isOfSmallOrder(rawPublicKey))
        return false;
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(rawPublicKey), KeyBytes));
    const Digest digest(EVP_MD_CTX_new());
    return key && digest &&
           EVP_DigestVerifyInit(digest.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(digest.get(), raw(signature), SignatureBytes, raw(message),
                            std::size_t(message.size())) == 1;
}

QByteArray publicKeyOf(const QByteArray &seed)
{
    const Key key = privateKey(seed);
    QByteArray result(KeyBytes, '\0');
    std::size_t size = KeyBytes;
    if (!key || EVP_PKEY_get_raw_public_key(
                    key.get(), reinterpret_cast<unsigned char *>(result.data()), &size) != 1)
        return {};
    return result;
}

QByteArray sign(const QByteArray &seed, const QByteArray &message)
{
    const Key key = privateKey(seed);
    const Digest digest(EVP_MD_CTX_new());
    QByteArray result(SignatureBytes, '\0');
    std::size_t size = SignatureBytes;
    if (!key || !digest ||
        EVP_DigestSignInit(digest.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(result.data()), &size,
                       raw(message), std::size_t(message.size())) != 1)
        return {};
    return result;
}

} // namespace gateway::ed25519
