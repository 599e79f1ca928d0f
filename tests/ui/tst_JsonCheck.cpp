// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/JsonCheck.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::JsonCheck;
using ui::JsonProblem;
using Kind = ui::JsonProblem::Kind;

Q_DECLARE_METATYPE(ui::JsonProblem::Kind)

class tst_JsonCheck : public QObject
{
    Q_OBJECT

private slots:
    void problemsHaveAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *tag, const char16_t *text, Kind kind, int line,
                            int column) {
            QTest::newRow(tag) << QString::fromUtf16(text) << kind << line << column;
        };
        row("no comma", u"{\n  \"a\": true \"b\": 1\n}", Kind::CommaOrBraceExpected, 2, 13);
        row("ends inside", u"{\"a\": 1", Kind::CommaOrBraceExpected, 1, 8);
        row("comma at the end", u"{\"a\": 1,}", Kind::KeyExpected, 1, 9);
        row("bare key", u"{a: 1}", Kind::KeyOrEndExpected, 1, 2);
        row("no colon", u"{\"a\" 1}", Kind::ColonExpected, 1, 6);
        row("no value", u"{\"a\": }", Kind::ValueExpected, 1, 7);
        row("list comma", u"{\"a\": [1 2]}", Kind::CommaOrBracketExpected, 1, 10);
        row("list open", u"{\"a\": [", Kind::ValueOrBracketExpected, 1, 8);
        row("open text", u"{\"a", Kind::TextNotEnded, 1, 4);
        row("line break in text", u"{\"a\nb\": 1}", Kind::LineBreakInText, 1, 4);
        row("escape", u"{\"a\": \"\\x\"}", Kind::BadEscape, 1, 8);
        row("short unicode escape", u"{\"a\": \"\\u12g4\"}", Kind::BadEscape, 1, 8);
        row("number", u"{\"a\": 01}", Kind::BadNumber, 1, 8);
        row("minus alone", u"{\"a\": -}", Kind::BadNumber, 1, 8);
        row("word", u"{\"a\": True}", Kind::UnknownWord, 1, 7);
        row("behind", u"{} {}", Kind::ExtraText, 1, 4);
        row("characters count, not units", u"{\"\U0001F600\" 1}", Kind::ColonExpected, 1, 6);
    }

    void problemsHaveAPlace()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(int, line);
        QFETCH(int, column);

        const auto result = JsonCheck::object(text);

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().line, line);
        QCOMPARE(result.error().column, column);
    }

    void theTextNamesLineAndColumn()
    {
        QCOMPARE(JsonCheck::text({.kind = Kind::CommaOrBraceExpected, .line = 2, .column = 14}),
                 u"Line 2, column 14: a comma or } is expected."_s);
    }

    void onlyAnObjectIsTaken()
    {
        for (const QString &text : {u"[1]"_s, u"1"_s, u"null"_s, u"\"a\""_s, QString(), u"  "_s}) {
            const auto result = JsonCheck::object(text);

            QVERIFY(!result.has_value());
            QCOMPARE(JsonCheck::text(result.error()), u"Parameters must be a JSON object."_s);
        }
    }

    void anObjectIsGivenBack()
    {
        const auto result =
            JsonCheck::object(u"{\"a\": [1, -2.5e+3, true, null, \"\\u00e9\\n\"], \"b\": {}}"_s);

        QVERIFY(result.has_value());
        QCOMPARE(result->value("a"_L1).toArray().at(1).toDouble(), -2500.0);
        QCOMPARE(result->value("a"_L1).toArray().at(4).toString(), u"\u00e9\n"_s);
    }

    void deepNestingIsRefused()
    {
        const auto result =
            JsonCheck::object(u"{\"a\":"_s + u"["_s.repeated(100'000) + u"]"_s.repeated(100'000));

        QCOMPARE(result.error().kind, Kind::TooDeep);
    }

    // Whatever the scanner lets through, QJsonDocument understands.
    void anyTextEndsInAnAnswer()
    {
        QRandomGenerator random(3);
        const QString alphabet = u"{}[]\",:\\ue+-.0159truefalsn \n"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text = u"{\"a\":"_s;
            for (int at = random.bounded(12); at > 0; --at)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            text += u'}';

            const auto result = JsonCheck::object(text);

            QVERIFY2(result.has_value() || result.error().kind != Kind::NotAnObject,
                     qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(tst_JsonCheck)
#include "tst_JsonCheck.moc"
