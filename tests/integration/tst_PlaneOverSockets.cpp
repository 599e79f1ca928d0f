// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <memory>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_PlaneOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        m_admin->signIn(TestClient::administrator(TestGateway::token()));
    }
    void cleanup()
    {
        m_admin.reset();
        m_gateway.reset();
    }

    void emptyListsHaveTheRightShape_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("list");

        const QList<std::pair<QString, QString>> rows{{u"agents.list"_s, u"agents"_s},
                                                      {u"sessions.list"_s, u"sessions"_s},
                                                      {u"models.list"_s, u"models"_s},
                                                      {u"skills.status"_s, u"skills"_s},
                                                      {u"cron.list"_s, u"jobs"_s},
                                                      {u"usage.cost"_s, u"daily"_s},
                                                      {u"usage.status"_s, u"providers"_s},
                                                      {u"channels.status"_s, u"channelOrder"_s},
                                                      {u"diagnostics.stability"_s, u"events"_s},
                                                      {u"question.list"_s, u"questions"_s},
                                                      {u"logs.tail"_s, u"lines"_s}};
        for (const auto &[method, list] : rows)
            QTest::newRow(qPrintable(method)) << method << list;
    }

    void emptyListsHaveTheRightShape()
    {
        QFETCH(QString, method);
        QFETCH(QString, list);

        const QJsonValue value = m_admin->call(method).value("payload"_L1).toObject().value(list);

        QVERIFY(value.isArray());
        QVERIFY(value.toArray().isEmpty());
    }

    void whatIsMissingHereSaysSoInBothVersions_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::newRow("3") << 3;
        QTest::newRow("4") << 4;
    }
    void whatIsMissingHereSaysSoInBothVersions()
    {
        QFETCH(int, protocol);
        TestClient client(m_gateway->port());
        const QStringList listed = signInAs(client, protocol);
        // Not listed by the reference either, and they work.
        const QSet<QString> unlisted{u"connect"_s, u"device.pair.setupCode"_s,
                                     u"device.pair.setupStatus"_s};
        int count = 0;
        for (const auto &[name, row] : m_gateway->gateway().router().rows()) {
            if (row.spec.isAdvertised || unlisted.contains(name))
                continue;
            const QJsonObject error = client.call(name, QJsonObject{{u"sessionKey"_s, u"main"_s}})
                                          .value("error"_L1)
                                          .toObject();

            QVERIFY2(error.value("code"_L1) == u"UNAVAILABLE"_s, qPrintable(name));
            const QJsonObject details = error.value("details"_L1).toObject();
            QVERIFY2(details.value("code"_L1) == u"NOT_AVAILABLE_HERE"_s, qPrintable(name));
            QVERIFY2(!details.value("missing"_L1).toString().isEmpty(), qPrintable(name));
            QVERIFY2(!listed.contains(name), qPrintable(name));
            ++count;
        }
        QVERIFY(count > 60);
    }

    void theListOfMethodsIsWhatTheVersionKnowsAndWorks_data()
    {
        whatIsMissingHereSaysSoInBothVersions_data();
    }
    void theListOfMethodsIsWhatTheVersionKnowsAndWorks()
    {
        QFETCH(int, protocol);
        TestClient client(m_gateway->port());
        const QStringList listed = signInAs(client, protocol);
        TestClient node(m_gateway->port());
        const TestIdentity identity;
        node.signIn(TestClient::node(TestGateway::token(), identity, {u"system.which"_s}));

        const ProtocolDialect &dialect = protocol == 3 ? dialectV3() : dialectV4();
        for (const auto &[name, row] : m_gateway->gateway().router().rows()) {
            QCOMPARE(listed.contains(name), row.spec.isAdvertised && dialect.offers(row.spec));
            const bool isForNodes = row.spec.caller == MethodSpec::Caller::Node;
            // A restart would end this; the wait for a decision has tests of its own.
            if (!listed.contains(name) || name == "gateway.restart.request"_L1 ||
                name == "device.scopes.waitUpgrade"_L1 || (isForNodes && protocol == 3))
                continue;
            TestClient &caller = isForNodes ? node : client;
            const QJsonObject reply = caller.call(name);
            QVERIFY2(!reply.isEmpty(), qPrintable(name));
            const QJsonObject error = reply.value("error"_L1).toObject();
            QVERIFY2(!error.value("message"_L1).toString().startsWith("unknown method"_L1) &&
                         error.value("details"_L1).toObject().value("code"_L1) !=
                             u"NOT_AVAILABLE_HERE"_s,
                     qPrintable(name));
        }
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    }

    void theLogIsReadFromTheStateFolder()
    {
        QDir().mkpath(m_gateway->stateDir() + u"/logs"_s);
        QFile file(m_gateway->stateDir() + u"/logs/openclaw-2026-01-01.log"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"1\":\"hello\"}\n");
        file.close();

        const QJsonObject tail = m_admin->call(u"logs.tail"_s).value("payload"_L1).toObject();

        QCOMPARE(tail.value("lines"_L1).toArray().first().toString(), u"{\"1\":\"hello\"}"_s);
        QCOMPARE(tail.value("cursor"_L1).toInt(), 14);
        QCOMPARE(m_admin->call(u"logs.tail"_s, QJsonObject{{u"limit"_s, 0}})
                     .value("error"_L1)
                     .toObject()
                     .value("message"_L1)
                     .toString(),
                 u"invalid logs.tail params: at /limit: must be >= 1"_s);
    }

    void aNodeFetchesWhatWaitsForIt()
    {
        const TestIdentity identity;
        TestClient node(m_gateway->port());
        node.signIn(TestClient::node(TestGateway::token(), identity, {u"system.which"_s}));
        const QJsonObject params{{u"nodeId"_s, identity.deviceId()},
                                 {u"type"_s, u"location.request"_s}};

        const QJsonObject queued = m_admin->call(u"node.pending.enqueue"_s, params);
        const QJsonObject drained = node.call(u"node.pending.drain"_s);

        QVERIFY(queued.value("ok"_L1).toBool());
        const QJsonArray items = drained.value("payload"_L1).toObject().value("items"_L1).toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().toObject().value("type"_L1).toString(), u"location.request"_s);
        QCOMPARE(items.last().toObject().value("id"_L1).toString(), u"baseline-status"_s);
        QCOMPARE(node.call(u"node.pending.pull"_s)
                     .value("payload"_L1)
                     .toObject()
                     .value("actions"_L1)
                     .toArray()
                     .size(),
                 0);
        QVERIFY(!m_admin->call(u"node.pending.drain"_s).value("ok"_L1).toBool());
    }

    void aCommandForAnAppInTheBackgroundWaits()
    {
        const TestIdentity identity;
        TestClient phone(m_gateway->port());
        auto profile = TestClient::node(TestGateway::token(), identity, {u"camera.list"_s});
        profile.clientId = u"openclaw-ios"_s;
        profile.platform = u"ios 18.0"_s;
        profile.deviceFamily = u"iPhone"_s;
        phone.signIn(profile);
        const QJsonArray pending = m_admin->call(u"node.pair.list"_s)
                                       .value("payload"_L1)
                                       .toObject()
                                       .value("pending"_L1)
                                       .toArray();
        m_admin->call(
            u"node.pair.approve"_s,
            QJsonObject{{u"requestId"_s, pending.first().toObject().value("requestId"_L1)}});
        const QString request =
            m_admin->send(u"node.invoke"_s, QJsonObject{{u"nodeId"_s, identity.deviceId()},
                                                        {u"command"_s, u"camera.list"_s},
                                                        {u"idempotencyKey"_s, u"k"_s}});
        const QJsonObject invoke =
            phone.takeEvent(u"node.invoke.request"_s).value("payload"_L1).toObject();
        phone.call(
            u"node.invoke.result"_s,
            QJsonObject{{u"id"_s, invoke.value("id"_L1)},
                        {u"nodeId"_s, identity.deviceId()},
                        {u"ok"_s, false},
                        {u"error"_s, QJsonObject{{u"code"_s, u"NODE_BACKGROUND_UNAVAILABLE"_s}}}});

        const QJsonObject error = m_admin->reply(request).value("error"_L1).toObject();
        QCOMPARE(error.value("details"_L1).toObject().value("code"_L1).toString(),
                 u"QUEUED_UNTIL_FOREGROUND"_s);
        const QJsonObject action = phone.call(u"node.pending.pull"_s)
                                       .value("payload"_L1)
                                       .toObject()
                                       .value("actions"_L1)
                                       .toArray()
                                       .first()
                                       .toObject();
        QCOMPARE(action.value("command"_L1).toString(), u"camera.list"_s);
        const QJsonObject acknowledged = phone.call(
            u"node.pending.ack"_s, QJsonObject{{u"ids"_s, QJsonArray{action.value("id"_L1)}}});
        QCOMPARE(acknowledged.value("payload"_L1).toObject().value("remainingCount"_L1).toInt(-1),
                 0);
    }

    void aDeviceAsksForMoreAndIsToldWhenItMay()
    {
        const TestIdentity identity(7);
        TestClient device(m_gateway->port());
        auto profile = TestClient::administrator(TestGateway::token());
        profile.clientId = u"cli"_s;
        profile.mode = u"cli"_s;
        profile.scopes = {u"operator.read"_s};
        profile.identity = identity;
        device.signIn(profile);

        const QJsonObject asked =
            device.call(u"device.scopes.requestUpgrade"_s,
                        QJsonObject{{u"scopes"_s, QJsonArray{u"operator.write"_s}}});
        const QJsonValue id = asked.value("payload"_L1).toObject().value("requestId"_L1);
        const QJsonObject params{{u"requestId"_s, id}};
        const QString waiting = device.send(u"device.scopes.waitUpgrade"_s, params);
        QVERIFY(!m_admin->call(u"device.scopes.waitUpgrade"_s, params).value("ok"_L1).toBool());
        m_admin->call(u"device.pair.approve"_s, params);

        const QJsonObject outcome = device.reply(waiting).value("payload"_L1).toObject();
        QCOMPARE(outcome.value("status"_L1).toString(), u"approved"_s);
        QVERIFY(outcome.value("scopes"_L1).toArray().contains(u"operator.write"_s));
        QVERIFY(!outcome.value("deviceToken"_L1).toString().isEmpty());
    }

private:
    /// An administrator's session; returns `features.methods` of the hello.
    static QStringList signInAs(TestClient &client, int protocol)
    {
        TestClient::Profile profile = TestClient::administrator(TestGateway::token());
        profile.minProtocol = profile.maxProtocol = protocol;
        const QJsonObject hello = client.signIn(profile).value("payload"_L1).toObject();
        const QJsonObject features = hello.value("features"_L1).toObject();
        return features.value("methods"_L1).toVariant().toStringList();
    }

    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<TestClient> m_admin;
};

QTEST_GUILESS_MAIN(tst_PlaneOverSockets)
#include "tst_PlaneOverSockets.moc"
