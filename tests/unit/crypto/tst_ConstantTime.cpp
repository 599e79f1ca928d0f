// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/ConstantTime.h"

#include <QTest>

using namespace gateway;

class tst_ConstantTime : public QObject
{
    Q_OBJECT

private slots:
    void comparesWholeSecrets_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("isEqual");
        QTest::newRow("same") << QByteArray("token") << QByteArray("token") << true;
        QTest::newRow("other case") << QByteArray("token") << QByteArray("Token") << false;
        QTest::newRow("prefix") << QByteArray("token") << QByteArray("toke") << false;
        QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
        QTest::newRow("one empty") << QByteArray() << QByteArray("a") << false;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << false;
    }
    void comparesWholeSecrets()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, isEqual);

        QCOMPARE(constantTimeEquals(Secret(a), Secret(b)), isEqual);
    }
};

QTEST_APPLESS_MAIN(tst_ConstantTime)
#include "tst_ConstantTime.moc"
