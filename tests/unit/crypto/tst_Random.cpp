// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/Random.h"

#include <QTest>

using namespace gateway;

class tst_Random : public QObject
{
    Q_OBJECT

private slots:
    void givesAsManyBytesAsAskedAndNeverTheSame()
    {
        QCOMPARE(randomBytes(0).size(), 0);
        QCOMPARE(randomBytes(32).size(), 32);
        QVERIFY(randomBytes(32) != randomBytes(32));
    }

    void base64UrlHasNoPadding()
    {
        QCOMPARE(toBase64Url(QByteArray::fromHex("fbff")), QByteArray("-_8"));
        QCOMPARE(toBase64Url(randomBytes(32)).size(), 43);
    }
};

QTEST_APPLESS_MAIN(tst_Random)
#include "tst_Random.moc"
