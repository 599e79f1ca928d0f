// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/JsonScan.h"

#include "gateway/base/Limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_JsonScan : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"{}", "[]", " [ 1 , 2 ] ", "{\"a\":{\"b\":[null,true,false]}}", "\"\"", "\"\\u00e9\\n\"",
              "0", "-0.5e+3", "1E2", "\"éx\"", "\"0123456789abcdef\\\"0123456789\""})
            QTest::newRow(text) << QByteArray(text);
    }
    void aValueIsKnown()
    {
        QFETCH(QByteArray, text);
        QVERIFY(JsonScan::isValue(text));
    }

    void whatIsNoValueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", " ", "{", "[", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "{} {}", "1 2", "01", "+1",
              "1.", ".5", "1e", "-", "tru", "nul", "'a'", "\"", "\"a", "\"\\x\"", "\"\\u12g4\"",
              "\"\\u12", "\"a\nb\"", "\"12345678\tabcdefgh\"", "\"\xff\"", "\"\xed\xa0\x80\"", "]",
              "1e999"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("too long a number") << QByteArray(400, '9');
        QTest::newRow("NUL") << "\"a\0b\""_ba;
        QTest::newRow("escaped NUL") << "\"\\\0\""_ba;
    }
    void whatIsNoValueIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!JsonScan::isValue(text));
    }

    void nestingIsBounded()
    {
        const auto nested = [](int depth) {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QVERIFY(JsonScan::isValue(nested(limits::JsonDepth)));
        QVERIFY(!JsonScan::isValue(nested(limits::JsonDepth + 1)));
        QVERIFY(!JsonScan::isValue(nested(1'000'000)));
    }

    void theFieldsOfAnObjectAreSlices()
    {
        const auto fields = JsonScan::members(R"( { "a" : {"x":1} , "b\n":[2, 3],"c":"d" } )");

        QVERIFY(fields);
        QCOMPARE(fields->size(), 3u);
        QCOMPARE(fields->at(0).key, QByteArrayView("a"));
        QCOMPARE(fields->at(0).value, QByteArrayView(R"({"x":1})"));
        QCOMPARE(fields->at(1).key, QByteArrayView(R"(b\n)"));
        QCOMPARE(fields->at(1).value, QByteArrayView("[2, 3]"));
        QCOMPARE(fields->at(2).value, QByteArrayView(R"("d")"));
    }

    void onlyAnObjectHasFields()
    {
        QVERIFY(JsonScan::members("{}")->empty());
        QVERIFY(!JsonScan::members("[1]"));
        QVERIFY(!JsonScan::members("{} 1"));
        QVERIFY(!JsonScan::members("{\"a\":\"\xff\"}"));
    }
};

QTEST_APPLESS_MAIN(tst_JsonScan)
#include "tst_JsonScan.moc"
