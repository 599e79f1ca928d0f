// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Installs the texts of a language for the rest of the process: the program's and Qt's own. What
/// is not translated stays English, with English plurals. `language` empty: the system's.
///
/// Thread: GUI thread, before the first window. Rule: desktop-ui.md 16.
void useLanguage(const QString &language);

/// The first of the `wanted` languages that is `shipped`, or "en". Wanted are names such as
/// "de-AT" or "zh-Hans-CN"; what is written the same way will do: "de" for "de-AT", "zh_CN" for
/// "zh-SG" but not for "zh-TW".
[[nodiscard]] QString languageFor(const QStringList &wanted, const QStringList &shipped);
