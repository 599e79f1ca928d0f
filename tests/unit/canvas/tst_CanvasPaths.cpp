// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/canvas/CanvasPaths.h"

#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

class tst_CanvasPaths : public QObject
{
    Q_OBJECT

private slots:
    void decodesOnce_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("relative");
        QTest::addColumn<bool>("isFolder");
        const auto row = [](const char *tag, const QByteArray &encoded, const QString &relative,
                            bool isFolder) {
            QTest::newRow(tag) << encoded << relative << isFolder;
        };
        row("nothing", "", {}, true);
        row("slash", "/", {}, true);
        row("file", "a.txt", u"a.txt"_s, false);
        row("folder", "sub/", u"sub"_s, true);
        row("in a folder", "sub/a.txt", u"sub/a.txt"_s, false);
        row("several slashes", "sub//a.txt", u"sub/a.txt"_s, false);
        row("encoded slash", "sub%2fa.txt", u"sub/a.txt"_s, false);
        row("blank", "a%20b.txt", u"a b.txt"_s, false);
        row("umlaut", "%C3%A4.txt", u"ä.txt"_s, false);
        row("beyond the basic plane", "%F0%9F%98%80", u"😀"_s, false);
        row("encoded per cent", "100%25.txt", u"100%.txt"_s, false);
        row("twice encoded dots are a name", "%252e%252e/a", u"%2e%2e/a"_s, false);
        row("dots within a name", "a..b", u"a..b"_s, false);
        row("fullwidth dots are a name", "%EF%BC%8E%EF%BC%8E/a", u"．．/a"_s, false);
    }
    void decodesOnce()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QString, relative);
        QFETCH(bool, isFolder);

        const auto path = CanvasPath::decode(encoded);

        QVERIFY(path);
        QCOMPARE(path->relative, relative);
        QCOMPARE(path->isFolder, isFolder);
    }

    void refusesWhatLeadsElsewhere_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *tag, const QByteArray &encoded, CanvasPath::Fault fault) {
            QTest::newRow(tag) << encoded << int(fault);
        };
        using enum CanvasPath::Fault;
        row("plain", "../secret", Hidden);
        row("plain, in the middle", "sub/../../secret", Hidden);
        row("plain, at the end", "sub/..", Hidden);
        row("current folder", "./a", Hidden);
        row("encoded dots", "%2e%2e/secret", Hidden);
        row("encoded dots, upper case", "%2E%2E/secret", Hidden);
        row("half encoded dots", ".%2e/secret", Hidden);
        row("other half", "%2e./secret", Hidden);
        row("encoded slash", "..%2fsecret", Hidden);
        row("encoded slash, upper case", "..%2Fsecret", Hidden);
        row("all encoded", "%2e%2e%2fsecret", Hidden);
        row("backslash", "..\\secret", Hidden);
        row("encoded backslash", "..%5csecret", Hidden);
        row("backslash after a name", "sub%5c..%5csecret", Hidden);
        row("three dots", ".../secret", Hidden);
        row("dots and a blank", "..%20/secret", Hidden);
        row("name with a dot at the end", "sub./a", Hidden);
        row("absolute drive", "C:/secret", Hidden);
        row("encoded colon", "C%3A/secret", Hidden);
        row("stream of a file", "a.txt::$DATA", Hidden);
        row("dot-file", ".env", Hidden);
        row("encoded dot-file", "%2eenv", Hidden);
        row("in a dot-folder", "sub/.git/config", Hidden);
        row("many levels", QByteArray("../").repeated(200) + "etc/passwd", Hidden);
        row("zero byte", "a%00.html", Malformed);
        row("zero byte before an ending", "../secret%00.html", Malformed);
        row("overlong dot, two bytes", "%c0%ae%c0%ae/secret", Malformed);
        row("overlong dot, three bytes", "%e0%80%ae%e0%80%ae/secret", Malformed);
        row("overlong slash", "..%c0%afsecret", Malformed);
        row("bare continuation", "%80", Malformed);
        row("surrogate", "%ed%a0%80", Malformed);
        row("beyond Unicode", "%f4%90%80%80", Malformed);
        row("cut character", "a%c3", Malformed);
        row("cut escape", "a%2", Malformed);
        row("lone per cent", "a%", Malformed);
        row("no hex", "a%zz", Malformed);
        row("unicode escape", "%u002e%u002e/secret", Malformed);

        row("byte order mark before dots", "%EF%BB%BF../a", Hidden);
        row("line feed", "a%0ab", Malformed);
        row("carriage return", "a%0db", Malformed);
        row("delete", "a%7fb", Malformed);
        row("too long", QByteArray(limits::CanvasPathBytes + 1, 'a'), TooLong);
    }
    void refusesWhatLeadsElsewhere()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(int, fault);

        const auto path = CanvasPath::decode(encoded);

        QVERIFY(!path);
        QCOMPARE(int(path.error()), fault);
    }
};

QTEST_APPLESS_MAIN(tst_CanvasPaths)
#include "tst_CanvasPaths.moc"
