// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Replay.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

QJsonObject asObject(const QJsonValue &frame)
{
    return frame.toObject();
}

} // namespace

// Every recorded way into the gateway and out of it again: one connection for each case, in order,
// since what is paired silently is known to the later ones.
class tst_ConnectCases : public QObject
{
    Q_OBJECT

private slots:
    void version4_data() { rows(recording()); }
    void version4()
    {
        QFETCH(QJsonObject, recorded);
        QNetworkRequest request;
        if (recorded.value("peer"_L1) == "remote"_L1)
            request.setRawHeader("X-Forwarded-For", "198.51.100.7");
        if (recorded.contains("originHeader"_L1))
            request.setRawHeader("Origin", recorded.value("originHeader"_L1).toString().toUtf8());
        TestClient client(m_gateway->port(), request);
        QVERIFY(client.waitForChallenge());

        const QJsonObject params =
            m_replay->spokenConnect(asObject(recorded.value("connectParams"_L1)),
                                    recorded.value("signedPayload"_L1).toString(),
                                    asObject(recorded.value("challenge"_L1)), client);
        const QString id = client.send(u"connect"_s, params);

        QJsonObject expected = asObject(recorded.value("response"_L1));
        if (expected.value("ok"_L1).toBool()) {
            expected.insert(u"payload"_s,
                            QJsonObject{{u"type"_s, u"hello-ok"_s},
                                        {u"protocol"_s, expected.value("payload.protocol"_L1)},
                                        {u"auth"_s, expected.value("payload.auth"_L1)}});
        }
        compareAnswer(client, id, expected, recorded.value("close"_L1));
    }

    void version3_data() { rows(olderRecording()); }
    void version3()
    {
        QFETCH(QJsonObject, recorded);
        QNetworkRequest request;
        const QJsonObject headers = asObject(recorded.value("requestHeaders"_L1));
        for (const QString &name : headers.keys()) {
            // A foreign Host made a client remote in that version; here a trusted proxy says so.
            if (name == "host"_L1)
                request.setRawHeader("X-Forwarded-For", "198.51.100.7");
            else
                request.setRawHeader(name.toLatin1(), headers.value(name).toString().toLatin1());
        }
        TestClient client(m_gateway->port(), request);
        QVERIFY(client.waitForChallenge());
        const QJsonValue frame = recorded.value("clientFrame"_L1);
        const QJsonObject object = frame.toObject();
        const QJsonObject recordedParams = asObject(object.value("params"_L1));
        const bool isLater =
            !recorded.value("close"_L1).isObject() && !recordedParams.contains("minProtocol"_L1);
        if (isLater)
            signInAs(QString::fromUtf8(QTest::currentDataTag()), client);

        QString id;
        if (recordedParams.contains("minProtocol"_L1)) {
            const bool isSigned =
                asObject(recordedParams.value("device"_L1)).value("signature"_L1) ==
                "<signature>"_L1;
            const QString signedPayload = isSigned ? olderSignedPayload(recordedParams) : QString();
            id = client.send(u"connect"_s,
                             m_replay->spokenConnect(recordedParams, signedPayload,
                                                     challengeFor(recordedParams), client));
        } else {
            id = object.value("id"_L1).toString();
            client.sendText(frame.isString() ? frame.toString()
                                             : QString::fromUtf8(QJsonDocument(object).toJson()));
        }

        QJsonObject expected = asObject(recorded.value("response"_L1));
        if (recorded.value("response"_L1) == "hello-ok"_L1)
            expected = {{u"ok"_s, true}};
        compareAnswer(client, id, expected, recorded.value("close"_L1));
    }

    void init()
    {
        const bool isSameVersion = m_version == QByteArrayView(QTest::currentTestFunction());
        if (m_gateway && isSameVersion)
            return;
        m_version = QTest::currentTestFunction();
        m_lastMs = 0;
        // Without the delay that clients of this host get for wrong secrets.
        m_gateway = std::make_unique<TestGateway>(QJsonObject{
            {u"trustedProxies"_s, QJsonArray{u"127.0.0.1"_s}},
            {u"auth"_s, QJsonObject{{u"mode"_s, u"token"_s},
                                    {u"token"_s, TestGateway::token()},
                                    {u"rateLimit"_s, QJsonObject{{u"maxAttempts"_s, 10'000},
                                                                 {u"exemptLoopback"_s, false}}}}}});
        QCOMPARE(m_gateway->start(), QString());
        const bool isOlder = m_version == "version3";
        m_replay = std::make_unique<Replay>(TestGateway::token(),
                                            Deviations(isOlder ? olderRecording() : recording()));
    }
    void cleanupTestCase() { m_gateway.reset(); }

private:
    static QString recording() { return u"v4/connect-and-auth-errors.json"_s; }
    static QString olderRecording() { return u"v3/connect-and-auth-errors.json"_s; }

    static void rows(const QString &source)
    {
        QTest::addColumn<QJsonObject>("recorded");
        const Deviations deviations(source);
        for (const QJsonValue &value : loadRecording(source).value("cases"_L1).toArray()) {
            const QString name = value.toObject().value("name"_L1).toString();
            QTest::newRow(qPrintable(name)) << deviations.applied(name, value.toObject());
        }
    }

    void compareAnswer(TestClient &client, const QString &id, const QJsonObject &expected,
                       const QJsonValue &close)
    {
        const bool stays = !close.isObject();
        if (!stays)
            QVERIFY(client.waitForClose());
        const QJsonObject reply = client.reply(id);
        QCOMPARE(reply.isEmpty(), expected.isEmpty());
        QCOMPARE(reply.value("ok"_L1),
                 expected.isEmpty() ? QJsonValue(QJsonValue::Undefined) : expected.value("ok"_L1));
        std::optional<QString> difference;
        if (expected.contains("error"_L1)) {
            difference = m_replay->differenceOf(expected.value("error"_L1), reply.value("error"_L1),
                                                u"error"_s);
        } else if (expected.contains("payload"_L1)) {
            difference = m_replay->differenceOf(
                Replay::essenceOfHello(asObject(expected.value("payload"_L1))),
                Replay::essenceOfHello(asObject(reply.value("payload"_L1))), u"payload"_s);
        }
        QVERIFY2(!difference, qPrintable(difference.value_or(QString())));
        if (stays) {
            QVERIFY(client.isOpen());
            return;
        }
        difference = m_replay->differenceOf(
            close,
            QJsonObject{{u"code"_s, client.closeCode()}, {u"reason"_s, client.closeReason()}},
            u"close"_s);
        QVERIFY2(!difference, qPrintable(difference.value_or(QString())));
    }

    // The cases of the older version come without their challenge: its nonce is the one that was
    // recorded as a number, its time the latest seen.
    QJsonObject challengeFor(const QJsonObject &params)
    {
        const QJsonObject device = params.value("device"_L1).toObject();
        m_lastMs = std::max(m_lastMs, device.value("signedAt"_L1).toInteger());
        const QString nonce = device.value("nonce"_L1).toString();
        return {{u"nonce"_s, nonce.startsWith("00000000-"_L1) ? nonce : QString()},
                {u"ts"_s, m_lastMs}};
    }

    static void signInAs(const QString &name, TestClient &client)
    {
        static const QRegularExpression Scope(u"operator\\.\\w+"_s);
        TestClient::Profile profile = TestClient::administrator(TestGateway::token());
        profile.minProtocol = profile.maxProtocol = 3;
        if (const auto match = Scope.match(name); match.hasMatch())
            profile.scopes = {match.captured()};
        else if (name.contains("read scope"_L1))
            profile.scopes = {u"operator.read"_s};
        QCOMPARE(client.signIn(profile).value("ok"_L1), QJsonValue(true));
    }

    QByteArray m_version;
    qint64 m_lastMs = 0;
    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<Replay> m_replay;
};

QTEST_GUILESS_MAIN(tst_ConnectCases)
#include "tst_ConnectCases.moc"
