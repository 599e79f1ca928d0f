// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/CommandRules.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::ConfigEdit;
using gateway::SettingsView;

namespace {

// Both spellings are in force, added up; new rules go to the newer ones.
struct Lists
{
    QLatin1StringView current;
    QLatin1StringView older;
};
constexpr Lists Allow{"gateway.nodes.commands.allow"_L1, "gateway.nodes.allowCommands"_L1};
constexpr Lists Deny{"gateway.nodes.commands.deny"_L1, "gateway.nodes.denyCommands"_L1};
constexpr std::array AllPaths{Allow.current, Allow.older, Deny.current, Deny.older};

QStringList listAt(const SettingsView &settings, QLatin1StringView path)
{
    QStringList list;
    for (const QJsonValue &entry : settings.values.value(path).value.toArray())
        list.append(entry.toString().trimmed());
    return list;
}

bool contains(const SettingsView &settings, const Lists &lists, const QString &command)
{
    return listAt(settings, lists.current).contains(command) ||
           listAt(settings, lists.older).contains(command);
}

void setListed(ConfigEdit &edit, const SettingsView &settings, const Lists &lists,
               const QString &command, bool isListed)
{
    if (isListed == contains(settings, lists, command))
        return;
    for (const QLatin1StringView path : {lists.current, lists.older}) {
        QStringList list = listAt(settings, path);
        const bool wasThere = list.removeAll(command) > 0;
        if (isListed && path == lists.current)
            list.append(command);
        else if (!wasThere)
            continue;
        edit.entries.append({.path = path, .value = QJsonArray::fromStringList(list)});
    }
}

} // namespace

CommandRule CommandRules::ruleOf(const SettingsView &settings, const QString &command)
{
    // Blocking wins.
    if (contains(settings, Deny, command))
        return CommandRule::Blocked;
    return contains(settings, Allow, command) ? CommandRule::Allowed : CommandRule::Default;
}

QStringList CommandRules::named(const SettingsView &settings)
{
    QStringList names;
    for (const QLatin1StringView path : AllPaths)
        names += listAt(settings, path);
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

ConfigEdit CommandRules::edit(const SettingsView &settings, const QString &command,
                              CommandRule rule)
{
    ConfigEdit edit{.baseHash = settings.hash};
    setListed(edit, settings, Allow, command, rule == CommandRule::Allowed);
    setListed(edit, settings, Deny, command, rule == CommandRule::Blocked);
    return edit;
}

QString CommandRules::forcedBy(const SettingsView &settings)
{
    for (const QLatin1StringView path : AllPaths) {
        const QString by = settings.values.value(path).forcedBy;
        if (!by.isEmpty())
            return by;
    }
    return {};
}

bool CommandRules::isName(const QString &text)
{
    static const QRegularExpression Name(u"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$"_s);
    constexpr qsizetype Longest = 128;
    return text.size() <= Longest && Name.match(text).hasMatch();
}

} // namespace ui
