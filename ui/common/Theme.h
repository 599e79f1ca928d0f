// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

/// Spacing, fonts and the only fixed colours of the program. Rule: desktop-ui.md 14.
namespace ui::theme {

inline constexpr int RelatedSpacing = 6;
inline constexpr int RowSpacing = 12;
inline constexpr int GroupSpacing = 18;
inline constexpr int PageMargin = 24;
inline constexpr int TextWidth = 720; ///< Widest a form or a text gets.

enum class Meaning { Good, Caution, Danger, Information, Neutral };

/// The window ground is darker than half.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor color(Meaning meaning, const QPalette &palette);
/// Ground of a banner or card: the meaning's colour thinly over the window's.
[[nodiscard]] QColor ground(Meaning meaning, const QPalette &palette);
/// Text of less weight that still has a contrast of 4.5:1.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
[[nodiscard]] double contrast(const QColor &a, const QColor &b); ///< WCAG ratio, 1 to 21.

[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont groupFont(const QFont &base);
[[nodiscard]] QFont secondaryFont(const QFont &base);
[[nodiscard]] QFont fixedFont(const QFont &base); ///< For addresses, codes and JSON.

/// Gives a label the colour and size of secondary text, and keeps them when the palette changes.
void makeSecondary(QWidget &label);
/// Gives a label the colour of a meaning, and keeps it when the palette changes.
void makeMeaning(QWidget &label, Meaning meaning);

} // namespace ui::theme
