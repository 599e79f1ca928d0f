// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/protocol/FrameCodec.h"
#include "gateway/protocol/ServerHello.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject hello()
{
    return {{u"type"_s, u"hello-ok"_s},
            {u"protocol"_s, 4},
            {u"server"_s, QJsonObject{{u"version"_s, u"1"_s}, {u"connId"_s, u"c"_s}}},
            {u"auth"_s, QJsonObject{{u"role"_s, u"operator"_s},
                                    {u"scopes"_s, QJsonArray{u"operator.read"_s, 5}},
                                    {u"deviceToken"_s, u"secret"_s}}},
            {u"policy"_s, QJsonObject{{u"tickIntervalMs"_s, 30'000}}}};
}

} // namespace

/// What a client of another gateway makes of its frames.
class tst_ServerFrames : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsRead()
    {
        const auto frame =
            FrameCodec::decodeFromServer(R"({"type":"event","event":"tick","payload":{"ts":1}})");

        QVERIFY(frame);
        const auto *event = std::get_if<EventFrame>(&*frame);
        QVERIFY(event);
        QCOMPARE(event->name, u"tick"_s);
        QCOMPARE(event->payload, QJsonValue(QJsonObject{{u"ts"_s, 1}}));
    }

    void anAnswerIsRead()
    {
        const auto good =
            FrameCodec::decodeFromServer(R"({"type":"res","id":"1","ok":true,"payload":[]})");
        const auto bad = FrameCodec::decodeFromServer(
            R"({"type":"res","id":"2","ok":false,"payload":[],"error":{"code":"X","message":"no",)"
            R"("details":{"a":1},"retryable":true,"retryAfterMs":-5}})");
        const auto bare = FrameCodec::decodeFromServer(R"({"type":"res","id":"3","ok":false})");

        const auto answer = [](const auto &frame) { return std::get<ReplyFrame>(*frame); };
        QVERIFY(!answer(good).error);
        QCOMPARE(answer(good).payload, QJsonValue(QJsonArray()));
        QVERIFY(answer(bad).payload.isUndefined());
        QCOMPARE(answer(bad).error->code, u"X"_s);
        QVERIFY(answer(bad).error->retryable);
        QCOMPARE(answer(bad).error->retryAfter, std::chrono::milliseconds(0));
        QCOMPARE(answer(bare).error->code, u"UNAVAILABLE"_s);
        QVERIFY(!answer(bare).error->retryAfter);
    }

    void whatIsNeitherIsRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<FrameFault::Kind>("kind");
        using Kind = FrameFault::Kind;
        QTest::newRow("nothing") << ""_ba << Kind::NotJson;
        QTest::newRow("not JSON") << "{"_ba << Kind::NotJson;
        QTest::newRow("nested too deep") << QByteArray(limits::JsonDepth + 1, '[') << Kind::NotJson;
        QTest::newRow("a list") << "[]"_ba << Kind::NotRequest;
        QTest::newRow("a request")
            << R"({"type":"req","id":"1","method":"m"})"_ba << Kind::NotRequest;
        QTest::newRow("an event without a name") << R"({"type":"event"})"_ba << Kind::NotRequest;
        QTest::newRow("an answer to nothing")
            << R"({"type":"res","ok":true})"_ba << Kind::NotRequest;
        QTest::newRow("an answer of neither kind")
            << R"({"type":"res","id":"1","ok":1})"_ba << Kind::NotRequest;
    }
    void whatIsNeitherIsRefused()
    {
        QFETCH(QByteArray, message);
        QFETCH(FrameFault::Kind, kind);

        const auto frame = FrameCodec::decodeFromServer(message);

        QVERIFY(!frame);
        QCOMPARE(frame.error().kind, kind);
    }

    void aHelloIsRead()
    {
        const auto read = ServerHello::decode(hello());

        QVERIFY(read);
        QCOMPARE(read->scopes, QStringList{u"operator.read"_s});
        QCOMPARE(read->deviceToken->reveal(), "secret"_ba);
        QCOMPARE(read->tickInterval.count(), 30'000);
    }

    void whatIsNoHelloIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another type") << u"type"_s << QJsonValue(u"hello"_s);
        QTest::newRow("no protocol") << u"protocol"_s << QJsonValue(0);
        QTest::newRow("no connection") << u"server"_s << QJsonValue(QJsonObject());
    }
    void whatIsNoHelloIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject odd = hello();
        odd.insert(key, value);

        QVERIFY(!ServerHello::decode(odd));
    }

    void whatAHelloExaggeratesIsCut()
    {
        QJsonObject large = hello();
        QJsonArray names;
        for (int number = 0; number < 5000; ++number)
            names.append(QString::number(number));
        large.insert(u"features"_s, QJsonObject{{u"methods"_s, names}});
        large.insert(u"policy"_s, QJsonObject{{u"tickIntervalMs"_s, 1e15}});
        large.insert(u"auth"_s, QJsonObject());

        const auto read = ServerHello::decode(large);

        QVERIFY(read);
        QCOMPARE(read->methods.size(), 2048);
        QCOMPARE(read->tickInterval.count(), 3'600'000);
        QVERIFY(!read->deviceToken);
    }
};

QTEST_APPLESS_MAIN(tst_ServerFrames)
#include "tst_ServerFrames.moc"
