// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/EventTable.h"
#include "gateway/protocol/Hello.h"
#include "gateway/protocol/ProtocolDialect.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

Hello hello()
{
    return {.serverVersion = u"1.2.3"_s,
            .connectionId = u"c"_s,
            .hostName = u"box"_s,
            .role = u"operator"_s,
            .scopes = {u"operator.read"_s}};
}

QJsonObject encoded(const ProtocolDialect &dialect, Hello of = hello())
{
    QStringList events;
    for (const EventSpec &spec : eventTable())
        events.append(spec.name);
    of.features = dialect.encodeFeatures({u"health"_s}, events);
    return dialect.encodeHello(of).value().toObject();
}

QStringList listed(QLatin1StringView key, const QJsonObject &encoded)
{
    return encoded.value("features"_L1).toObject().value(key).toVariant().toStringList();
}

} // namespace

class tst_Dialects : public QObject
{
    Q_OBJECT

private slots:
    void eachSaysItsNumberAndTheCommonPolicy_data()
    {
        QTest::addColumn<const ProtocolDialect *>("dialect");
        QTest::addColumn<int>("number");
        QTest::newRow("3") << &dialectV3() << 3;
        QTest::newRow("4") << &dialectV4() << 4;
    }
    void eachSaysItsNumberAndTheCommonPolicy()
    {
        QFETCH(const ProtocolDialect *, dialect);
        QFETCH(int, number);

        const QJsonObject hello = encoded(*dialect);

        QCOMPARE(hello.value("type"_L1).toString(), u"hello-ok"_s);
        QCOMPARE(hello.value("protocol"_L1).toInt(), number);
        const QJsonObject policy = hello.value("policy"_L1).toObject();
        QCOMPARE(policy.value("maxPayload"_L1).toInteger(), 26'214'400);
        QCOMPARE(policy.value("maxBufferedBytes"_L1).toInteger(), 52'428'800);
        QCOMPARE(policy.value("tickIntervalMs"_L1).toInteger(), 30'000);
        QCOMPARE(listed("methods"_L1, hello), QStringList{u"health"_s});
        QVERIFY(dialect->index() < DialectCount);
    }

    void whatIsForAdministratorsIsAbsentForOthers()
    {
        const auto keysOf = [](const Hello &of) {
            return encoded(dialectV4(), of).value("snapshot"_L1).toObject().keys();
        };
        QVERIFY(!keysOf(hello()).contains(u"configPath"_s));
        Hello full = hello();
        full.configPath = u"/c"_s;
        full.stateDir = u"/s"_s;
        full.authMode = u"token"_s;
        for (const QString &key : {u"configPath"_s, u"stateDir"_s, u"authMode"_s})
            QVERIFY(keysOf(full).contains(key));
    }

    void theOlderOneHasAuthOnlyWithAToken()
    {
        Hello own = hello();
        QVERIFY(!encoded(dialectV3(), own).contains(u"auth"_s));
        QCOMPARE(encoded(dialectV4(), own).value("auth"_L1).toObject().value("role"_L1),
                 QJsonValue(u"operator"_s));
        own.deviceToken = Secret(u"t"_s);
        own.deviceTokenIssuedAtMs = 7;
        for (const ProtocolDialect *dialect : {&dialectV3(), &dialectV4()}) {
            const QJsonObject auth = encoded(*dialect, own).value("auth"_L1).toObject();
            QCOMPARE(auth.value("deviceToken"_L1).toString(), u"t"_s);
            QCOMPARE(auth.value("issuedAtMs"_L1).toInteger(), 7);
        }
    }

    void theOlderOneNamesTheHost()
    {
        const auto server = [](const ProtocolDialect &dialect) {
            return encoded(dialect).value("server"_L1).toObject();
        };
        QCOMPARE(server(dialectV3()).value("host"_L1).toString(), u"box"_s);
        QVERIFY(!server(dialectV4()).contains(u"host"_s));
    }

    void theOlderOneIsTheOnlyOneThatDropsEvents()
    {
        for (const EventSpec &spec : eventTable()) {
            const Event event{.name = spec.name, .payload = QJsonObject{{u"a"_s, 1}}};
            QCOMPARE(dialectV4().lowerEvent(event), std::optional(event));
            const bool isOffered =
                listed("events"_L1, encoded(dialectV3())).contains(QString(spec.name));
            QCOMPARE(dialectV3().lowerEvent(event).has_value(), isOffered);
        }
        QVERIFY(!dialectV3().lowerEvent({.name = u"node.presence"_s}));
        QVERIFY(dialectV3().lowerEvent({.name = u"presence"_s}));
    }

    void methodsOfOneVersionAreOfferedToItAlone()
    {
        using Versions = MethodSpec::Versions;
        const auto offers = [](const ProtocolDialect &dialect, Versions versions) {
            return dialect.offers({.name = "m"_L1, .versions = versions});
        };
        QVERIFY(offers(dialectV3(), Versions::All) && offers(dialectV4(), Versions::All));
        QVERIFY(offers(dialectV3(), Versions::V3Only) && !offers(dialectV4(), Versions::V3Only));
        QVERIFY(!offers(dialectV3(), Versions::V4Only) && offers(dialectV4(), Versions::V4Only));
    }

    void aMissingScopeReadsAsEachVersionKnowsIt()
    {
        const RpcError error = missingScope(u"operator.admin"_s, {u"operator.admin"_s});

        QCOMPARE(dialectV4().lowerError(error), error);
        const RpcError older = dialectV3().lowerError(error);
        QCOMPARE(older.code, ErrorCode::InvalidRequest);
        QCOMPARE(older.message, u"missing scope: operator.admin"_s);
        QVERIFY(older.details.isEmpty());
    }

    void theOlderOneKnowsNoRetryAdvice()
    {
        RpcError busy = unavailable(u"busy"_s);
        busy.retryable = true;
        busy.retryAfter = std::chrono::milliseconds(5);

        QCOMPARE(dialectV4().lowerError(busy), busy);
        QCOMPARE(dialectV3().lowerError(busy), unavailable(u"busy"_s));
    }
};

QTEST_APPLESS_MAIN(tst_Dialects)
#include "tst_Dialects.moc"
