// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/PreauthBudget.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_PreauthBudget : public QObject
{
    Q_OBJECT

    static constexpr PreauthBudget::Caps Caps{.perAddress = 4, .total = 16};

private slots:
    void capsOneAddressUntilItReleases()
    {
        PreauthBudget budget(Caps);
        for (int i = 0; i < Caps.perAddress; ++i)
            QVERIFY(budget.take(u"a"_s));

        QVERIFY(!budget.take(u"a"_s));
        QVERIFY(budget.take(u"b"_s));
        budget.release(u"a"_s);
        QVERIFY(budget.take(u"a"_s));
        QCOMPARE(budget.countOf(u"a"_s), Caps.perAddress);
    }

    void capsAllAddressesTogether()
    {
        PreauthBudget budget(Caps);
        for (int i = 0; i < Caps.total; ++i)
            QVERIFY(budget.take(QString::number(i)));

        QVERIFY(!budget.take(u"more"_s));
        QCOMPARE(budget.count(), Caps.total);
    }

    void aReleaseTooManyChangesNothing()
    {
        PreauthBudget budget(Caps);
        budget.release(u"a"_s);
        QCOMPARE(budget.count(), 0);
    }
};

QTEST_APPLESS_MAIN(tst_PreauthBudget)
#include "tst_PreauthBudget.moc"
