// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/RawJson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_RawJson : public QObject
{
    Q_OBJECT

private slots:
    void textIsKeptAsItCame()
    {
        const auto json = RawJson::fromText(" {\"b\": 1, \"a\":\"\\u00e9\"}\n");

        QVERIFY(json);
        QCOMPARE(json->text(), "{\"b\": 1, \"a\":\"\\u00e9\"}"_ba);
        QCOMPARE(json->value(), QJsonValue(QJsonObject{{u"a"_s, u"é"_s}, {u"b"_s, 1}}));
        QVERIFY(!RawJson::fromText("{"));
        QVERIFY(!RawJson::fromText(""));
    }

    void aValueIsWritten_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << QByteArray();
        QTest::newRow("null") << QJsonValue() << "null"_ba;
        QTest::newRow("text") << QJsonValue(u"a\"b"_s) << "\"a\\\"b\""_ba;
        QTest::newRow("list") << QJsonValue(QJsonArray{1, 2}) << "[1,2]"_ba;
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, true}}) << R"({"a":true})"_ba;
    }
    void aValueIsWritten()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, text);

        const RawJson json = RawJson::fromValue(value);

        QCOMPARE(json.text(), text);
        QCOMPARE(json.value(), value);
        QCOMPARE(json.isUndefined(), value.isUndefined());
        QCOMPARE(json.isNull(), value.isNull());
        QCOMPARE(json.isString(), value.isString());
    }

    void aStringIsUnquoted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        const auto row = [](const char *tag, const QByteArray &inside, const QByteArray &plain) {
            QTest::newRow(tag) << '"' + inside + '"' << plain;
        };
        row("empty", "", "");
        row("plain", "aé", "aé");
        row("escapes", "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
        row("two bytes", "\\u00e9x", "éx");
        row("three bytes", "\\u20AC", "€");
        row("a pair", "\\ud83d\\ude00!", "\xf0\x9f\x98\x80!");
        row("NUL", "a\\u0000b", "a\0b"_ba);
        row("half a pair", "\\ud83dx", "\xef\xbf\xbdx");
        row("half a pair at the end", "\\ud83d", "\xef\xbf\xbd");
        row("two first halves", "\\ud83d\\ud83d", "\xef\xbf\xbd\xef\xbf\xbd");
        row("the wrong half", "\\ude00", "\xef\xbf\xbd");
        QTest::newRow("no string") << "[1]"_ba << QByteArray();
    }
    void aStringIsUnquoted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        const auto json = RawJson::fromText(text);
        QVERIFY(json);
        QCOMPARE(json->unquoted(), plain);
    }
};

QTEST_APPLESS_MAIN(tst_RawJson)
#include "tst_RawJson.moc"
