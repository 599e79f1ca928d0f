// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RemoteText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_RemoteText : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextBecomesPlain_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Pixel 9"_s << u"Pixel 9"_s;
        QTest::newRow("line breaks") << u"Pixel\r\n9\t!"_s << u"Pixel 9 !"_s;
        QTest::newRow("direction override") << u"abc\u202Egnp.exe"_s << u"abcgnp.exe"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069b"_s << u"ab"_s;
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"ab"_s;
        QTest::newRow("escape") << u"a\u001B[31mb"_s << u"a[31mb"_s;
        QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("marks piled up") << u"a\u0301\u0301\u0301\u0301"_s << u"a\u0301\u0301"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void hostileTextBecomesPlain()
    {
        QFETCH(QString, sent);
        QFETCH(QString, shown);

        QCOMPARE(ui::remoteText(sent), shown);
    }

    void longTextIsCutInTheMiddle()
    {
        const QString text = u"begin"_s + u"x"_s.repeated(10'000) + u"end"_s;

        // Only the first 4096 units are looked at, so the end is not the name's.
        const QString shown = ui::remoteText(text, 11);

        QCOMPARE(shown, u"begin…xxxxx"_s);
    }

    void aCharacterIsNeverCutApart()
    {
        const QString family = u"\U0001F600"_s.repeated(80);

        const QString shown = ui::remoteText(family, 10);

        QCOMPARE(shown, u"\U0001F600"_s.repeated(5) + u'…' + u"\U0001F600"_s.repeated(4));
    }

    void theCodeIsFourGroupsOfFour()
    {
        QCOMPARE(ui::deviceCode(u"4f2a91c07b3ed05a"_s + u"0"_s.repeated(48)),
                 u"4F2A-91C0-7B3E-D05A"_s);
        QCOMPARE(ui::fullDeviceCode(u"ab"_s.repeated(32)).split(u'\n').size(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_RemoteText)
#include "tst_RemoteText.moc"
