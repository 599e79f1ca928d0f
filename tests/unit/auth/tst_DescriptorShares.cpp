// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/DescriptorShares.h"

#include <QTest>

using namespace gateway;

class tst_DescriptorShares : public QObject
{
    Q_OBJECT

private slots:
    void withManyTheLimitsHoldAsTheyAre() { QVERIFY(DescriptorShares::of(524'288) == Whole); }

    void allTogetherLeaveTheProgramItsOwn_data()
    {
        QTest::addColumn<qint64>("descriptors");
        QTest::addColumn<qint64>("own");
        QTest::newRow("hardly any") << qint64(72) << qint64(32);
        QTest::newRow("few") << qint64(96) << qint64(48);
        QTest::newRow("the usual soft limit") << qint64(1024) << qint64(128);
        QTest::newRow("a container's") << qint64(4096) << qint64(128);
    }
    void allTogetherLeaveTheProgramItsOwn()
    {
        QFETCH(qint64, descriptors);
        QFETCH(qint64, own);
        const auto shares = DescriptorShares::of(descriptors);

        const int all =
            shares.waiting + 2 * shares.plainHttp + shares.reloadPages + shares.connections;
        QVERIFY2(descriptors - all >= own, qPrintable(QString::number(all)));
        QVERIFY(shares.connections > shares.waiting);
    }

    void noKindIsLeftWithNothing()
    {
        const auto shares = DescriptorShares::of(16);
        for (const int share :
             {shares.waiting, shares.plainHttp, shares.reloadPages, shares.connections})
            QVERIFY(share > 0);
    }

    void thisProcessHasShares()
    {
        const auto shares = DescriptorShares::ofThisProcess();
        QVERIFY(shares.waiting > 0 && shares.waiting <= Whole.waiting);
        QVERIFY(shares.connections > 0 && shares.connections <= Whole.connections);
    }

private:
    static constexpr DescriptorShares Whole = {};
};

QTEST_APPLESS_MAIN(tst_DescriptorShares)
#include "tst_DescriptorShares.moc"
