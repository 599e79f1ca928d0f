// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Baseline.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway::bench;
using namespace Qt::StringLiterals;

class tst_Baseline : public QObject
{
    Q_OBJECT

private slots:
    void upToFifteenPercentIsNoRegression()
    {
        QCOMPARE(one(2.0).regressions(one(2.29)), QStringList());
    }

    void beyondThatItIs() { QCOMPARE(one(2.0).regressions(one(2.31)), QStringList{u"health"_s}); }

    void whatGotBetterIsNone() { QCOMPARE(one(2.0).regressions(one(0.1)), QStringList()); }

    void aFigureThatIsMissingIsOne()
    {
        Baseline now;
        now.add(u"another"_s, 1);

        QCOMPARE(one(2.0).regressions(now), QStringList{u"health"_s});
    }

    void aNewFigureIsNone()
    {
        Baseline now = one(2.0);
        now.add(u"another"_s, 100);

        QCOMPARE(one(2.0).regressions(now), QStringList());
    }

    void theBetterOfTwoMeasurementsCounts()
    {
        Baseline now = one(3.0);
        now.add(u"health"_s, 2.1);
        now.add(u"health"_s, 9.0);

        QCOMPARE(one(2.0).regressions(now), QStringList());
    }

    void whatIsNoMeasurementDoesNotCount_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("did not run") << -1.0;
        QTest::newRow("nothing") << 0.0;
        QTest::newRow("divided by nothing") << qInf();
        QTest::newRow("nothing by nothing") << qQNaN();
    }
    void whatIsNoMeasurementDoesNotCount()
    {
        QFETCH(const double, value);
        Baseline now;
        now.add(u"health"_s, value);

        QCOMPARE(one(2.0).regressions(now), QStringList{u"health"_s});
    }

    void comesBackFromItsFile()
    {
        const QString path = m_folder.filePath(u"baseline.json"_s);

        QVERIFY(one(1.25).save(path));

        const auto loaded = Baseline::load(path);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->figures(), one(1.25).figures());
    }

    void aFileThatHoldsNoFiguresIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << "health: 2"_ba;
        QTest::newRow("empty") << "{}"_ba;
        QTest::newRow("a text") << R"({"health": "2"})"_ba;
        QTest::newRow("zero, which everything is worse than") << R"({"health": 0})"_ba;
    }
    void aFileThatHoldsNoFiguresIsRefused()
    {
        QFETCH(const QByteArray, text);
        const QString path = m_folder.filePath(u"bad.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();

        QVERIFY(!Baseline::load(path));
    }

    void aMissingFileIsRefused() { QVERIFY(!Baseline::load(m_folder.filePath(u"none"_s))); }

private:
    static Baseline one(double health)
    {
        Baseline baseline;
        baseline.add(u"health"_s, health);
        return baseline;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Baseline)
#include "tst_Baseline.moc"
