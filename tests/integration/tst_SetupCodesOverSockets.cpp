// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject payloadOf(const QJsonObject &frame)
{
    return frame.value("payload"_L1).toObject();
}

QString codeOf(const QJsonObject &frame)
{
    return frame.value("error"_L1)
        .toObject()
        .value("details"_L1)
        .toObject()
        .value("code"_L1)
        .toString();
}

} // namespace

class tst_SetupCodesOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        QCOMPARE(m_admin->signIn(TestClient::administrator(m_gateway->token())).value("ok"_L1),
                 QJsonValue(true));
    }
    void cleanup()
    {
        m_admin.reset();
        m_gateway.reset();
    }

    void aNodeIsLetInOnceWithItsCommandsApproved()
    {
        const QJsonObject setup = issue(u"node"_s);
        const TestIdentity identity;

        TestClient node(m_gateway->port());
        const QJsonObject hello = node.signIn(profile(identity, setup));

        QCOMPARE(hello.value("ok"_L1), QJsonValue(true));
        QCOMPARE(payloadOf(hello).value("auth"_L1).toObject().value("role"_L1),
                 QJsonValue(u"node"_s));
        QVERIFY(!payloadOf(hello).value("auth"_L1).toObject().contains("deviceTokens"_L1));
        const QJsonObject event = payloadOf(m_admin->takeEvent(u"device.pair.setup.completed"_s));
        QCOMPARE(event.value("setupId"_L1), setup.value("setupId"_L1));
        const QJsonObject described = payloadOf(
            m_admin->call(u"node.describe"_s, QJsonObject{{u"nodeId"_s, identity.deviceId()}}));
        QCOMPARE(described.value("approvalState"_L1), QJsonValue(u"approved"_s));

        TestClient again(m_gateway->port());
        QCOMPARE(codeOf(again.signIn(profile(identity, setup))), u"AUTH_BOOTSTRAP_TOKEN_INVALID"_s);
    }

    void aPhoneGetsBothTokensButNoAdministration()
    {
        const QJsonObject setup = issue(u"limited"_s);
        TestClient::Profile phone = profile(TestIdentity(), setup);
        phone.clientId = u"openclaw-android"_s;
        phone.platform = u"android"_s;
        phone.deviceFamily = u"Android"_s;

        TestClient node(m_gateway->port());
        const QJsonObject auth = payloadOf(node.signIn(phone)).value("auth"_L1).toObject();

        const QJsonObject further = auth.value("deviceTokens"_L1).toArray().first().toObject();
        QCOMPARE(further.value("role"_L1), QJsonValue(u"operator"_s));
        QVERIFY(!further.value("scopes"_L1).toArray().contains(u"operator.admin"_s));

        TestClient app(m_gateway->port());
        TestClient::Profile asOperator = phone;
        asOperator.setupToken.clear();
        asOperator.role = u"operator"_s;
        asOperator.mode = u"ui"_s;
        asOperator.scopes = {u"operator.read"_s};
        asOperator.deviceToken = further.value("deviceToken"_L1).toString();
        QCOMPARE(app.signIn(asOperator).value("ok"_L1), QJsonValue(true));
    }

    void anotherProgramWithTheCodeHasToWaitForAPerson()
    {
        const QJsonObject setup = issue(u"node"_s);
        TestClient::Profile stranger = profile(TestIdentity(), setup);
        stranger.clientId = u"openclaw-macos"_s;

        TestClient node(m_gateway->port());
        const QJsonObject reply = node.signIn(stranger);

        QCOMPARE(reply.value("ok"_L1), QJsonValue(false));
        QVERIFY(!payloadOf(m_admin->takeEvent(u"device.pair.requested"_s)).isEmpty());
    }

    void aCodeOfThisComputerAloneIsRefused()
    {
        const QJsonObject reply = m_admin->call(u"device.pair.setupCode"_s);

        QCOMPARE(reply.value("ok"_L1), QJsonValue(false));
        QVERIFY(reply.value("error"_L1)
                    .toObject()
                    .value("message"_L1)
                    .toString()
                    .startsWith("Gateway is only bound to loopback"_L1));
    }

    void aPublicAddressHasToBeEncrypted()
    {
        const QJsonObject reply = m_admin->call(
            u"device.pair.setupCode"_s, QJsonObject{{u"publicUrl"_s, u"ws://gw.example.com"_s}});

        QCOMPARE(reply.value("ok"_L1), QJsonValue(false));
    }

    void fullAccessOverAPlainNetworkIsLimited()
    {
        const QJsonObject reply =
            payloadOf(m_admin->call(u"device.pair.setupCode"_s,
                                    QJsonObject{{u"publicUrl"_s, u"ws://192.168.1.20:18789"_s}}));

        QCOMPARE(reply.value("access"_L1), QJsonValue(u"limited"_s));
        QCOMPARE(reply.value("accessDowngraded"_L1), QJsonValue(true));
    }

    void thePictureComesUnlessItIsNotWanted()
    {
        QJsonObject params{{u"publicUrl"_s, u"ws://192.168.1.20:18789"_s}};
        const auto pictureFor = [&] {
            return payloadOf(m_admin->call(u"device.pair.setupCode"_s, params))
                .value("qrDataUrl"_L1);
        };

        const QString picture = pictureFor().toString();
        QVERIFY(picture.startsWith("data:image/png;base64,"_L1));
        QVERIFY(picture.size() <= 16'384);

        params.insert(u"includeQr"_s, false);
        QVERIFY(pictureFor().isUndefined());
    }

private:
    QJsonObject issue(const QString &bootstrapProfile)
    {
        return payloadOf(m_admin->call(
            u"device.pair.setupCode"_s,
            QJsonObject{{u"bootstrapProfile"_s, bootstrapProfile},
                        {u"publicUrl"_s, u"ws://127.0.0.1:%1"_s.arg(m_gateway->port())},
                        {u"includeQr"_s, false}}));
    }
    static TestClient::Profile profile(const TestIdentity &identity, const QJsonObject &setup)
    {
        const QByteArray text = QByteArray::fromBase64(
            setup.value("setupCode"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
        TestClient::Profile profile =
            TestClient::node(QString(), identity, {u"system.run"_s, u"system.which"_s});
        profile.setupToken =
            QJsonDocument::fromJson(text).object().value("bootstrapToken"_L1).toString();
        return profile;
    }

    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<TestClient> m_admin;
};

QTEST_GUILESS_MAIN(tst_SetupCodesOverSockets)
#include "tst_SetupCodesOverSockets.moc"
