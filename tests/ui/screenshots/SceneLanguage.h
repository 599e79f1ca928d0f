// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gateway::test {

/// Makes the process speak a language of the program ("de", "pt_BR"), or "pseudo" (longer texts
/// with accents, in brackets) or "mirrored" (from right to left). False where there is none such.
[[nodiscard]] bool speak(const QString &language);

} // namespace gateway::test
