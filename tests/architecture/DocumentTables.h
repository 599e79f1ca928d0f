// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The parts of the documents that the program itself knows, as Markdown. Pure, but for the exit
/// codes: their words are the comments of `app/ExitCode.h`.
///
/// `name` is what stands after `<!-- begin`; nothing if no such part is known.
[[nodiscard]] std::optional<QString> documentPart(const QString &name);
