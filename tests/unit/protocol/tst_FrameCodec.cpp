// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/FrameCodec.h"

#include "gateway/base/Limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_FrameCodec : public QObject
{
    Q_OBJECT

    using Kind = FrameFault::Kind;

private slots:
    void aRequestIsRead()
    {
        const auto frame = FrameCodec::decode(
            R"({"type":"req","id":"1","method":"health","params":{"a":1},"traceparent":"x"})");

        QVERIFY(frame);
        QCOMPARE(frame->id, u"1"_s);
        QCOMPARE(frame->method, u"health"_s);
        QCOMPARE(frame->params, QJsonValue(QJsonObject{{u"a"_s, 1}}));
    }

    void absentParamsAreToldFromNull()
    {
        QVERIFY(
            FrameCodec::decode(R"({"type":"req","id":"1","method":"m"})")->params.isUndefined());
        QVERIFY(FrameCodec::decode(R"({"type":"req","id":"1","method":"m","params":null})")
                    ->params.isNull());
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << ""_ba << Kind::NotJson << QString();
        QTest::newRow("blank") << "  "_ba << Kind::NotJson << QString();
        QTest::newRow("half") << R"({"type":"req")"_ba << Kind::NotJson << QString();
        QTest::newRow("bad UTF-8") << "{\"type\":\"\xff\"}"_ba << Kind::NotJson << QString();
        QTest::newRow("two values") << "{} {}"_ba << Kind::NotJson << QString();
        QTest::newRow("number") << "7"_ba << Kind::NotRequest << u"invalid"_s;
        QTest::newRow("null") << "null"_ba << Kind::NotRequest << u"invalid"_s;
        QTest::newRow("list") << "[]"_ba << Kind::NotRequest << u"invalid"_s;
        QTest::newRow("nothing in it") << "{}"_ba << Kind::NotRequest << u"invalid"_s;
        QTest::newRow("an event") << R"({"type":"event","event":"x"})"_ba << Kind::NotRequest
                                  << u"invalid"_s;
        QTest::newRow("a reply keeps its id")
            << R"({"type":"res","id":"q","ok":true})"_ba << Kind::NotRequest << u"q"_s;
        QTest::newRow("no id") << R"({"type":"req","method":"m"})"_ba << Kind::NotRequest
                               << u"invalid"_s;
        QTest::newRow("id not a text")
            << R"({"type":"req","id":1,"method":"m"})"_ba << Kind::NotRequest << u"invalid"_s;
        QTest::newRow("no method") << R"({"type":"req","id":"1"})"_ba << Kind::NotRequest << u"1"_s;
        QTest::newRow("empty method")
            << R"({"type":"req","id":"1","method":""})"_ba << Kind::NotRequest << u"1"_s;
        QTest::newRow("unknown key")
            << R"({"type":"req","id":"1","method":"m","foo":1})"_ba << Kind::NotRequest << u"1"_s;
        QTest::newRow("traceparent too long")
            << R"({"type":"req","id":"1","method":"m","traceparent":"T"})"_ba.replace(
                   "T", QByteArray(129, 'a'))
            << Kind::NotRequest << u"1"_s;
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, message);
        QFETCH(Kind, kind);
        QFETCH(QString, id);

        const auto frame = FrameCodec::decode(message);

        QVERIFY(!frame);
        QCOMPARE(frame.error().kind, kind);
        QCOMPARE(frame.error().id, id);
        QVERIFY(!frame.error().text.isEmpty());
    }

    void nestingIsBounded()
    {
        const auto nested = [](int depth) {
            return R"({"type":"req","id":"1","method":"m","params":)" + QByteArray(depth, '[') +
                   QByteArray(depth, ']') + '}';
        };
        QVERIFY(FrameCodec::decode(nested(limits::JsonDepth - 1)));
        QCOMPARE(FrameCodec::decode(nested(limits::JsonDepth)).error().kind, Kind::NotJson);
        QCOMPARE(FrameCodec::decode(nested(1'000'000)).error().kind, Kind::NotJson);
    }

    void aLongFieldIsKeptAsItsText()
    {
        const QByteArray text = '"' + QByteArray(5000, 'x') + "\\u00e9\"";
        const auto frame = FrameCodec::decode(
            R"({"type":"req","id":"1","method":"m","params":{"a":1, "long" : T ,"b":[2]}})"_ba
                .replace("T", text));

        QVERIFY(frame);
        QCOMPARE(frame->params, QJsonValue(QJsonObject{{u"a"_s, 1}, {u"b"_s, QJsonArray{2}}}));
        QCOMPARE(frame->longParams, (QHash<QString, RawJson>{{u"long"_s, RawJson::trusted(text)}}));
    }

    void whatTheParserHasToSettleIsParsed_data()
    {
        const QByteArray text = '"' + QByteArray(5000, 'x') + '"';
        QTest::addColumn<QByteArray>("params");
        QTest::newRow("twice") << R"({"a":T,"a":1})"_ba.replace("T", text);
        QTest::newRow("long twice") << R"({"a":T,"a":T})"_ba.replace("T", text);
        QTest::newRow("escaped key") << R"({"\u0061":T})"_ba.replace("T", text);
        QTest::newRow("a list") << R"([T])"_ba.replace("T", text);
    }
    void whatTheParserHasToSettleIsParsed()
    {
        QFETCH(QByteArray, params);
        const auto frame =
            FrameCodec::decode(R"({"type":"req","id":"1","method":"m","params":)" + params + '}');

        QVERIFY(frame);
        QVERIFY(frame->longParams.isEmpty());
        const QJsonValue parsed = QJsonDocument::fromJson('[' + params + ']').array().at(0);
        QCOMPARE(frame->params, parsed);
    }

    void aLongMessageThatIsNotJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bad UTF-8") << QByteArray("\xff");
        QTest::newRow("half an escape") << QByteArray("\\u12");
        QTest::newRow("two values") << QByteArray("\" \"x");
    }
    void aLongMessageThatIsNotJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto frame = FrameCodec::decode(
            R"({"type":"req","id":"1","method":"m","params":{"a":"T"}})"_ba.replace(
                "T", QByteArray(5000, 'x') + text));

        QVERIFY(!frame);
        QCOMPARE(frame.error().kind, Kind::NotJson);
    }

    void bracketsInATextAreNoNesting()
    {
        const QByteArray text = QByteArray(limits::JsonDepth * 2, '[') + "\\\"[";
        QVERIFY(FrameCodec::decode(
            R"({"type":"req","id":"1","method":"m","params":"T"})"_ba.replace("T", text)));
    }

    void repliesHoldExactlyTheirKeys()
    {
        QCOMPARE(FrameCodec::encodeReply(u"a\"b"_s, QJsonObject{{u"x"_s, 1}}),
                 "{\"type\":\"res\",\"id\":\"a\\\"b\",\"ok\":true,\"payload\":{\"x\":1}}"_ba);
        QCOMPARE(FrameCodec::encodeReply(u"1"_s, QJsonArray{1}),
                 R"({"type":"res","id":"1","ok":true,"payload":[1]})"_ba);
        QCOMPARE(FrameCodec::encodeReply(u"1"_s, QJsonValue::Undefined),
                 R"({"type":"res","id":"1","ok":true})"_ba);
        QCOMPARE(FrameCodec::encodeError(u"1"_s, invalidRequest(u"no"_s)),
                 R"({"type":"res","id":"1","ok":false,)"
                 R"("error":{"code":"INVALID_REQUEST","message":"no"}})"_ba);
    }

    void eventsCarryOnlyWhatTheyHave()
    {
        QCOMPARE(FrameCodec::encodeEvent(u"tick"_s, {}), R"({"type":"event","event":"tick"})"_ba);
        QCOMPARE(FrameCodec::encodeEventStart(u"tick"_s, "{}") +
                     FrameCodec::encodeEventEnd(7, StateVersion{1, 2}),
                 R"({"type":"event","event":"tick","payload":{},"seq":7,)"
                 R"("stateVersion":{"presence":1,"health":2}})"_ba);
    }

    void idsOfEveryKindComeBack_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"a-1 ~"_s;
        QTest::newRow("a quote") << u"a\"b"_s;
        QTest::newRow("a backslash") << u"a\\b"_s;
        QTest::newRow("a line end") << u"a\nb"_s;
        QTest::newRow("delete") << u"a\u007fb"_s;
        QTest::newRow("Latin-1") << u"\u00e9"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F4F1"_s;
    }
    void idsOfEveryKindComeBack()
    {
        QFETCH(const QString, id);

        const QByteArray message = FrameCodec::encodeReply(id, QJsonValue(1));

        QCOMPARE(QJsonDocument::fromJson(message).object().value("id"_L1).toString(), id);
    }

    void payloadsOfEveryTypeAreJson_data()
    {
        QTest::addColumn<QJsonValue>("payload");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << "null"_ba;
        QTest::newRow("bool") << QJsonValue(true) << "true"_ba;
        QTest::newRow("text") << QJsonValue(u"é"_s) << QByteArray("\"é\"");
        QTest::newRow("64 bits") << QJsonValue(9007199254740993LL) << "9007199254740993"_ba;
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << ""_ba;
    }
    void payloadsOfEveryTypeAreJson()
    {
        QFETCH(QJsonValue, payload);
        QFETCH(QByteArray, json);
        QCOMPARE(FrameCodec::encodePayload(payload), json);
    }
};

QTEST_APPLESS_MAIN(tst_FrameCodec)
#include "tst_FrameCodec.moc"
