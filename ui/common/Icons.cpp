// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Paints a one-colour SVG in the colour that text has where the icon stands, so that a change of
/// the palette needs no new icons. The drawing says `currentColor` where that colour goes.
class SymbolicIconEngine final : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QByteArray svg, std::optional<theme::Meaning> meaning = {})
        : m_svg(std::move(svg))
        , m_meaning(meaning)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colorFor(mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new SymbolicIconEngine(m_svg, m_meaning);
    }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_meaning ? theme::color(*m_meaning, palette) : palette.color(QPalette::WindowText);
    }

    QByteArray m_svg;
    std::optional<theme::Meaning> m_meaning;
};

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1-symbolic.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameOf(theme::Meaning meaning)
{
    switch (meaning) {
    case theme::Meaning::Good:
        return u"status-good"_s;
    case theme::Meaning::Caution:
        return u"status-caution"_s;
    case theme::Meaning::Danger:
        return u"status-danger"_s;
    case theme::Meaning::Information:
        return u"status-information"_s;
    case theme::Meaning::Neutral:
        return u"status-neutral"_s;
    }
    return {};
}

} // namespace

QIcon symbolicIcon(const QString &name)
{
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new SymbolicIconEngine(svg));
}

QIcon meaningIcon(theme::Meaning meaning)
{
    return QIcon(new SymbolicIconEngine(drawing(nameOf(meaning)), meaning));
}

QIcon icon(const QString &name)
{
    const QIcon themed = QIcon::fromTheme(name);
    return themed.isNull() ? symbolicIcon(name) : themed;
}

} // namespace ui
