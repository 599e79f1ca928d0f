// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/DeviceProof.h"

#include "gateway/base/Limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject vectors(const char *version)
{
    QFile file(QStringLiteral(OC_TEST_DATA "/vectors/%1/device-auth-crypto.json")
                   .arg(QLatin1StringView(version)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const auto &item : list.toArray())
        result.append(item.toString());
    return result;
}

std::optional<Secret> secret(const QJsonValue &value)
{
    return value.isString() ? std::optional(Secret(value.toString())) : std::nullopt;
}

struct Case
{
    ConnectParams params = {};
    ProofContext context = {};
};

Case fromVersion4(const QJsonObject &item)
{
    const auto all = vectors("v4");
    const auto identity = all[u"identities"][item[u"identity"].toString()];
    const auto input = item[u"input"];
    Case result;
    auto &params = result.params;
    params.client.id = input[u"client"][u"id"].toString();
    params.client.mode = input[u"client"][u"mode"].toString();
    params.client.platform = input[u"client"][u"platform"].toString();
    if (input[u"client"][u"deviceFamily"].isString())
        params.client.deviceFamily = input[u"client"][u"deviceFamily"].toString();
    params.role = input[u"role"].toString();
    params.scopes = texts(input[u"scopes"]);
    params.auth = {.token = secret(input[u"auth"][u"token"]),
                   .password = secret(input[u"auth"][u"password"]),
                   .deviceToken = secret(input[u"auth"][u"deviceToken"]),
                   .bootstrapToken = secret(input[u"auth"][u"bootstrapToken"])};
    params.device = DeviceClaim{.id = identity[u"deviceId"].toString(),
                                .publicKey = identity[u"publicKeyWire"].toString(),
                                .signature = item[u"signature"].toString(),
                                .nonce = input[u"nonce"].toString(),
                                .signedAtMs = input[u"signedAtMs"].toInteger()};
    result.context = {.nonce = input[u"nonce"].toString(),
                      .nowMs = params.device->signedAtMs,
                      .rules = {.proofAge = limits::ProofAge}};
    return result;
}

Case fromVersion3(const QJsonObject &item)
{
    const auto all = vectors("v3");
    const auto identity = all[u"identities"][item[u"identity"].toString()];
    const auto fields = item[u"fields"];
    Case result;
    auto &params = result.params;
    params.client.id = fields[u"clientId"].toString();
    params.client.mode = fields[u"clientMode"].toString();
    params.role = fields[u"role"].toString();
    params.scopes = texts(fields[u"scopes"]);
    params.auth.token = secret(fields[u"token"]);
    params.device = DeviceClaim{.id = fields[u"deviceId"].toString(),
                                .publicKey = identity[u"publicKeyWire"].toString(),
                                .signature = item[u"signatureWire"].toString(),
                                .signedAtMs = fields[u"signedAt"].toInteger()};
    if (fields[u"nonce"].isString())
        params.device->nonce = fields[u"nonce"].toString();
    result.context = {.nonce = fields[u"nonce"].toString(u"other"_s),
                      .nowMs = params.device->signedAtMs,
                      .isLocal = true,
                      .rules = {.proofAge = limits::ProofAgeV3, .allowsProofWithoutNonce = true}};
    return result;
}

Case good()
{
    return fromVersion4(vectors("v4")[u"cases"].toArray().first().toObject());
}

QString codeOf(const Case &item)
{
    const auto result = proveDevice(item.params, item.context);
    return result ? u"proven"_s : result.error().details[u"code"].toString();
}

} // namespace

class tst_DeviceProof : public QObject
{
    Q_OBJECT

private slots:
    void vectorsAreProven_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<bool>("isVersion3");
        for (const auto &value : vectors("v4")[u"cases"].toArray())
            QTest::addRow("v4 %s", qPrintable(value[u"name"].toString()))
                << value.toObject() << false;
        for (const auto &value : vectors("v3")[u"signatures"].toArray())
            QTest::addRow("v3 %s", qPrintable(value[u"name"].toString()))
                << value.toObject() << true;
    }
    void vectorsAreProven()
    {
        QFETCH(QJsonObject, item);
        QFETCH(bool, isVersion3);
        const Case proof = isVersion3 ? fromVersion3(item) : fromVersion4(item);

        QCOMPARE(codeOf(proof), u"proven"_s);
    }

    void negativesOfVersion4AreRefused()
    {
        const auto negatives = vectors("v4")[u"negative"].toArray();
        const auto cases = vectors("v4")[u"cases"].toArray();
        QCOMPARE(negatives.size(), 4);
        for (qsizetype i = 0; i < 3; ++i) {
            // The third was signed for the request of the third case.
            Case proof = fromVersion4(cases[i == 2 ? 2 : 0].toObject());
            proof.params.device->signature = negatives[i][u"signature"].toString();
            QCOMPARE(codeOf(proof), u"DEVICE_AUTH_SIGNATURE_INVALID"_s);
        }
        Case proof = good();
        proof.params.device->id = negatives[3][u"deviceId"].toString();
        QCOMPARE(codeOf(proof), u"DEVICE_AUTH_DEVICE_ID_MISMATCH"_s);
    }

    void theKeyIsStoredInOneSpelling()
    {
        Case proof = good();
        const auto identity = vectors("v4")[u"identities"][u"A"];
        for (const auto &spelling : {u"publicKeyStdBase64"_s, u"publicKeyPem"_s}) {
            proof.params.device->publicKey = identity[spelling].toString();
            const auto device = proveDevice(proof.params, proof.context);
            QVERIFY(device);
            QCOMPARE(device->publicKey, identity[u"publicKeyWire"].toString());
        }
    }

    void theAgeIsBoundedBothWays()
    {
        Case proof = good();
        const qint64 at = proof.params.device->signedAtMs;
        for (const int direction : {-1, 1}) {
            proof.context.nowMs = at + direction * 120'000;
            QCOMPARE(codeOf(proof), u"proven"_s);
            proof.context.nowMs = at + direction * 120'001;
            QCOMPARE(codeOf(proof), u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s);
        }
    }

    void aProofWithoutNonceIsForLocalClientsOfVersion3()
    {
        const auto signatures = vectors("v3")[u"signatures"].toArray();
        Case proof = fromVersion3(signatures[1].toObject());
        QVERIFY(!proof.params.device->nonce);
        QCOMPARE(codeOf(proof), u"proven"_s);

        proof.context.isLocal = false;
        QCOMPARE(codeOf(proof), u"DEVICE_AUTH_NONCE_REQUIRED"_s);
        proof.context.isLocal = true;
        proof.context.rules.allowsProofWithoutNonce = false;
        QCOMPARE(codeOf(proof), u"DEVICE_AUTH_NONCE_REQUIRED"_s);
    }

    void anOtherNonceOrNoDeviceIsRefused()
    {
        Case proof = good();
        proof.context.nonce = u"other"_s;
        QCOMPARE(codeOf(proof), u"DEVICE_AUTH_NONCE_MISMATCH"_s);
        proof.params.device.reset();
        QCOMPARE(codeOf(proof), u"DEVICE_IDENTITY_REQUIRED"_s);
    }
};

QTEST_APPLESS_MAIN(tst_DeviceProof)
#include "tst_DeviceProof.moc"
