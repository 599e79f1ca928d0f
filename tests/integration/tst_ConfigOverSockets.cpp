// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_ConfigOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanup() { m_gateway.reset(); }

    void aPatchIsInForceAndAnnounced()
    {
        TestClient admin(m_gateway->port());
        admin.signIn(TestClient::administrator(TestGateway::token()));

        const QJsonObject reply = admin.call(
            u"config.patch"_s, QJsonObject{{u"raw"_s, u"{\"gateway\":{\"nodes\":{\"commands\":"
                                                      "{\"allow\":[\"camera.snap\"]}}}}"_s},
                                           {u"baseHash"_s, hash(admin)}});

        QVERIFY(reply.value("ok"_L1).toBool());
        const QJsonObject payload = reply.value("payload"_L1).toObject();
        QCOMPARE(payload.value("changedPaths"_L1).toArray().first().toString(), u"gateway.nodes"_s);
        const QJsonObject event = admin.takeEvent(u"config.changed"_s);
        QCOMPARE(event.value("payload"_L1).toObject().value("hash"_L1), payload.value("hash"_L1));
        QCOMPARE(hash(admin), payload.value("hash"_L1).toString());
    }

    void aNewSecretEndsTheSessionsOfTheOldOne()
    {
        TestClient admin(m_gateway->port());
        admin.signIn(TestClient::administrator(TestGateway::token()));

        const QJsonObject reply = admin.call(
            u"config.patch"_s, QJsonObject{{u"raw"_s, u"{gateway:{auth:{token:'another'}}}"_s},
                                           {u"baseHash"_s, hash(admin)}});

        QVERIFY(reply.value("ok"_L1).toBool());
        QVERIFY(admin.waitForClose());
        QCOMPARE(admin.closeCode(), 4001);
        QCOMPARE(admin.closeReason(), u"gateway auth changed"_s);
    }

    void writingIsForAdministratorsAndLimited()
    {
        TestClient reader(m_gateway->port());
        auto profile = TestClient::administrator(TestGateway::token());
        profile.scopes = {u"operator.write"_s};
        reader.signIn(profile);
        QCOMPARE(error(reader.call(u"config.set"_s, QJsonObject{{u"raw"_s, u"{}"_s}})),
                 u"missing scope: operator.admin"_s);

        TestClient admin(m_gateway->port());
        admin.signIn(TestClient::administrator(TestGateway::token()));
        const QJsonObject params{{u"raw"_s, u"{}"_s}, {u"baseHash"_s, u"stale"_s}};
        for (int i = 0; i < 30; ++i)
            QCOMPARE(error(admin.call(u"config.set"_s, params)),
                     u"config changed since last load; re-run config.get and retry"_s);
        const QJsonObject limited = admin.call(u"config.apply"_s, params);
        const QJsonObject reason = limited.value("error"_L1).toObject();
        QCOMPARE(reason.value("code"_L1).toString(), u"UNAVAILABLE"_s);
        QVERIFY(reason.value("retryAfterMs"_L1).toInteger() > 0);
        QCOMPARE(reason.value("details"_L1).toObject().value("limit"_L1).toString(),
                 u"30 per 60s"_s);
    }

private:
    static QString hash(TestClient &client)
    {
        return client.call(u"config.get"_s)
            .value("payload"_L1)
            .toObject()
            .value("hash"_L1)
            .toString();
    }
    static QString error(const QJsonObject &response)
    {
        return response.value("error"_L1).toObject().value("message"_L1).toString();
    }

    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_ConfigOverSockets)
#include "tst_ConfigOverSockets.moc"
