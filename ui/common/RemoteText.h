// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Text from a device, made harmless for showing: control, format and direction-override characters
/// out, line breaks and runs of blanks one blank, at most `maxChars` characters, elided in the
/// middle. Show it as plain text all the same. Rule: desktop-ui.md 1.8.
[[nodiscard]] QString remoteText(const QString &text, qsizetype maxChars = 64);

/// The first 16 digits of a device id in four groups, for comparing by eye:
/// `4F2A-91C0-7B3E-D05A`. Rule: desktop-ui.md 11.2.
[[nodiscard]] QString deviceCode(const QString &deviceId);
/// All 64 digits in groups of four, four groups a line.
[[nodiscard]] QString fullDeviceCode(const QString &deviceId);

/// The same text as an island that reads left to right inside whatever surrounds it: for addresses,
/// codes, paths and commands in sentences. Rule: desktop-ui.md 16.
[[nodiscard]] QString leftToRight(const QString &text);

} // namespace ui
