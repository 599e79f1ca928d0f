// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandTable.h"

#include "gateway/base/Result.h"

#include <QHash>

/// One command with what was given to it, checked against its row.
struct ParsedCommand
{
    const CommandSpec *spec = nullptr; ///< Null only where `text` is to be shown.
    QStringList arguments = {};
    QHash<QString, QStringList> values = {}; ///< By option; a flag has an empty list.
    QString text = {};                       ///< Help or version, asked for instead.

    [[nodiscard]] bool isSet(QLatin1StringView option) const { return values.contains(option); }
    /// The last one given.
    [[nodiscard]] std::optional<QString> value(QLatin1StringView option) const;
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView option) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> duration(QLatin1StringView option) const;
    [[nodiscard]] QStringList all(QLatin1StringView option) const { return values.value(option); }
};

/// Reads `arguments` (without the program's name) by the command table. The failure is what to
/// tell the person, with the nearest word where one is near. Pure.
[[nodiscard]] gateway::Result<ParsedCommand, QString> parseCommand(const QStringList &arguments);
