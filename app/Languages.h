// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Installs the texts of a language for the rest of the process: the program's and Qt's own. What
/// is not translated stays English, with English plurals. `language` empty: the system's.
///
/// Thread: GUI thread, before the first window. Rule: desktop-ui.md 16.
void useLanguage(const QString &language);
