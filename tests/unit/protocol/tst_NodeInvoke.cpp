// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/NodeInvoke.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

// Reads JSON written with single quotes.
QJsonObject objectOf(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

ParamReader readerOf(const QByteArray &json)
{
    return ParamReader(objectOf(json));
}

} // namespace

class tst_NodeInvoke : public QObject
{
    Q_OBJECT

private slots:
    void anInvokeKeepsWhatTheOperatorAsked()
    {
        const auto params = NodeInvokeParams::decode(
            readerOf("{'nodeId':' n ','command':' a.b "
                     "','params':{'x':1},'timeoutMs':5,'idempotencyKey':'k','sessionKey':'s','"
                     "turnSourceChannel':null,'turnSourceTo':1,'turnSourceAccountId':'','"
                     "turnSourceThreadId':[]}"));

        QVERIFY(params);
        QCOMPARE(params->nodeId.text(), u"n"_s);
        QCOMPARE(params->command, u"a.b"_s);
        QCOMPARE(params->params.toObject(), (QJsonObject{{u"x"_s, 1}}));
        QCOMPARE(params->timeout->count(), 5);
        QCOMPARE(params->idempotencyKey, u"k"_s);
        QCOMPARE(*params->sessionKey, u"s"_s);
    }

    void aBadInvokeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("no key") << "{'nodeId':'n','command':'c'}"_ba
                                << u"must have required property 'idempotencyKey'"_s;
        QTest::newRow("no node") << "{'command':'c','idempotencyKey':'k'}"_ba
                                 << u"must have required property 'nodeId'"_s;
        QTest::newRow("blank command") << "{'nodeId':'n','command':'  ','idempotencyKey':'k'}"_ba
                                       << u"nodeId and command required"_s;
        QTest::newRow("negative time")
            << "{'nodeId':'n','command':'c','idempotencyKey':'k','timeoutMs':-1}"_ba
            << u"at /timeoutMs: must be >= 0"_s;
        QTest::newRow("unknown field")
            << "{'nodeId':'n','command':'c','idempotencyKey':'k','zzz':1}"_ba
            << u"at root: unexpected property 'zzz'"_s;
    }
    void aBadInvokeIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);

        const auto params = NodeInvokeParams::decode(readerOf(json));

        QVERIFY(!params);
        QCOMPARE(params.error().text, text);
    }

    void aRequestCarriesParamsAsText_data()
    {
        QTest::addColumn<QJsonValue>("params");
        QTest::addColumn<QJsonValue>("paramsJson");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << QJsonValue();
        QTest::newRow("null") << QJsonValue() << QJsonValue(u"null"_s);
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"b"_s, QJsonArray{u"ls"_s}}})
                                << QJsonValue(u"{\"b\":[\"ls\"]}"_s);
        QTest::newRow("list") << QJsonValue(QJsonArray{1}) << QJsonValue(u"[1]"_s);
        QTest::newRow("text") << QJsonValue(u"a\"b"_s) << QJsonValue(u"\"a\\\"b\""_s);
        QTest::newRow("bool") << QJsonValue(true) << QJsonValue(u"true"_s);
    }
    void aRequestCarriesParamsAsText()
    {
        QFETCH(QJsonValue, params);
        QFETCH(QJsonValue, paramsJson);

        const InvokeRequest request{.id = InvokeId(u"i"_s),
                                    .what = {.nodeId = NodeId(u"n"_s),
                                             .command = u"c"_s,
                                             .params = params,
                                             .idempotencyKey = u"k"_s},
                                    .timeout = std::chrono::milliseconds(7)};

        QCOMPARE(request.encode(), (QJsonObject{{u"id"_s, u"i"_s},
                                                {u"nodeId"_s, u"n"_s},
                                                {u"command"_s, u"c"_s},
                                                {u"paramsJSON"_s, paramsJson},
                                                {u"timeoutMs"_s, 7},
                                                {u"idempotencyKey"_s, u"k"_s}}));
    }

    void theSessionKeyGoesAlongWhenThereIsOne()
    {
        const InvokeRequest request{.what = {.sessionKey = u"s"_s}};

        QCOMPARE(request.encode().value("sessionKey"_L1).toString(), u"s"_s);
    }

    void anAnswerBecomesTheOperatorsReply_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("reply");
        const auto row = [](const char *tag, const char *answer, const char *reply) {
            QTest::newRow(tag) << QByteArray(answer) << QByteArray(reply);
        };
        row("text", "'payloadJSON':'{\\'a\\':1}'", "'payload':{'a':1},'payloadJSON':'{\\'a\\':1}'");
        row("scalar text", "'payloadJSON':'\\'done\\''",
            "'payload':'done','payloadJSON':'\\'done\\''");
        row("two values", "'payloadJSON':'1,2'",
            "'payload':{'payloadJSON':'1,2'},'payloadJSON':'1,2'");
        row("unparsable", "'payloadJSON':'{oops'",
            "'payload':{'payloadJSON':'{oops'},'payloadJSON':'{oops'");
        row("payload", "'payload':{'obj':true}", "'payload':{'obj':true},'payloadJSON':null");
        row("nothing", "'payloadJSON':null,'error':null", "'payloadJSON':null");
        row("value for text", "'payloadJSON':{'a':1}", "'payload':{'a':1},'payloadJSON':null");
        row("payload before value for text", "'payload':1,'payloadJSON':2",
            "'payload':1,'payloadJSON':null");
        row("text before payload", "'payload':1,'payloadJSON':'2'",
            "'payload':2,'payloadJSON':'2'");
    }
    void anAnswerBecomesTheOperatorsReply()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, reply);

        const auto decoded =
            InvokeAnswer::decode(readerOf("{'id':'i','nodeId':'n','ok':true," + answer + '}'));
        QVERIFY(decoded);
        const InvokeReply encoded{.nodeId = decoded->nodeId,
                                  .command = u"c"_s,
                                  .payload = decoded->payload,
                                  .payloadJson = decoded->payloadJson};

        const auto expected = "{'ok':true,'nodeId':'n','command':'c'," + reply + '}';
        QCOMPARE(encoded.encode().value().toObject(), objectOf(expected));
    }

    void anAnswerTellsTheNodesError()
    {
        const auto answer = InvokeAnswer::decode(
            readerOf("{'id':'i','nodeId':'n','ok':false,'error':{'code':'A','message':'b'}}"));

        QVERIFY(answer);
        QVERIFY(!answer->isOk);
        QCOMPARE(*answer->errorCode, u"A"_s);
        QCOMPARE(*answer->errorMessage, u"b"_s);
    }

    void aBadAnswerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no id") << "{'nodeId':'n','ok':true}"_ba;
        QTest::newRow("no node") << "{'id':'i','ok':true}"_ba;
        QTest::newRow("no ok") << "{'id':'i','nodeId':'n'}"_ba;
        QTest::newRow("ok as text") << "{'id':'i','nodeId':'n','ok':'yes'}"_ba;
        QTest::newRow("error as text") << "{'id':'i','nodeId':'n','ok':false,'error':'x'}"_ba;
        QTest::newRow("error code as number")
            << "{'id':'i','nodeId':'n','ok':false,'error':{'code':1}}"_ba;
        QTest::newRow("unknown error field")
            << "{'id':'i','nodeId':'n','ok':false,'error':{'zzz':1}}"_ba;
        QTest::newRow("unknown field") << "{'id':'i','nodeId':'n','ok':true,'zzz':1}"_ba;
    }
    void aBadAnswerIsRefused()
    {
        QFETCH(QByteArray, json);

        QVERIFY(!InvokeAnswer::decode(readerOf(json)));
    }
};

QTEST_APPLESS_MAIN(tst_NodeInvoke)
#include "tst_NodeInvoke.moc"
