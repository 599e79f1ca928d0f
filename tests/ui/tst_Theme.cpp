// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QPalette>
#include <QTest>

using namespace ui;

Q_DECLARE_METATYPE(ui::theme::Meaning)

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void everyMeaningIsReadable_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("breeze light") << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("adwaita light") << QColor(0xfa, 0xfa, 0xfa);
        QTest::newRow("breeze dark") << QColor(0x2a, 0x2e, 0x32);
        QTest::newRow("adwaita dark") << QColor(0x24, 0x24, 0x24);
        QTest::newRow("black") << QColor(Qt::black);
    }

    void everyMeaningIsReadable()
    {
        QFETCH(QColor, window);
        const QPalette palette(window, window);

        for (const auto meaning :
             {theme::Meaning::Good, theme::Meaning::Caution, theme::Meaning::Danger,
              theme::Meaning::Information, theme::Meaning::Neutral}) {
            QVERIFY(theme::contrast(theme::color(meaning, palette), window) >= 4.5);
            QVERIFY(theme::contrast(palette.color(QPalette::WindowText),
                                    theme::ground(meaning, palette)) >= 6.8);
        }
        QVERIFY(theme::contrast(theme::secondaryText(palette), window) >= 4.5);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
