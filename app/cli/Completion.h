// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

enum class Shell { Bash, Zsh, Fish };
[[nodiscard]] std::optional<Shell> shellFromText(const QString &text);

/// A script that completes commands, options and their fixed values; from the command table alone.
[[nodiscard]] QString completionScript(Shell shell);
