// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A text of a control without its key: "&Later" becomes "Later". Where the writing has no Latin
/// letters the key stands behind the text: "名前(&N)…" becomes "名前…".
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace ui
