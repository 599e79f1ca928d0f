// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayArt.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array Sizes{16, 22, 24, 32, 44, 48, 64};

QString toText(TrayArt art)
{
    switch (art) {
    case TrayArt::Symbolic:
        return u"symbolic"_s;
    case TrayArt::Light:
        return u"light"_s;
    case TrayArt::Dark:
        return u"dark"_s;
    case TrayArt::Colour:
        return u"colour"_s;
    }
    return {};
}

bool hasBadge(TrayState state)
{
    return state != TrayState::Stopped && state != TrayState::Running;
}

// Light and dark are the symbolic drawing in one fixed colour each; the same two are installed
// (packaging/linux).
QByteArray drawing(TrayState state, TrayArt art, Qt::LayoutDirection direction)
{
    const TrayArt source = art == TrayArt::Colour ? TrayArt::Colour : TrayArt::Symbolic;
    QFile file(u":/tray/%1.svg"_s.arg(trayIconName(state, source, direction)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", art == TrayArt::Light ? "#f4f5f6" : "#232629");
    return svg;
}

} // namespace

bool recoloursSymbolicIcons(const QString &desktops)
{
    static const QStringList Known{u"KDE"_s, u"GNOME"_s, u"X-Cinnamon"_s, u"Budgie"_s};
    return std::ranges::any_of(desktops.split(u':'),
                               [](const QString &desktop) { return Known.contains(desktop); });
}

TrayArt trayArtFor(preference::TrayStyle style, const TrayPanel &panel)
{
    switch (style) {
    case preference::ForDarkPanels:
        return TrayArt::Light;
    case preference::ForLightPanels:
        return TrayArt::Dark;
    case preference::Colour:
        return TrayArt::Colour;
    case preference::Automatic:
        break;
    }
    if (panel.recolours)
        return TrayArt::Symbolic;
    if (panel.isDark)
        return *panel.isDark ? TrayArt::Light : TrayArt::Dark;
    return TrayArt::Colour;
}

QString trayIconName(TrayState state, TrayArt art, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft && hasBadge(state);
    return u"org.openclawtray.OpenClawTray-%1-%2%3"_s.arg(toText(state), toText(art),
                                                          isMirrored ? u"-rtl"_s : QString());
}

QIcon trayPictures(TrayState state, TrayArt art, Qt::LayoutDirection direction)
{
    QSvgRenderer renderer(drawing(state, art, direction));
    QIcon icon;
    for (const int size : Sizes) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    // macOS colours it like its own menu bar icons; elsewhere this has no effect.
    icon.setIsMask(art == TrayArt::Symbolic);
    return icon;
}

} // namespace ui
