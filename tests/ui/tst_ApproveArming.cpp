// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/ApproveArming.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::ApproveArming;

class tst_ApproveArming : public QObject
{
    Q_OBJECT

private slots:
    void isArmedWhenTheContentWasInSightLongEnough()
    {
        ApproveArming arming;
        QVERIFY(!arming.isArmed(100s));

        arming.show(u"camera"_s, 100s);
        QVERIFY(!arming.isArmed(100s));
        QVERIFY(!arming.isArmed(100s + 1499ms));
        QCOMPARE(arming.left(100s + 1ms), 1499ms);
        QVERIFY(arming.isArmed(100s + 1500ms));
        QCOMPARE(arming.left(200s), 0ms);
    }

    void theSameContentAgainChangesNothing()
    {
        ApproveArming arming;
        arming.show(u"camera"_s, 0s);
        arming.show(u"camera"_s, 1s);

        QVERIFY(arming.isArmed(1500ms));
    }

    void otherContentBeginsAnew()
    {
        ApproveArming arming;
        arming.show(u"camera"_s, 0s);
        arming.show(u"camera, system.run"_s, 2s);

        QVERIFY(!arming.isArmed(3499ms));
        QVERIFY(arming.isArmed(3500ms));
    }

    void beingOutOfSightBeginsAnew()
    {
        ApproveArming arming;
        arming.show(u"camera"_s, 0s);
        arming.hide();
        QVERIFY(!arming.isArmed(9s));

        arming.show(u"camera"_s, 10s);
        QVERIFY(!arming.isArmed(11s));
        QVERIFY(arming.isArmed(11500ms));
    }
};

QTEST_APPLESS_MAIN(tst_ApproveArming)
#include "tst_ApproveArming.moc"
