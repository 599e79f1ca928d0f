// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingValidation.h"

namespace ui {

/// Looks at a folder of this computer: only at its own entries, and only at so many.
[[nodiscard]] FolderFacts lookAtFolder(const QString &folder);

} // namespace ui
