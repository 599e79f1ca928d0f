// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/CommandTables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using commands::List;

constexpr std::array IosPhoneCommands{
    "camera.list"_L1,     "location.get"_L1,     "device.info"_L1,    "device.status"_L1,
    "contacts.search"_L1, "calendar.events"_L1,  "reminders.list"_L1, "photos.latest"_L1,
    "motion.activity"_L1, "motion.pedometer"_L1, "system.notify"_L1,  "watch.status"_L1,
    "watch.notify"_L1,
};
// The list of the phone without its last two, which are for a watch.
constexpr List IosCommands = List(IosPhoneCommands).first(IosPhoneCommands.size() - 2);
constexpr std::array WatchCommands{"device.info"_L1, "device.status"_L1, "system.notify"_L1};
constexpr std::array AndroidCommands{
    "camera.list"_L1,           "location.get"_L1,       "notifications.list"_L1,
    "notifications.actions"_L1, "system.notify"_L1,      "device.info"_L1,
    "device.status"_L1,         "device.permissions"_L1, "device.health"_L1,
    "device.apps"_L1,           "contacts.search"_L1,    "calendar.events"_L1,
    "callLog.search"_L1,        "reminders.list"_L1,     "photos.latest"_L1,
    "motion.activity"_L1,       "motion.pedometer"_L1,   "mobile.ui.observe"_L1,
    "mobile.ui.act"_L1,
};
constexpr std::array MacCommands{
    "camera.list"_L1,    "camera.ptz.status"_L1, "location.get"_L1,    "device.info"_L1,
    "device.status"_L1,  "device.apps"_L1,       "contacts.search"_L1, "calendar.events"_L1,
    "reminders.list"_L1, "photos.latest"_L1,     "motion.activity"_L1, "motion.pedometer"_L1,
    "system.notify"_L1,  "computer.act"_L1,
};
constexpr std::array LinuxCommands{"system.notify"_L1, "computer.act"_L1};
constexpr std::array WindowsCommands{
    "camera.list"_L1,   "location.get"_L1,  "device.info"_L1,
    "device.status"_L1, "system.notify"_L1, "computer.act"_L1,
};
constexpr std::array UnknownCommands{"camera.list"_L1, "location.get"_L1, "system.notify"_L1};

constexpr std::array MacPluginCommands{"canvas.present"_L1, "canvas.hide"_L1, "canvas.navigate"_L1,
                                       "ollama.chat"_L1, "ollama.models"_L1};
constexpr std::array LinuxPluginCommands{"camera.list"_L1, "location.get"_L1, "ollama.chat"_L1,
                                         "ollama.models"_L1};
constexpr std::array WindowsPluginCommands{"ollama.chat"_L1, "ollama.models"_L1};

constexpr std::array LegacyCanvas{
    "canvas.present"_L1,  "canvas.hide"_L1,      "canvas.navigate"_L1,       "canvas.eval"_L1,
    "canvas.snapshot"_L1, "canvas.a2ui.push"_L1, "canvas.a2ui.pushJSONL"_L1, "canvas.a2ui.reset"_L1,
};
constexpr std::array LegacySensors{"camera.list"_L1, "camera.snap"_L1, "camera.clip"_L1,
                                   "screen.record"_L1, "location.get"_L1};
constexpr std::array LegacySms{"sms.send"_L1};
constexpr std::array LegacySystem{
    "system.run"_L1,
    "system.which"_L1,
    "system.notify"_L1,
    "system.execApprovals.get"_L1,
    "system.execApprovals.set"_L1,
    "browser.proxy"_L1,
};

struct PlatformForm
{
    QLatin1StringView exact = {}; ///< Nothing but this word ...
    QLatin1StringView label = {}; ///< ... or a word with a version, as a pattern.
    std::array<QLatin1StringView, 3> families = {};
    bool mayLackFamily = false; ///< Applies to the exact word only.
    PlatformClass result = PlatformClass::Unknown;
};

constexpr std::array Forms{
    PlatformForm{.exact = "ios"_L1,
                 .label = "(ios|ipados) \\d+(\\.\\d+){0,2}"_L1,
                 .families = {"iphone"_L1, "ipad"_L1, "ios"_L1},
                 .mayLackFamily = true,
                 .result = PlatformClass::Ios},
    PlatformForm{.exact = "watchos"_L1,
                 .label = "watchos \\d+(\\.\\d+){0,2}"_L1,
                 .families = {"apple watch"_L1, "watchos"_L1},
                 .result = PlatformClass::WatchOs},
    PlatformForm{.exact = "android"_L1,
                 .label = "android \\d+( \\(sdk \\d+\\))?"_L1,
                 .families = {"android"_L1},
                 .mayLackFamily = true,
                 .result = PlatformClass::Android},
    PlatformForm{.exact = "macos"_L1,
                 .label = "macos \\d+(\\.\\d+){0,2}"_L1,
                 .families = {"mac"_L1},
                 .result = PlatformClass::MacOs},
    PlatformForm{
        .exact = "windows"_L1, .families = {"windows"_L1}, .result = PlatformClass::Windows},
    PlatformForm{.exact = "linux"_L1, .families = {"linux"_L1}, .result = PlatformClass::Linux},
};

struct Word
{
    QLatin1StringView text = {};
    PlatformClass result = PlatformClass::Unknown;
};

constexpr std::array FamilyWords{
    Word{"iphone"_L1, PlatformClass::Ios},      Word{"ipad"_L1, PlatformClass::Ios},
    Word{"ios"_L1, PlatformClass::Ios},         Word{"apple watch"_L1, PlatformClass::WatchOs},
    Word{"watchos"_L1, PlatformClass::WatchOs}, Word{"android"_L1, PlatformClass::Android},
    Word{"mac"_L1, PlatformClass::MacOs},       Word{"windows"_L1, PlatformClass::Windows},
    Word{"linux"_L1, PlatformClass::Linux},
};
constexpr std::array LegacyPrefixes{
    Word{"ios"_L1, PlatformClass::Ios},     Word{"android"_L1, PlatformClass::Android},
    Word{"mac"_L1, PlatformClass::MacOs},   Word{"darwin"_L1, PlatformClass::MacOs},
    Word{"win"_L1, PlatformClass::Windows}, Word{"linux"_L1, PlatformClass::Linux},
};

bool hasFamily(const PlatformForm &form, const QString &family)
{
    return std::ranges::any_of(form.families, [&](QLatin1StringView entry) {
        return !entry.isEmpty() && family == entry;
    });
}

bool isLabel(const PlatformForm &form, const QString &platform)
{
    if (form.label.isEmpty())
        return false;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString(form.label)));
    return pattern.match(platform).hasMatch();
}

bool matches(const PlatformForm &form, const QString &platform, const QString &family)
{
    if (platform == form.exact)
        return hasFamily(form, family) || (family.isEmpty() && form.mayLackFamily);
    return isLabel(form, platform) && hasFamily(form, family);
}

PlatformClass classOfFamily(const QString &family)
{
    const auto word = std::ranges::find_if(
        FamilyWords, [&](const Word &entry) { return family.contains(entry.text); });
    return word == FamilyWords.end() ? PlatformClass::Unknown : word->result;
}

} // namespace

PlatformClass classifyPlatform(const QString &platform, const QString &deviceFamily)
{
    const QString name = platform.trimmed().toLower();
    const QString family = deviceFamily.trimmed().toLower();
    if (name.isEmpty())
        return family == "iphone"_L1 ? PlatformClass::IosPhone : classOfFamily(family);
    const auto form = std::ranges::find_if(
        Forms, [&](const PlatformForm &entry) { return matches(entry, name, family); });
    if (form == Forms.end())
        return PlatformClass::Unknown;
    const bool isPhone = form->result == PlatformClass::Ios && family == "iphone"_L1;
    return isPhone ? PlatformClass::IosPhone : form->result;
}

namespace commands {

bool isDesktop(PlatformClass platform)
{
    return platform == PlatformClass::MacOs || platform == PlatformClass::Windows ||
           platform == PlatformClass::Linux;
}

List defaultsOf(PlatformClass platform)
{
    switch (platform) {
    case PlatformClass::Ios:
        return IosCommands;
    case PlatformClass::IosPhone:
        return IosPhoneCommands;
    case PlatformClass::WatchOs:
        return WatchCommands;
    case PlatformClass::Android:
        return AndroidCommands;
    case PlatformClass::MacOs:
        return MacCommands;
    case PlatformClass::Windows:
        return WindowsCommands;
    case PlatformClass::Linux:
        return LinuxCommands;
    case PlatformClass::Unknown:
        return UnknownCommands;
    }
    return {};
}

List pluginDefaultsOf(PlatformClass platform)
{
    if (platform == PlatformClass::MacOs)
        return MacPluginCommands;
    if (platform == PlatformClass::Linux)
        return LinuxPluginCommands;
    if (platform == PlatformClass::Windows)
        return WindowsPluginCommands;
    return {};
}

PlatformClass classifyLegacy(const QString &platform, const QString &deviceFamily)
{
    const QString name = platform.trimmed().toLower();
    const auto prefix = std::ranges::find_if(
        LegacyPrefixes, [&](const Word &entry) { return name.startsWith(entry.text); });
    if (prefix != LegacyPrefixes.end())
        return prefix->result;
    const PlatformClass byFamily = classOfFamily(deviceFamily.trimmed().toLower());
    // The older version knows no watches.
    return byFamily == PlatformClass::WatchOs ? PlatformClass::Unknown : byFamily;
}

bool isLegacyDefault(PlatformClass platform, const QString &command)
{
    const bool isAll = platform == PlatformClass::Unknown;
    const bool isMobile = platform == PlatformClass::Ios || platform == PlatformClass::Android;
    const bool isMac = platform == PlatformClass::MacOs;
    if (isIn(LegacyCanvas, command) || isIn(LegacySensors, command))
        return isAll || isMobile || isMac;
    if (isIn(LegacySms, command))
        return isAll || platform == PlatformClass::Android;
    return isIn(LegacySystem, command) && (isAll || isDesktop(platform));
}

} // namespace commands

} // namespace gateway
