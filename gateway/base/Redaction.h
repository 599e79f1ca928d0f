// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gateway {

/// Text from a client, made safe for one log line: control, format and direction marks become `?`,
/// cut to `maxChars` with an ellipsis.
[[nodiscard]] QString forLog(QStringView text, qsizetype maxChars = 80);

/// Cuts at a character border so that at most `maxBytes` of UTF-8 remain.
[[nodiscard]] QString truncatedUtf8(const QString &text, qsizetype maxBytes);

} // namespace gateway
