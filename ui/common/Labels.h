// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

/// The parts that every page is built of. Rule: desktop-ui.md 14.
namespace ui {

/// Plain text that wraps.
[[nodiscard]] QLabel *makeText(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *makeSecondaryText(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *makeGroupTitle(const QString &text, QWidget *parent);
/// Addresses, codes, paths: fixed font, left to right, can be selected.
[[nodiscard]] QLabel *makeFixedText(const QString &text, QWidget *parent);

/// A column of at most the readable width, at the top of `content`.
[[nodiscard]] QVBoxLayout *addColumn(QVBoxLayout *content);
/// A form with the distances of the design.
[[nodiscard]] QFormLayout *addForm(QVBoxLayout *column);

} // namespace ui
