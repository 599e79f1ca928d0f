// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QWidget>

#include <cmath>
#include <functional>

namespace ui::theme {

namespace {

struct Pair
{
    QRgb onLight;
    QRgb onDark;
};

// The table of desktop-ui.md 14, with the contrasts measured there.
constexpr Pair pairOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Good:
        return {0xff17662b, 0xff7bd894};
    case Meaning::Caution:
        return {0xff7a4a00, 0xfff2c14e};
    case Meaning::Danger:
        return {0xffa8121b, 0xffff9d97};
    case Meaning::Information:
        return {0xff0a4f96, 0xff8cc2ff};
    case Meaning::Neutral:
        return {0xff55595e, 0xffb4b9be};
    }
    return {0xff000000, 0xffffffff};
}

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

/// Sets a text colour computed from the palette whenever the application's palette changes.
class TextColor final : public QObject
{
public:
    using Compute = std::function<QColor(const QPalette &)>;

    TextColor(QWidget &widget, Compute compute)
        : QObject(&widget)
        , m_widget(widget)
        , m_compute(std::move(compute))
    {
        widget.installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_widget && (event->type() == QEvent::ApplicationPaletteChange ||
                                     event->type() == QEvent::ThemeChange))
            apply();
        return false;
    }

private:
    void apply()
    {
        QPalette palette = m_widget.palette();
        const QPalette ground = QGuiApplication::palette();
        palette.setColor(QPalette::WindowText, m_compute(ground));
        m_widget.setPalette(palette);
    }

    QWidget &m_widget;
    Compute m_compute;
};

void keepColor(QWidget &label, TextColor::Compute compute)
{
    // One at a time: a label that changes its meaning gives up the earlier one.
    for (QObject *child : label.children()) {
        if (auto *earlier = dynamic_cast<TextColor *>(child)) {
            label.removeEventFilter(earlier);
            delete earlier;
            break;
        }
    }
    new TextColor(label, std::move(compute));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor color(Meaning meaning, const QPalette &palette)
{
    const Pair pair = pairOf(meaning);
    return QColor(isDark(palette) ? pair.onDark : pair.onLight);
}

QColor ground(Meaning meaning, const QPalette &palette)
{
    return blend(color(meaning, palette), palette.color(QPalette::Window),
                 isDark(palette) ? 0.16 : 0.12);
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor secondaryText(const QPalette &palette)
{
    constexpr double Enough = 4.5;
    const QColor window = palette.color(QPalette::Window);
    const QColor placeholder = blend(palette.color(QPalette::PlaceholderText), window,
                                     palette.color(QPalette::PlaceholderText).alphaF());
    if (contrast(placeholder, window) >= Enough)
        return placeholder;
    return blend(palette.color(QPalette::WindowText), window, 0.7);
}

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.5);
    return font;
}

QFont groupFont(const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    return font;
}

QFont secondaryFont(const QFont &base)
{
    constexpr double Smallest = 9;
    QFont font = base;
    font.setPointSizeF(std::max(std::min(Smallest, base.pointSizeF()), base.pointSizeF() * 0.92));
    return font;
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    return font;
}

void makeSecondary(QWidget &label)
{
    label.setFont(secondaryFont(label.font()));
    keepColor(label, [](const QPalette &palette) { return secondaryText(palette); });
}

void makeMeaning(QWidget &label, Meaning meaning)
{
    keepColor(label, [meaning](const QPalette &palette) { return color(meaning, palette); });
}

} // namespace ui::theme
