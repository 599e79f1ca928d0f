// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QIcon>
#include <QString>

namespace ui {

/// An icon of the desktop's theme or, where it has none of that name, the bundled symbolic drawing
/// `:/icons/<name>-symbolic.svg`, painted in the palette's text colour.
[[nodiscard]] QIcon icon(const QString &name);
/// The bundled drawing, whatever the theme has: for what must look the same everywhere.
[[nodiscard]] QIcon symbolicIcon(const QString &name);
/// The sign of a meaning (dot, circle "!", triangle …) in its colour; colour alone never tells.
[[nodiscard]] QIcon meaningIcon(theme::Meaning meaning);

} // namespace ui
