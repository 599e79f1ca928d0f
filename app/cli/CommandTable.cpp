// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Groups{
    std::pair{"gateway"_L1, "Run a gateway, look at it, and manage its service."_L1},
    std::pair{"nodes"_L1, "See, approve and use the devices that offer something."_L1},
    std::pair{"devices"_L1, "See and approve paired devices, manage their tokens."_L1},
    std::pair{"token"_L1, "The shared token clients sign in with."_L1},
};

} // namespace

QStringList CommandSpec::path() const
{
    return QString(words).split(u' ', Qt::SkipEmptyParts);
}

const OptionSpec *CommandSpec::option(const QString &name) const
{
    const auto it = std::ranges::find(options, name, &OptionSpec::name);
    return it == options.end() ? nullptr : &*it;
}

const CommandSpec *findCommand(const QStringList &words)
{
    const CommandSpec *groupDefault = nullptr;
    for (const CommandSpec &command : commandTable()) {
        const QStringList path = command.path();
        if (path.isEmpty() != words.isEmpty())
            continue;
        if (words.first(qMin(words.size(), path.size())) == path)
            return &command;
        if (command.isGroupDefault && words.size() == 1 && words.first() == path.first())
            groupDefault = &command;
    }
    return groupDefault;
}

QStringList nextWords(const QStringList &prefix)
{
    QStringList next;
    for (const CommandSpec &command : commandTable()) {
        const QStringList path = command.path();
        if (path.size() > prefix.size() && path.first(prefix.size()) == prefix &&
            !next.contains(path.at(prefix.size())))
            next.append(path.at(prefix.size()));
    }
    return next;
}

QLatin1StringView groupSummary(const QString &word)
{
    for (const auto &[name, summary] : Groups) {
        if (name == word)
            return summary;
    }
    return {};
}
