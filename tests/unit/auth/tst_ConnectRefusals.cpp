// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/Authenticator.h"
#include "gateway/auth/DeviceProof.h"
#include "gateway/base/Limits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

/// The steps 8 to 13 of protocol-v4.md 2.5 as far as they need no store.
std::optional<RpcError> refusal(const ConnectParams &params, const QJsonObject &item)
{
    const bool isLocal = item[u"peer"] == u"local"_s;
    GatewayConfig config;
    config.token = Secret("EXAMPLE-SHARED-TOKEN"_ba);
    const auto shared = checkSharedSecret(config, params.auth);
    if (!params.device && params.client.id == u"openclaw-control-ui"_s)
        return controlUiDeviceRequired();
    const bool sentNothing = !shared && shared.error() == AuthRefusal::TokenMissing;
    if (!params.device && (params.role == u"node"_s || sentNothing))
        return deviceRequired();
    if (params.device) {
        const auto proven = proveDevice(params, {.nonce = item[u"challenge"][u"nonce"].toString(),
                                                 .nowMs = item[u"challenge"][u"ts"].toInteger(),
                                                 .isLocal = isLocal,
                                                 .rules = {.proofAge = limits::ProofAge}});
        if (!proven)
            return proven.error();
    }
    if (params.auth.bootstrapToken)
        return authError(AuthRefusal::BootstrapTokenInvalid, params.client, isLocal);
    if (params.auth.deviceToken)
        return authError(AuthRefusal::DeviceTokenMismatch, params.client, isLocal);
    if (!shared)
        return authError(shared.error(), params.client, isLocal, mayRetryWithDeviceToken(params));
    return std::nullopt;
}

} // namespace

class tst_ConnectRefusals : public QObject
{
    Q_OBJECT

private slots:
    void answersAsRecorded_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QFile file(QStringLiteral(OC_TEST_DATA "/vectors/v4/connect-and-auth-errors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
        for (const auto &value : cases) {
            const auto error = value[u"response"][u"error"];
            const QString code = error[u"details"][u"code"].toString();
            const bool isOurs = code.startsWith(u"AUTH_"_s) || code.startsWith(u"DEVICE_"_s) ||
                                code == u"CONTROL_UI_DEVICE_IDENTITY_REQUIRED"_s;
            // Successes with a device show that the proof is not refused.
            const bool isProof = value[u"response"][u"ok"].toBool() &&
                                 value[u"connectParams"].toObject().contains(u"device"_s);
            if (isOurs || isProof)
                QTest::addRow("%s", qPrintable(value[u"name"].toString())) << value.toObject();
        }
    }
    void answersAsRecorded()
    {
        QFETCH(QJsonObject, item);
        const auto params = ConnectParams::decode(ParamReader(item[u"connectParams"].toObject()));
        QVERIFY(params);

        const auto error = refusal(*params, item);

        QCOMPARE(error ? error->encode() : QJsonObject(), item[u"response"][u"error"].toObject());
    }
};

QTEST_APPLESS_MAIN(tst_ConnectRefusals)
#include "tst_ConnectRefusals.moc"
