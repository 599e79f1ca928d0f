// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// The candidate most like `word`, if one is like enough to be what was meant.
[[nodiscard]] std::optional<QString> nearestWord(const QString &word,
                                                 const QStringList &candidates);
