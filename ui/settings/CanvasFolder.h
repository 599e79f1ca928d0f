// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingValidation.h"

#include <QStringList>

namespace ui {

/// Looks at a folder of this computer: only at its own entries, and only at so many.
[[nodiscard]] FolderFacts lookAtFolder(const QString &folder);

/// The HTML files of the folder and of its own folders, by name, relative to it; without what is
/// hidden, and no more than can be chosen from.
[[nodiscard]] QStringList pagesIn(const QString &folder);

} // namespace ui
