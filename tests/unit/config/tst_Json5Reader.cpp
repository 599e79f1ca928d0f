// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/Json5Reader.h"

#include "gateway/base/Limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_Json5Reader : public QObject
{
    Q_OBJECT

private slots:
    void readsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain JSON")
            << u"{\"a\": [1, true, null, \"x\"]}"_s << "[{\"a\":[1,true,null,\"x\"]}]"_ba;
        QTest::newRow("comments") << u"/* a */ { // b\n a: 1 /* c */, // d\n}"_s
                                  << "[{\"a\":1}]"_ba;
        QTest::newRow("trailing commas") << u"{a: [1, 2,], }"_s << "[{\"a\":[1,2]}]"_ba;
        QTest::newRow("names") << u"{$a_1: 1, ünï: 2, \\u0062: 3, null: 4}"_s
                               << "[{\"$a_1\":1,\"\xc3\xbcn\xc3\xaf\":2,\"b\":3,\"null\":4}]"_ba;
        QTest::newRow("single quotes") << u"['it\\'s \"x\"']"_s << "[[\"it's \\\"x\\\"\"]]"_ba;
        QTest::newRow("escapes") << u"[\"\\x41\\u00e9\\ud83d\\ude00\\n\\v\\0\\q\"]"_s
                                 << QByteArray("[[\"Aé😀\\n\\u000b\\u0000q\"]]");
        QTest::newRow("continued line") << u"'a\\\nb\\\r\nc'"_s << "[\"abc\"]"_ba;
        QTest::newRow("numbers") << u"[0x1F, -0xa, +1, .5, 5., 1e3, -0]"_s
                                 << "[[31,-10,1,0.5,5,1000,0]]"_ba;
        QTest::newRow("64 bits") << u"9007199254740993"_s << "[9007199254740993]"_ba;
        QTest::newRow("mark and odd spaces") << u"\uFEFF\u00A0{\u2028}\u3000"_s << "[{}]"_ba;
    }
    void readsValues()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);

        const auto document = Json5Reader::read(text);

        QVERIFY2(document, document ? "" : qPrintable(document.error().reason));
        const QJsonValue expected = QJsonDocument::fromJson(json).array().first();
        QCOMPARE(document->root.value, expected);
        QVERIFY(document->warnings.isEmpty());
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("nothing") << QString() << 1 << 1;
        QTest::newRow("only a comment") << u"// x\n"_s << 2 << 1;
        QTest::newRow("second value") << u"{} {}"_s << 1 << 4;
        QTest::newRow("no colon") << u"{\n  a 1}"_s << 2 << 5;
        QTest::newRow("no comma, CRLF") << u"{a: 1\r\n  b: 2}"_s << 2 << 3;
        QTest::newRow("double comma") << u"[1,,2]"_s << 1 << 4;
        QTest::newRow("lone comma") << u"{,}"_s << 1 << 2;
        QTest::newRow("open object") << u"{a: 1,"_s << 1 << 7;
        QTest::newRow("open array") << u"[1"_s << 1 << 3;
        QTest::newRow("open comment") << u"{ /* x"_s << 1 << 3;
        QTest::newRow("open text") << u"['a"_s << 1 << 2;
        QTest::newRow("line end in text") << u"['a\n']"_s << 1 << 4;
        QTest::newRow("bare text") << u"{a: yes}"_s << 1 << 5;
        QTest::newRow("Infinity") << u"[Infinity]"_s << 1 << 2;
        QTest::newRow("minus NaN") << u"[-NaN]"_s << 1 << 2;
        QTest::newRow("too large") << u"1e999"_s << 1 << 1;
        QTest::newRow("too large hex") << u"0x10000000000000000"_s << 1 << 1;
        QTest::newRow("no hex digits") << u"0x"_s << 1 << 1;
        QTest::newRow("leading zero") << u"010"_s << 1 << 1;
        QTest::newRow("letters after number") << u"1a"_s << 1 << 2;
        QTest::newRow("point alone") << u"."_s << 1 << 1;
        QTest::newRow("half a pair") << u"'\\ud800'"_s << 1 << 2;
        QTest::newRow("octal escape") << u"'\\1'"_s << 1 << 2;
        QTest::newRow("columns count characters") << u"['😀' x]"_s << 1 << 6;
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);

        const auto document = Json5Reader::read(text);

        QVERIFY(!document);
        QCOMPARE(document.error().line, line);
        QCOMPARE(document.error().column, column);
        QVERIFY(!document.error().reason.isEmpty());
    }

    void knowsThePlaceOfEachMemberAndElement()
    {
        const QString text = u"{ 'a' : [10, 'x'], b: {} }"_s;

        const auto document = Json5Reader::read(text);

        QVERIFY(document);
        const Json5Node &first = document->root.children.at(0);
        QCOMPARE(cut(text, document->root.span), text);
        QCOMPARE(cut(text, first.keySpan), u"'a'"_s);
        QCOMPARE(cut(text, first.span), u"[10, 'x']"_s);
        QCOMPARE(cut(text, first.children.at(0).span), u"10"_s);
        QCOMPARE(cut(text, first.children.at(1).span), u"'x'"_s);
        QCOMPARE(first.comma.value_or(-1), first.span.end());
        QVERIFY(!document->root.children.at(1).comma.has_value());
        QCOMPARE(cut(text, document->root.children.at(1).span), u"{}"_s);
    }

    void theLastOfTwoEqualKeysCountsWithAWarning()
    {
        const auto document = Json5Reader::read(u"{a: 1,\n b: 0, 'a': 2}"_s);

        QVERIFY(document);
        QCOMPARE(document->root.value[u"a"_s].toInt(), 2);
        QCOMPARE(document->root.member(u"a"_s)->value.toInt(), 2);
        QCOMPARE(document->root.member(u"c"_s), nullptr);
        QCOMPARE(document->warnings.size(), 1);
        QCOMPARE(document->warnings.first().line, 2);
        QCOMPARE(document->warnings.first().column, 8);
    }

    void stopsAtTheDepthLimit()
    {
        const auto nested = [](int depth) { return QString(depth, u'[') + QString(depth, u']'); };

        QVERIFY(Json5Reader::read(nested(limits::JsonDepth)));
        QVERIFY(!Json5Reader::read(nested(limits::JsonDepth + 1)));
        QVERIFY(!Json5Reader::read(QString(100'000, u'[')));
    }

    void decodingKeepsTheByteOrderMark()
    {
        const QByteArray bytes = "\xEF\xBB\xBF{}"_ba;

        const auto text = Json5Reader::decode(bytes);

        QVERIFY(text);
        QCOMPARE(text->toUtf8(), bytes);
        QVERIFY(Json5Reader::read(*text));
    }

    void decodingRefusesWhatIsNotUtf8OrTooLarge()
    {
        QVERIFY(!Json5Reader::decode("{a: '\xff'}"_ba));
        QVERIFY(!Json5Reader::decode("{a: '\xe4"_ba));
        QVERIFY(Json5Reader::decode(QByteArray(limits::ConfigFileBytes, ' ')));
        QVERIFY(!Json5Reader::decode(QByteArray(limits::ConfigFileBytes + 1, ' ')));
    }

private:
    static QString cut(const QString &text, TextSpan span)
    {
        return text.sliced(span.offset, span.length);
    }
};

QTEST_GUILESS_MAIN(tst_Json5Reader)
#include "tst_Json5Reader.moc"
