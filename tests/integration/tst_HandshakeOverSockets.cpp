// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QJsonDocument>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject errorOf(const QJsonObject &response)
{
    return response.value("error"_L1).toObject();
}

QString detailCode(const QJsonObject &response)
{
    return errorOf(response).value("details"_L1).toObject().value("code"_L1).toString();
}

QJsonObject payloadOf(const QJsonObject &response)
{
    return response.value("payload"_L1).toObject();
}

QJsonArray grantedScopes(const QJsonObject &hello)
{
    return payloadOf(hello).value("auth"_L1).toObject().value("scopes"_L1).toArray();
}

} // namespace

class tst_HandshakeOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanup() { m_gateway.reset(); }

    void theChallengeComesFirstAndWithoutASequenceNumber()
    {
        TestClient client(m_gateway->port());

        QVERIFY(client.waitForChallenge());

        const QJsonObject frame = client.frames().first();
        QVERIFY(!frame.contains("seq"_L1));
        QCOMPARE(frame.value("payload"_L1).toObject().keys(), QStringList({u"nonce"_s, u"ts"_s}));
    }

    void aFirstMessageThatIsNoConnectCloses_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QString>("closeReason");
        QTest::newRow("not JSON") << u"{nope"_s << 1000 << QString();
        QTest::newRow("a scalar") << u"17"_s << 1008 << u"invalid request frame"_s;
        QTest::newRow("an array") << u"[]"_s << 1008 << u"invalid request frame"_s;
        QTest::newRow("an event") << uR"({"type":"event","event":"x"})"_s << 1008
                                  << u"invalid request frame"_s;
        QTest::newRow("no id") << uR"({"type":"req","method":"connect"})"_s << 1008
                               << u"invalid request frame"_s;
        QTest::newRow("another method") << uR"({"type":"req","id":"1","method":"health"})"_s << 1008
                                        << u"invalid handshake: first request must be connect"_s;
    }
    void aFirstMessageThatIsNoConnectCloses()
    {
        QFETCH(QString, message);
        TestClient client(m_gateway->port());
        QVERIFY(client.waitForChallenge());

        client.sendText(message);

        QVERIFY(client.waitForClose());
        QTEST(client.closeCode(), "closeCode");
        QTEST(client.closeReason(), "closeReason");
    }

    void aBinaryConnectIsTakenLikeText()
    {
        TestClient client(m_gateway->port());
        QVERIFY(client.waitForChallenge());
        const QJsonObject params =
            client.connectParams(TestClient::administrator(m_gateway->token()));
        const QJsonObject frame{{u"type"_s, u"req"_s},
                                {u"id"_s, u"b"_s},
                                {u"method"_s, u"connect"_s},
                                {u"params"_s, params}};

        client.sendBinary(QJsonDocument(frame).toJson());

        QCOMPARE(client.reply(u"b"_s).value("ok"_L1), QJsonValue(true));
    }

    void anOversizedFirstMessageCloses1009()
    {
        TestClient client(m_gateway->port());
        QVERIFY(client.waitForChallenge());

        client.sendText(QString(70'000, u' '));

        QVERIFY(client.waitForClose());
        QCOMPARE(client.closeCode(), 1009);
    }

    void versionsAreNegotiated_data()
    {
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<int>("spoken");
        QTest::newRow("older") << 3 << 3 << 3;
        QTest::newRow("newest") << 4 << 4 << 4;
        QTest::newRow("both") << 3 << 4 << 4;
        QTest::newRow("reaching into the future") << 4 << 9 << 4;
    }
    void versionsAreNegotiated()
    {
        QFETCH(int, min);
        QFETCH(int, max);
        TestClient client(m_gateway->port());
        auto profile = TestClient::administrator(m_gateway->token());
        profile.minProtocol = min;
        profile.maxProtocol = max;

        const QJsonObject hello = client.signIn(profile);

        QCOMPARE(hello.value("ok"_L1), QJsonValue(true));
        QTEST(payloadOf(hello).value("protocol"_L1).toInt(), "spoken");
    }

    void aVersionNobodySpeaksCloses1002()
    {
        TestClient client(m_gateway->port());
        auto profile = TestClient::administrator(m_gateway->token());
        profile.minProtocol = profile.maxProtocol = 5;

        const QJsonObject response = client.signIn(profile);

        QCOMPARE(detailCode(response), u"PROTOCOL_MISMATCH"_s);
        QCOMPARE(
            errorOf(response).value("details"_L1).toObject().value("expectedProtocol"_L1).toInt(),
            4);
        QVERIFY(client.waitForClose());
        QCOMPARE(client.closeCode(), 1002);
    }

    void aWrongSecretIsRefused_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong") << u"nope"_s << u"AUTH_TOKEN_MISMATCH"_s;
        QTest::newRow("one character short")
            << TestGateway::token().chopped(1) << u"AUTH_TOKEN_MISMATCH"_s;
        QTest::newRow("none") << QString() << u"DEVICE_IDENTITY_REQUIRED"_s;
    }
    void aWrongSecretIsRefused()
    {
        QFETCH(QString, token);
        TestClient client(m_gateway->port());

        const QJsonObject response = client.signIn(TestClient::administrator(token));

        QCOMPARE(response.value("ok"_L1), QJsonValue(false));
        QTEST(detailCode(response), "code");
        QVERIFY(client.waitForClose());
        QCOMPARE(client.closeCode(), 1008);
    }

    void scopesWithoutADevice_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QJsonArray>("scopes");
        const QJsonArray read{u"operator.read"_s};
        QTest::newRow("command line") << u"cli"_s << u"cli"_s << 4 << read;
        QTest::newRow("backend") << u"gateway-client"_s << u"backend"_s << 4 << read;
        QTest::newRow("probe loses them") << u"cli"_s << u"probe"_s << 4 << QJsonArray();
        QTest::newRow("ui loses them") << u"test"_s << u"ui"_s << 4 << QJsonArray();
    }
    void scopesWithoutADevice()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, mode);
        QFETCH(int, protocol);
        TestClient client(m_gateway->port());

        const QJsonObject hello = client.signIn({.minProtocol = protocol,
                                                 .maxProtocol = protocol,
                                                 .clientId = clientId,
                                                 .mode = mode,
                                                 .scopes = {u"operator.read"_s},
                                                 .token = m_gateway->token()});

        QTEST(grantedScopes(hello), "scopes");
    }

    void aLocalDeviceIsPairedSilentlyAndGetsAToken()
    {
        TestClient client(m_gateway->port());
        const TestIdentity device(7);

        const QJsonObject hello = client.signIn({.clientId = u"cli"_s,
                                                 .mode = u"cli"_s,
                                                 .scopes = {u"operator.read"_s},
                                                 .token = m_gateway->token(),
                                                 .identity = device});

        const QString token =
            payloadOf(hello).value("auth"_L1).toObject().value("deviceToken"_L1).toString();
        QCOMPARE(token.size(), 43);

        TestClient again(m_gateway->port());
        const QJsonObject second = again.signIn({.clientId = u"cli"_s,
                                                 .mode = u"cli"_s,
                                                 .scopes = {u"operator.read"_s},
                                                 .deviceToken = token,
                                                 .identity = device});
        QCOMPARE(second.value("ok"_L1), QJsonValue(true));
    }

    void aBadProofIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("nonce of another connection")
            << u"nonce"_s << QJsonValue(u"11111111-2222-4333-8444-555555555555"_s)
            << u"DEVICE_AUTH_NONCE_MISMATCH"_s;
        QTest::newRow("blank nonce")
            << u"nonce"_s << QJsonValue(u" "_s) << u"DEVICE_AUTH_NONCE_REQUIRED"_s;
        QTest::newRow("old") << u"signedAt"_s << QJsonValue(qint64(1'700'000'000'000))
                             << u"DEVICE_AUTH_SIGNATURE_EXPIRED"_s;
        QTest::newRow("id of another key") << u"id"_s << QJsonValue(TestIdentity(9).deviceId())
                                           << u"DEVICE_AUTH_DEVICE_ID_MISMATCH"_s;
        QTest::newRow("another signature") << u"signature"_s << QJsonValue(QString(86, u'A'))
                                           << u"DEVICE_AUTH_SIGNATURE_INVALID"_s;
    }
    void aBadProofIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        TestClient client(m_gateway->port());
        QVERIFY(client.waitForChallenge());
        QJsonObject params = client.connectParams(
            TestClient::node(m_gateway->token(), TestIdentity(8), {u"system.which"_s}));
        QJsonObject device = params.value("device"_L1).toObject();
        device.insert(field, value);
        params.insert(u"device"_s, device);

        const QJsonObject response = client.call(u"connect"_s, params);

        QTEST(detailCode(response), "code");
        QVERIFY(client.waitForClose());
        QCOMPARE(client.closeCode(), 1008);
    }

    void aForeignWebPageIsRefused()
    {
        QNetworkRequest request;
        request.setRawHeader("Origin", "https://evil.example");
        TestClient client(m_gateway->port(), request);

        const QJsonObject response = client.signIn(TestClient::administrator(m_gateway->token()));

        QCOMPARE(detailCode(response), u"CONTROL_UI_ORIGIN_NOT_ALLOWED"_s);
    }

    void forwardedRequestsFromStrangersAreRefusedAtTheUpgrade()
    {
        QNetworkRequest request;
        request.setRawHeader("X-Forwarded-For", "198.51.100.7");
        TestClient client(m_gateway->port(), request);

        QVERIFY(client.waitForClose());
        QVERIFY(client.frames().isEmpty());
    }

    void guessingIsSlowedDownAndAGoodClientStillGetsIn()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            TestClient client(m_gateway->port());
            const QJsonObject response = client.signIn(TestClient::administrator(u"guess"_s));
            QCOMPARE(detailCode(response), u"AUTH_TOKEN_MISMATCH"_s);
        }

        TestClient client(m_gateway->port());
        const QJsonObject hello = client.signIn(TestClient::administrator(m_gateway->token()));
        QCOMPARE(hello.value("ok"_L1), QJsonValue(true));
    }

private:
    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_HandshakeOverSockets)
#include "tst_HandshakeOverSockets.moc"
