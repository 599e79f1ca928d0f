// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/WebSocketFrames.h"

#include "tests/support/RawWebSocket.h"

#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = WebSocketReader::Kind;
using Heard = WebSocketReader::Heard;

constexpr int Text = 1;
constexpr int Binary = 2;
constexpr int Close = 8;
constexpr int Ping = 9;
constexpr int Pong = 10;

QList<Heard> hear(const QByteArray &bytes, qsizetype step, qint64 maxBytes = 100'000)
{
    WebSocketReader reader;
    reader.setMaxMessageBytes(maxBytes);
    QList<Heard> all;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        reader.add(bytes.mid(at, step));
        while (auto heard = reader.next())
            all.append(*heard);
    }
    return all;
}

Heard message(const QByteArray &payload)
{
    return {.payload = payload};
}

} // namespace

class tst_WebSocketFrames : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidIsHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<Heard>>("heard");

        const QByteArray text = "gr\xc3\xbc\xc3\x9f"_ba;
        QTest::newRow("text") << ClientFrame{.payload = text}.bytes() << QList{message(text)};
        QTest::newRow("binary") << ClientFrame{.opcode = Binary, .payload = "\xff\x00x"_ba}.bytes()
                                << QList{message("\xff\x00x"_ba)};
        QTest::newRow("empty") << ClientFrame{}.bytes() << QList{message({})};
        for (const int size : {125, 126, 127, 65'535, 65'536}) {
            const QByteArray payload(size, 'x');
            QTest::addRow("%d bytes", size)
                << ClientFrame{.payload = payload}.bytes() << QList{message(payload)};
        }
        QTest::newRow("a character in two frames")
            << ClientFrame{.payload = text.first(3), .isFinal = false}.bytes() +
                   ClientFrame{.opcode = 0, .payload = text.sliced(3)}.bytes()
            << QList{message(text)};
        QTest::newRow("a ping inside a message")
            << ClientFrame{.payload = "a", .isFinal = false}.bytes() +
                   ClientFrame{.opcode = Ping, .payload = "p"}.bytes() +
                   ClientFrame{.opcode = 0, .payload = "b", .isFinal = false}.bytes() +
                   ClientFrame{.opcode = 0}.bytes()
            << QList{Heard{.kind = Kind::Ping, .payload = "p"}, message("ab")};
        QTest::newRow("a pong nobody asked for, and a message")
            << ClientFrame{.opcode = Pong}.bytes() + ClientFrame{.payload = "x"}.bytes()
            << QList{Heard{.kind = Kind::Pong}, message("x")};
        QTest::newRow("a leading mark of byte order stays")
            << ClientFrame{.payload = "\xef\xbb\xbfx"_ba}.bytes()
            << QList{message("\xef\xbb\xbfx"_ba)};
        QTest::newRow("goodbye")
            << ClientFrame{.opcode = Close, .payload = closeBytes(1001, "later")}.bytes()
            << QList{Heard{.kind = Kind::Close, .payload = "later", .code = 1001}};
        QTest::newRow("goodbye without a code, and nothing after it")
            << ClientFrame{.opcode = Close}.bytes() + ClientFrame{.payload = "x"}.bytes()
            << QList{Heard{.kind = Kind::Close, .code = WebSocketReader::NoCode}};
    }
    void whatIsSaidIsHeard()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<Heard>, heard);

        for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(7)})
            QCOMPARE(hear(bytes, step), heard);
    }

    void whatBreaksTheRulesEndsIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");

        const auto row = [](const char *name, const ClientFrame &frame, int code) {
            QTest::newRow(name) << frame.bytes() << code;
        };
        row("not masked", {.payload = "x", .isMasked = false}, 1002);
        row("a reserved bit", {.payload = "x", .reserved = 0x40}, 1002);
        row("an unknown kind", {.opcode = 3}, 1002);
        row("an unknown control", {.opcode = 11}, 1002);
        row("nothing to continue", {.opcode = 0, .payload = "x"}, 1002);
        row("a long ping", {.opcode = Ping, .payload = QByteArray(126, 'x')}, 1002);
        row("a split ping", {.opcode = Ping, .isFinal = false}, 1002);
        row("a length in more bytes than needed", {.payload = "x", .sizeBytes = 2}, 1002);
        row("a length in far more bytes", {.payload = QByteArray(200, 'x'), .sizeBytes = 8}, 1002);
        row("half a close code", {.opcode = Close, .payload = "\x03"}, 1002);
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000})
            QTest::addRow("close code %d", code)
                << ClientFrame{.opcode = Close, .payload = closeBytes(quint16(code))}.bytes()
                << 1002;
        row("a close reason that is no text",
            {.opcode = Close, .payload = closeBytes(1000, "\xff"_ba)}, 1007);
        row("text that is none", {.payload = "\xff"_ba}, 1007);
        row("half a surrogate pair", {.payload = "\xed\xa0\x80"_ba}, 1007);
        row("an overlong character", {.payload = "\xc0\xaf"_ba}, 1007);
        row("a cut character", {.payload = "\xc3"_ba}, 1007);
        row("more than allowed", {.announced = 100'001}, 1009);
        row("far more than allowed", {.announced = std::numeric_limits<qint64>::max()}, 1009);
        QTest::newRow("a length below zero")
            << QByteArray::fromHex("81ffffffffffffffffff11223344") << 1009;
        QTest::newRow("a message inside a message")
            << ClientFrame{.payload = "a", .isFinal = false}.bytes() +
                   ClientFrame{.payload = "b"}.bytes()
            << 1002;
        QTest::newRow("more than allowed in parts")
            << ClientFrame{.payload = QByteArray(60'000, 'x'), .isFinal = false}.bytes() +
                   ClientFrame{.opcode = 0, .payload = QByteArray(40'001, 'x')}.bytes()
            << 1009;
    }
    void whatBreaksTheRulesEndsIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);

        for (const qsizetype step : {bytes.size() + 10, qsizetype(1)}) {
            const auto heard = hear(bytes + ClientFrame{.payload = "later"}.bytes(), step);
            QCOMPARE(heard.size(), 1);
            QCOMPARE(heard.first().kind, Kind::Fault);
            QCOMPARE(int(heard.first().code), code);
            QVERIFY(!heard.first().payload.isEmpty());
        }
    }

    void aMessageOfJustTheAllowedSizeIsHeard()
    {
        const QByteArray payload(1000, 'x');

        QCOMPARE(hear(ClientFrame{.payload = payload}.bytes(), 100, 1000), QList{message(payload)});
    }

    void framesAreWrittenAsAClientReadsThem()
    {
        QCOMPARE(websocket::textHead(5).toHex(), "8105"_ba); // RFC 6455 5.7
        QCOMPARE(websocket::textHead(126).toHex(), "817e007e"_ba);
        QCOMPARE(websocket::textHead(65'536).toHex(), "817f0000000000010000"_ba);
        QCOMPARE(websocket::pingFrame().toHex(), "8900"_ba);
        QCOMPARE(websocket::pongFrame("p").toHex(), "8a0170"_ba);
        QCOMPARE(websocket::closeFrame(1008, "no").toHex(), "880403f06e6f"_ba);
    }

    void keysAreAnswered()
    {
        const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ=="_ba; // RFC 6455 1.3
        QVERIFY(websocket::isKey(key));
        QCOMPARE(websocket::acceptance(key), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba);
        QVERIFY(!websocket::isKey("c2hvcnQ="));
        QVERIFY(!websocket::isKey("dGhlIHNhbXBsZSBub25jZQ!="));
        QVERIFY(!websocket::isKey({}));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketFrames)
#include "tst_WebSocketFrames.moc"
