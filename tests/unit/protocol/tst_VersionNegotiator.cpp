// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/VersionNegotiator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_VersionNegotiator : public QObject
{
    Q_OBJECT

private slots:
    void theNewestBothKnow_data()
    {
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<const ProtocolDialect *>("dialect");
        const ProtocolDialect *none = nullptr;
        QTest::newRow("3") << 3 << 3 << &dialectV3();
        QTest::newRow("4") << 4 << 4 << &dialectV4();
        QTest::newRow("either") << 3 << 4 << &dialectV4();
        QTest::newRow("wider") << 1 << 9 << &dialectV4();
        QTest::newRow("up to 3") << 1 << 3 << &dialectV3();
        QTest::newRow("too old") << 1 << 2 << none;
        QTest::newRow("too new") << 5 << 6 << none;
        QTest::newRow("upside down") << 4 << 3 << none;
    }
    void theNewestBothKnow()
    {
        QFETCH(int, min);
        QFETCH(int, max);
        QFETCH(const ProtocolDialect *, dialect);

        const auto chosen = negotiateVersion(min, max);

        QCOMPARE(chosen.value_or(nullptr), dialect);
    }

    // A current node host would otherwise fall back to a signature nobody accepts.
    void aRefusalNeverAsksForTheOlderVersion()
    {
        const auto chosen = negotiateVersion(5, 6);

        QVERIFY(!chosen);
        const QJsonObject details = chosen.error().details;
        QCOMPARE(details.value("code"_L1).toString(), u"PROTOCOL_MISMATCH"_s);
        QCOMPARE(details.value("expectedProtocol"_L1).toInt(), 4);
        QCOMPARE(details.value("clientMinProtocol"_L1).toInt(), 5);
        QCOMPARE(details.value("clientMaxProtocol"_L1).toInt(), 6);
    }
};

QTEST_APPLESS_MAIN(tst_VersionNegotiator)
#include "tst_VersionNegotiator.moc"
