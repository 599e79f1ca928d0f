// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWantedLanguageThatIsShippedIsUsed_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("used");
        QTest::newRow("the very one") << QStringList{u"de"_s} << u"de"_s;
        QTest::newRow("of another country") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("as in the preferences") << QStringList{u"pt_BR"_s} << u"pt_BR"_s;
        QTest::newRow("with its script") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
        QTest::newRow("of the same script") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
        QTest::newRow("of another script") << QStringList{u"zh-TW"_s, u"zh-Hant-TW"_s} << u"en"_s;
        QTest::newRow("the nearest there is") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
        QTest::newRow("second choice") << QStringList{u"cs-CZ"_s, u"cs"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("not shipped") << QStringList{u"cs"_s} << u"en"_s;
        QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("no name of one") << QStringList{u"../x"_s, QString()} << u"en"_s;
        QTest::newRow("nothing wanted") << QStringList() << u"en"_s;
    }
    void theFirstWantedLanguageThatIsShippedIsUsed()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, used);
        const QStringList shipped{u"de"_s, u"en"_s,    u"es"_s,   u"fr"_s,
                                  u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};
        QCOMPARE(languageFor(wanted, shipped), used);
    }
};

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_Languages.moc"
