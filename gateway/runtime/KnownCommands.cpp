// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/KnownCommands.h"

#include "gateway/nodes/CommandTables.h"

#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Platform
{
    PlatformClass kind;
    QLatin1StringView name; ///< As its maker writes it; never translated.
};
constexpr std::array Platforms{
    Platform{PlatformClass::Ios, "iOS"_L1},         Platform{PlatformClass::WatchOs, "watchOS"_L1},
    Platform{PlatformClass::Android, "Android"_L1}, Platform{PlatformClass::MacOs, "macOS"_L1},
    Platform{PlatformClass::Windows, "Windows"_L1}, Platform{PlatformClass::Linux, "Linux"_L1},
};

using Table = QMap<QString, QStringList>;

void add(Table &table, commands::List names, QLatin1StringView platform)
{
    for (const QLatin1StringView name : names) {
        QStringList &platforms = table[name];
        if (!platforms.contains(platform))
            platforms.append(platform);
    }
}

QList<KnownCommandView> collect()
{
    Table table;
    for (const Platform &platform : Platforms) {
        add(table, commands::defaultsOf(platform.kind), platform.name);
        add(table, commands::pluginDefaultsOf(platform.kind), platform.name);
        add(table, commands::Talk, platform.name);
        if (commands::isDesktop(platform.kind))
            add(table, commands::Host, platform.name);
    }
    // What only phones of the class have.
    for (const QLatin1StringView name : commands::defaultsOf(PlatformClass::IosPhone)) {
        if (!commands::isIn(commands::defaultsOf(PlatformClass::Ios), name))
            table[name].append(u"iPhone"_s);
    }
    for (const QLatin1StringView name : commands::Dangerous)
        table[name];
    QList<KnownCommandView> known;
    for (auto it = table.begin(); it != table.end(); ++it)
        known.append({.name = it.key(), .defaultPlatforms = it.value()});
    return known;
}

} // namespace

const QList<KnownCommandView> &knownCommands()
{
    static const QList<KnownCommandView> Known = collect();
    return Known;
}

} // namespace gateway
