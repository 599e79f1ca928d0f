// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

class CommandRun;

/// One option of a command. An option of one name takes the same kind of value everywhere.
struct OptionSpec
{
    enum class Value {
        None,
        Text,
        Secret,
        Milliseconds,
        Port,
        Count,
        JsonObject,
        Url,
        Fingerprint,
        Duration
    };

    QLatin1StringView name = {}; ///< Without dashes.
    Value value = Value::None;
    QLatin1StringView valueName = {}; ///< Empty for Value::None.
    QLatin1StringView help = {};
    QLatin1StringView choices = {}; ///< The words it takes, by spaces; empty: any.
    bool isRequired = false;
    bool isRepeatable = false;
};

struct ArgumentSpec
{
    QLatin1StringView name = {};
    QLatin1StringView help = {};
    bool isRequired = true;
    bool takesRest = false; ///< All that follows, too.
    QLatin1StringView choices = {};
};

/// One row of the command table: parser, help, completion and manual page all read it.
struct CommandSpec
{
    QLatin1StringView words = {}; ///< `nodes list`; empty for what runs without any.
    QLatin1StringView summary = {};
    std::vector<ArgumentSpec> arguments = {};
    std::vector<OptionSpec> options = {};
    /// What it does; null for the tray and the gateway themselves, which `main` runs.
    void (*run)(CommandRun &) = nullptr;
    /// What it asks a gateway for. Rule: protocol-v4.md 18, the least that does.
    QStringList scopes = {};
    std::chrono::milliseconds timeout{10'000};
    /// Works on whatever the settings are, also on faulty ones.
    bool needsSettings = true;
    bool isGroupDefault = false; ///< Meant, too, when only the group's word is given.
    bool isUrlTarget = true;     ///< `--url` names the gateway to ask.

    [[nodiscard]] QStringList path() const;
    [[nodiscard]] const OptionSpec *option(const QString &name) const;
};

[[nodiscard]] const std::vector<CommandSpec> &commandTable();

/// The row that the first of `words` name, the longest match; null if none.
[[nodiscard]] const CommandSpec *findCommand(const QStringList &words);
/// The words that may follow `prefix`, in the table's order: `{}` gives the groups.
[[nodiscard]] QStringList nextWords(const QStringList &prefix);
/// What a group is about, for help; empty if the word names no group.
[[nodiscard]] QLatin1StringView groupSummary(const QString &word);
