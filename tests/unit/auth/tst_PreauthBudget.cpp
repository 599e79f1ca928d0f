// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/PreauthBudget.h"

#include "gateway/base/Limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_PreauthBudget : public QObject
{
    Q_OBJECT

private slots:
    void capsOneAddressUntilItReleases()
    {
        PreauthBudget budget;
        for (int i = 0; i < limits::PreAuthConnectionsPerAddress; ++i)
            QVERIFY(budget.take(u"a"_s));

        QVERIFY(!budget.take(u"a"_s));
        QVERIFY(budget.take(u"b"_s));
        budget.release(u"a"_s);
        QVERIFY(budget.take(u"a"_s));
        QCOMPARE(budget.countOf(u"a"_s), limits::PreAuthConnectionsPerAddress);
    }

    void capsAllAddressesTogether()
    {
        PreauthBudget budget;
        for (int i = 0; i < limits::PreAuthConnections; ++i)
            QVERIFY(budget.take(QString::number(i)));

        QVERIFY(!budget.take(u"more"_s));
        QCOMPARE(budget.count(), limits::PreAuthConnections);
    }

    void aReleaseTooManyChangesNothing()
    {
        PreauthBudget budget;
        budget.release(u"a"_s);
        QCOMPARE(budget.count(), 0);
    }
};

QTEST_APPLESS_MAIN(tst_PreauthBudget)
#include "tst_PreauthBudget.moc"
