// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayArt.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using ui::TrayArt;
using ui::TrayPanel;
using ui::TrayState;

namespace {

constexpr std::array AllStates{TrayState::Stopped, TrayState::Busy, TrayState::Running,
                               TrayState::Attention, TrayState::Error};
constexpr std::array AllArt{TrayArt::Symbolic, TrayArt::Light, TrayArt::Dark, TrayArt::Colour};

QImage imageOf(TrayState state, TrayArt art, Qt::LayoutDirection direction, int size = 16)
{
    return ui::trayPictures(state, art, direction).pixmap(size).toImage();
}

// The part of the picture that is painted.
double inkOf(const QImage &image, const QRect &part)
{
    double sum = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            sum += image.pixelColor(x, y).alphaF();
    }
    return sum / (part.width() * part.height());
}

} // namespace

class tst_TrayArt : public QObject
{
    Q_OBJECT

private slots:
    void theStyleChoosesTheDrawing_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<TrayPanel>("panel");
        QTest::addColumn<TrayArt>("art");
        using namespace ui::preference;
        const TrayPanel recolours{.recolours = true};
        QTest::newRow("automatic, recolours") << int(Automatic) << recolours << TrayArt::Symbolic;
        QTest::newRow("automatic, unknown") << int(Automatic) << TrayPanel{} << TrayArt::Colour;
        QTest::newRow("automatic, dark")
            << int(Automatic) << TrayPanel{.isDark = true} << TrayArt::Light;
        QTest::newRow("automatic, light")
            << int(Automatic) << TrayPanel{.isDark = false} << TrayArt::Dark;
        QTest::newRow("for dark panels") << int(ForDarkPanels) << recolours << TrayArt::Light;
        QTest::newRow("for light panels") << int(ForLightPanels) << recolours << TrayArt::Dark;
        QTest::newRow("colour") << int(Colour) << recolours << TrayArt::Colour;
    }
    void theStyleChoosesTheDrawing()
    {
        QFETCH(int, style);
        QFETCH(TrayPanel, panel);

        QTEST(ui::trayArtFor(ui::preference::TrayStyle(style), panel), "art");
    }

    void everyDrawingIsThereInEverySize()
    {
        for (const TrayState state : AllStates) {
            for (const TrayArt art : AllArt) {
                const QIcon icon = ui::trayPictures(state, art, Qt::LeftToRight);
                for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
                    const QImage image = icon.pixmap(size).toImage();
                    QCOMPARE(image.width(), size);
                    QVERIFY2(inkOf(image, image.rect()) > 0.15,
                             qPrintable(ui::trayIconName(state, art, Qt::LeftToRight)));
                }
            }
        }
    }

    void noTwoStatesLookAlike()
    {
        for (const TrayArt art : AllArt) {
            for (const TrayState one : AllStates) {
                for (const TrayState other : AllStates) {
                    if (one != other)
                        QVERIFY(imageOf(one, art, Qt::LeftToRight) !=
                                imageOf(other, art, Qt::LeftToRight));
                }
            }
        }
    }

    void lightAndDarkAreOneColourEach()
    {
        for (const TrayState state : AllStates) {
            for (const auto &[art, isLight] :
                 {std::pair(TrayArt::Light, true), std::pair(TrayArt::Dark, false)}) {
                const QImage image = imageOf(state, art, Qt::LeftToRight, 64);
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor c = image.pixelColor(x, y);
                        if (c.alpha() == 255)
                            QCOMPARE(c.lightness() > 128, isLight);
                    }
                }
            }
        }
    }

    void theBadgeChangesSidesWithTheDirection()
    {
        const QRect left(0, 11, 5, 5);
        const QRect right(11, 11, 5, 5);
        const QImage ltr = imageOf(TrayState::Attention, TrayArt::Dark, Qt::LeftToRight);
        const QImage rtl = imageOf(TrayState::Attention, TrayArt::Dark, Qt::RightToLeft);

        QVERIFY(inkOf(ltr, right) > 0.5);
        QVERIFY(inkOf(rtl, left) > 0.5);
        QVERIFY(inkOf(rtl, right) < 0.5);
        QCOMPARE(imageOf(TrayState::Running, TrayArt::Dark, Qt::RightToLeft),
                 imageOf(TrayState::Running, TrayArt::Dark, Qt::LeftToRight));
    }

    void symbolicDrawingsLeaveTheColourToTheHost()
    {
        QDirIterator it(u":/tray"_s, {u"*-symbolic*.svg"_s});
        int count = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY(svg.contains("viewBox=\"0 0 16 16\""));
            QVERIFY(svg.contains("class=\"ColorScheme-Text\" fill=\"currentColor\""));
            QVERIFY(!svg.contains("fill=\"#"));
            ++count;
        }
        QCOMPARE(count, 8);
    }

    void namesFollowTheRule()
    {
        QCOMPARE(ui::trayIconName(TrayState::Error, TrayArt::Symbolic, Qt::RightToLeft),
                 u"org.openclawtray.OpenClawTray-error-symbolic-rtl"_s);
        QCOMPARE(ui::trayIconName(TrayState::Running, TrayArt::Light, Qt::RightToLeft),
                 u"org.openclawtray.OpenClawTray-running-light"_s);
    }

    void desktopsThatRecolourAreKnown()
    {
        QVERIFY(ui::recoloursSymbolicIcons(u"ubuntu:GNOME"_s));
        QVERIFY(ui::recoloursSymbolicIcons(u"KDE"_s));
        QVERIFY(!ui::recoloursSymbolicIcons(u"XFCE"_s));
        QVERIFY(!ui::recoloursSymbolicIcons({}));
    }
};

QTEST_MAIN(tst_TrayArt)
#include "tst_TrayArt.moc"
