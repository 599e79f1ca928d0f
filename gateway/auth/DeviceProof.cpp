// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/DeviceProof.h"

#include "gateway/auth/Authenticator.h"
#include "gateway/crypto/Ed25519.h"
#include "gateway/crypto/Random.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

Failure<RpcError> refuse(const QString &message, const QString &code, const QString &reason)
{
    return Failure{invalidRequest(message, {{u"code"_s, code}, {u"reason"_s, reason}})};
}

/// Only A-Z are lowered: the client signs the same.
QByteArray normalised(const QString &text)
{
    return text.trimmed().toUtf8().toLower();
}

bool isSigned(const ConnectParams &params, const QByteArray &key, bool hasNonce)
{
    const auto signature = ed25519::signatureFromText(params.device->signature);
    if (!signature)
        return false;
    const QByteArrayList versions =
        hasNonce ? QByteArrayList{"v3"_ba, "v2"_ba} : QByteArrayList{"v1"_ba};
    return std::ranges::any_of(versions, [&](const QByteArray &version) {
        return ed25519::verify(key, *signature, proofPayload(version, params));
    });
}

} // namespace

QByteArray proofPayload(const QByteArray &version, const ConnectParams &params)
{
    QByteArrayList fields{
        version,
        params.device->id.toUtf8(),
        params.client.id.toUtf8(),
        params.client.mode.toUtf8(),
        params.role.value_or(u"operator"_s).toUtf8(),
        params.scopes.value_or(QStringList()).join(u',').toUtf8(),
        QByteArray::number(params.device->signedAtMs),
        params.auth.signedToken().reveal(),
    };
    if (version != "v1")
        fields.append(params.device->nonce.value_or(QString()).toUtf8());
    if (version == "v3") {
        fields.append(normalised(params.client.platform));
        fields.append(normalised(params.client.deviceFamily.value_or(QString())));
    }
    return fields.join('|');
}

// The number is the client's: it may be anything, and must not overflow on the way.
std::optional<std::chrono::milliseconds> clockDifference(const ConnectParams &params,
                                                         const ProofContext &context)
{
    if (!params.device)
        return std::nullopt;
    qint64 difference = 0;
    if (qSubOverflow(params.device->signedAtMs, context.nowMs, &difference))
        return std::chrono::milliseconds(std::numeric_limits<qint64>::max());
    const bool isWithin =
        difference >= -context.rules.proofAge.count() && difference <= context.rules.proofAge.count();
    return isWithin ? std::nullopt : std::optional(std::chrono::milliseconds(difference));
}

Result<ProvenDevice, RpcError> proveDevice(const ConnectParams &params, const ProofContext &context)
{
    if (!params.device)
        return Failure{deviceRequired()};
    const DeviceClaim &claim = *params.device;
    const auto key = ed25519::publicKeyFromText(claim.publicKey);
    if (!key || ed25519::fingerprint(*key) != claim.id)
        return refuse(u"device identity mismatch"_s, u"DEVICE_AUTH_DEVICE_ID_MISMATCH"_s,
                      u"device-id-mismatch"_s);
    if (clockDifference(params, context))
        return refuse(u"device signature expired"_s, u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s,
                      u"device-signature-stale"_s);
    const bool hasNonce = !claim.nonce.value_or(QString()).trimmed().isEmpty();
    if (!hasNonce && !(context.rules.allowsProofWithoutNonce && context.isLocal))
        return refuse(u"device nonce required"_s, u"DEVICE_AUTH_NONCE_REQUIRED"_s,
                      u"device-nonce-missing"_s);
    if (hasNonce && *claim.nonce != context.nonce)
        return refuse(u"device nonce mismatch"_s, u"DEVICE_AUTH_NONCE_MISMATCH"_s,
                      u"device-nonce-mismatch"_s);
    if (!isSigned(params, *key, hasNonce))
        return refuse(u"device signature invalid"_s, u"DEVICE_AUTH_SIGNATURE_INVALID"_s,
                      u"device-signature"_s);
    return ProvenDevice{.id = DeviceId(claim.id),
                        .publicKey = QString::fromLatin1(toBase64Url(*key))};
}

} // namespace gateway
