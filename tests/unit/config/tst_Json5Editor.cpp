// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/Json5Editor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_Json5Editor : public QObject
{
    Q_OBJECT

private slots:
    void everyOtherByteStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("after");
        const QStringList port{u"gateway"_s, u"port"_s};

        QTest::newRow("value between comments")
            << u"{ // mine\n  gateway: { port: /* old */ 1, /* kept */ bind: 'lan', },\n}\n"_s
            << port << QJsonValue(2)
            << u"{ // mine\n  gateway: { port: /* old */ 2, /* kept */ bind: 'lan', },\n}\n"_s;
        QTest::newRow("CRLF and tabs")
            << u"{\r\n\tgateway: {\r\n\t\tport: 1\r\n\t}\r\n}"_s << port << QJsonValue(2)
            << u"{\r\n\tgateway: {\r\n\t\tport: 2\r\n\t}\r\n}"_s;
        QTest::newRow("the last of two equal keys counts")
            << u"{gateway: {port: 1, port: 2}}"_s << port << QJsonValue(3)
            << u"{gateway: {port: 1, port: 3}}"_s;
        QTest::newRow("new member, one to a line")
            << u"{\n  gateway: {\n    bind: 'lan' // why\n  }\n}\n"_s << port << QJsonValue(2)
            << u"{\n  gateway: {\n    bind: 'lan', // why\n    port: 2\n  }\n}\n"_s;
        QTest::newRow("new member after a trailing comma")
            << u"{\n  \"gateway\": {\n    \"bind\": \"lan\",\n  },\n}\n"_s << port << QJsonValue(2)
            << u"{\n  \"gateway\": {\n    \"bind\": \"lan\",\n    \"port\": 2,\n  },\n}\n"_s;
        QTest::newRow("new member on the same line")
            << u"{gateway: {bind: 'lan'}}"_s << port << QJsonValue(2)
            << u"{gateway: {bind: 'lan', port: 2}}"_s;
        QTest::newRow("new object in an empty one") << u"{}"_s << port << QJsonValue(2)
                                                    << u"{\n  \"gateway\": {\n    \"port\": 2\n  "
                                                       "}\n}"_s;
        QTest::newRow("an object with only a comment")
            << u"{ /* nothing yet */ }"_s << QStringList{u"a"_s} << QJsonValue(true)
            << u"{ /* nothing yet */  \"a\": true }"_s;
        QTest::newRow("what is in the way and no object is replaced")
            << u"{gateway: 7, x: 1}"_s << port << QJsonValue(2)
            << u"{gateway: {\n  \"port\": 2\n}, x: 1}"_s;
        QTest::newRow("text that needs escapes") << u"{a: ''}"_s << QStringList{u"a"_s}
                                                 << QJsonValue(u"\"\n"_s) << u"{a: \"\\\"\\n\"}"_s;
        QTest::newRow("a key that needs quotes")
            << u"{a: 1}"_s << QStringList{u"b-c"_s} << QJsonValue(2) << u"{a: 1, \"b-c\": 2}"_s;
        QTest::newRow("a list") << u"{a: [1 /* x */]}"_s << QStringList{u"a"_s}
                                << QJsonValue(QJsonArray{u"x"_s}) << u"{a: [\"x\"]}"_s;
    }
    void everyOtherByteStays()
    {
        QFETCH(QString, before);
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, after);

        const auto edited = Json5Editor::set(before, path, value);

        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().reason));
        QCOMPARE(*edited, after);
    }

    void removes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("its whole line") << u"{\n  a: 1,\n  b: 2,\n}"_s << u"{\n  b: 2,\n}"_s;
        QTest::newRow("within a line") << u"{a: 1, b: 2}"_s << u"{ b: 2}"_s;
        QTest::newRow("the only one") << u"{a: 1}"_s << u"{}"_s;
        QTest::newRow("the last one, and the comma nobody would write")
            << u"{b: 1, a: 2}"_s << u"{b: 1 }"_s;
        QTest::newRow("what is not there") << u"{b: 1} // x"_s << u"{b: 1} // x"_s;
    }
    void removes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);

        const auto edited = Json5Editor::remove(before, {u"a"_s});

        QVERIFY(edited);
        QCOMPARE(*edited, after);
    }

    void whatIsNoJson5IsNotTouched()
    {
        const auto broken = Json5Editor::set(u"{a: 1\n b 2}"_s, {u"a"_s}, 2);
        QVERIFY(!broken);
        QCOMPARE(broken.error().line, 2);

        QVERIFY(!Json5Editor::set(u"[1]"_s, {u"a"_s}, 2));
        QVERIFY(!Json5Editor::remove(u"{a: "_s, {u"a"_s}));
    }
};

QTEST_APPLESS_MAIN(tst_Json5Editor)
#include "tst_Json5Editor.moc"
