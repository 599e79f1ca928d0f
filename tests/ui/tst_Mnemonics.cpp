// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Mnemonics.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Mnemonics : public QObject
{
    Q_OBJECT

private slots:
    void theKeyIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << u"Save"_s << u"Save"_s;
        QTest::newRow("inside") << u"Lang&uage"_s << u"Language"_s;
        QTest::newRow("behind") << u"言語(&U)"_s << u"言語"_s;
        QTest::newRow("behind, dots") << u"保存 (&S)…"_s << u"保存…"_s;
        QTest::newRow("other brackets") << u"&Parameters (JSON)"_s << u"Parameters (JSON)"_s;
        QTest::newRow("brackets with a key") << u"Comman&ds (7)"_s << u"Commands (7)"_s;
    }
    void theKeyIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(ui::withoutMnemonic(text), plain);
    }
};

QTEST_APPLESS_MAIN(tst_Mnemonics)
#include "tst_Mnemonics.moc"
