// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/CommandGroups.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Prefix
{
    QLatin1StringView text;
    CommandGroup group;
};
constexpr std::array Prefixes{
    Prefix{"camera."_L1, CommandGroup::Camera},   Prefix{"canvas."_L1, CommandGroup::Canvas},
    Prefix{"screen."_L1, CommandGroup::Screen},   Prefix{"desktop."_L1, CommandGroup::Screen},
    Prefix{"computer."_L1, CommandGroup::Screen}, Prefix{"location."_L1, CommandGroup::Location},
    Prefix{"system."_L1, CommandGroup::System},   Prefix{"browser."_L1, CommandGroup::System},
    Prefix{"fs."_L1, CommandGroup::System},       Prefix{"terminal."_L1, CommandGroup::System},
    Prefix{"mcp."_L1, CommandGroup::System},      Prefix{"agent."_L1, CommandGroup::System},
    Prefix{"sms."_L1, CommandGroup::Sms},
};

struct Marked
{
    QLatin1StringView command;
    Sensitivity kind;
};
constexpr std::array Sensitive{
    Marked{"camera.snap"_L1, Sensitivity::TakesPhoto},
    Marked{"camera.clip"_L1, Sensitivity::RecordsVideo},
    Marked{"screen.snapshot"_L1, Sensitivity::SeesScreen},
    Marked{"desktop.stream"_L1, Sensitivity::SeesScreen},
    Marked{"mobile.ui.observe"_L1, Sensitivity::SeesScreen},
    Marked{"screen.record"_L1, Sensitivity::RecordsScreen},
    Marked{"sms.send"_L1, Sensitivity::UsesSms},
    Marked{"sms.search"_L1, Sensitivity::UsesSms},
    Marked{"system.run"_L1, Sensitivity::RunsPrograms},
    Marked{"system.run.prepare"_L1, Sensitivity::RunsPrograms},
    Marked{"agent.cli.claude.run.v1"_L1, Sensitivity::RunsPrograms},
    Marked{"mcp.tools.call.v1"_L1, Sensitivity::RunsPrograms},
    Marked{"browser.proxy"_L1, Sensitivity::RunsPrograms},
    Marked{"browser.proxy.upload.v1"_L1, Sensitivity::RunsPrograms},
    Marked{"computer.act"_L1, Sensitivity::RunsPrograms},
    Marked{"mobile.ui.act"_L1, Sensitivity::RunsPrograms},
    Marked{"terminal.upload"_L1, Sensitivity::RunsPrograms},
};

// Personal, but nothing that happens to the person beside the device.
constexpr std::array Personal{
    "location.get"_L1,       "contacts.search"_L1,
    "contacts.add"_L1,       "calendar.events"_L1,
    "calendar.add"_L1,       "reminders.list"_L1,
    "reminders.add"_L1,      "photos.latest"_L1,
    "callLog.search"_L1,     "notifications.list"_L1,
    "motion.activity"_L1,    "motion.pedometer"_L1,
    "health.summary"_L1,     "fs.listDir"_L1,
    "camera.ptz.control"_L1, "system.execApprovals.set"_L1,
};

struct Sample
{
    QLatin1StringView command;
    const char *title; ///< For tr().
    QLatin1StringView json;
};
// The parameters that the official operators send. Rule: protocol-v4.md 10.7, protocol-v3.md 9.
constexpr std::array Samples{
    Sample{"camera.snap"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Back camera"),
           "{\n  \"facing\": \"back\",\n  \"format\": \"jpg\",\n  \"maxWidth\": 1600\n}"_L1},
    Sample{"camera.snap"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Front camera"),
           "{\n  \"facing\": \"front\",\n  \"format\": \"jpg\",\n  \"maxWidth\": 1600\n}"_L1},
    Sample{"camera.clip"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Three seconds"),
           "{\n  \"facing\": \"front\",\n  \"durationMs\": 3000,\n  \"includeAudio\": false,\n"
           "  \"format\": \"mp4\"\n}"_L1},
    Sample{"screen.snapshot"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Whole screen"),
           "{\n  \"screenIndex\": 0,\n  \"format\": \"png\"\n}"_L1},
    Sample{"screen.record"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Five seconds"),
           "{\n  \"durationMs\": 5000,\n  \"screenIndex\": 0,\n  \"fps\": 10,\n"
           "  \"format\": \"mp4\",\n  \"includeAudio\": false\n}"_L1},
    Sample{"canvas.present"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Our canvas"), "{}"_L1},
    Sample{"canvas.present"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "An address"),
           "{\n  \"url\": \"https://example.org/\"\n}"_L1},
    Sample{"canvas.navigate"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "An address"),
           "{\n  \"url\": \"https://example.org/\"\n}"_L1},
    Sample{"canvas.eval"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Title of the page"),
           "{\n  \"javaScript\": \"document.title\"\n}"_L1},
    Sample{"canvas.snapshot"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Picture"),
           "{\n  \"format\": \"png\"\n}"_L1},
    Sample{"location.get"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Ten seconds"),
           "{\n  \"timeoutMs\": 10000\n}"_L1},
    Sample{"system.notify"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "A message"),
           "{\n  \"title\": \"Hello\",\n  \"body\": \"From your gateway\",\n"
           "  \"delivery\": \"system\"\n}"_L1},
    Sample{"system.which"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Find programs"),
           "{\n  \"bins\": [\"git\", \"ffmpeg\"]\n}"_L1},
    Sample{"system.run"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "Date"),
           "{\n  \"command\": [\"date\"],\n  \"timeoutMs\": 10000\n}"_L1},
    Sample{"sms.send"_L1, QT_TRANSLATE_NOOP("ui::CommandGroups", "A message"),
           "{\n  \"to\": \"+441632960000\",\n  \"message\": \"Hello\"\n}"_L1},
};

} // namespace

CommandGroup CommandGroups::groupOf(const QString &command)
{
    if (command == "mobile.ui.observe"_L1 || command == "mobile.ui.act"_L1)
        return CommandGroup::Screen;
    const auto *const it = std::ranges::find_if(
        Prefixes, [&](const Prefix &prefix) { return command.startsWith(prefix.text); });
    return it == Prefixes.end() ? CommandGroup::Other : it->group;
}

QString CommandGroups::groupText(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Camera:
        return tr("Camera");
    case CommandGroup::Canvas:
        return tr("Canvas");
    case CommandGroup::Screen:
        return tr("Screen");
    case CommandGroup::Location:
        return tr("Location");
    case CommandGroup::System:
        return tr("System");
    case CommandGroup::Sms:
        return tr("SMS");
    case CommandGroup::Other:
        return tr("Other");
    }
    return {};
}

std::optional<Sensitivity> CommandGroups::sensitivityOf(const QString &command)
{
    const auto *const it = std::ranges::find_if(
        Sensitive, [&](const Marked &entry) { return command == entry.command; });
    return it == Sensitive.end() ? std::nullopt : std::optional(it->kind);
}

QString CommandGroups::warning(const QString &command)
{
    if (const auto kind = sensitivityOf(command)) {
        switch (*kind) {
        case Sensitivity::TakesPhoto:
        case Sensitivity::RecordsVideo:
            return tr("Uses camera");
        case Sensitivity::SeesScreen:
            return tr("Shows the screen");
        case Sensitivity::RecordsScreen:
            return tr("Records the screen");
        case Sensitivity::UsesSms:
            return tr("Uses text messages");
        case Sensitivity::RunsPrograms:
            return tr("Controls the device");
        }
    }
    return isPrivacySensitive(command) ? tr("Touches private things") : QString();
}

bool CommandGroups::isPrivacySensitive(const QString &command)
{
    return sensitivityOf(command).has_value() ||
           std::ranges::any_of(Personal, [&](QLatin1StringView entry) { return command == entry; });
}

QString CommandGroups::question(Sensitivity kind, const QString &node)
{
    switch (kind) {
    case Sensitivity::TakesPhoto:
        return tr("Take a photo with %1 now?", "%1: name of a device").arg(node);
    case Sensitivity::RecordsVideo:
        return tr("Record a video with %1 now?", "%1: name of a device").arg(node);
    case Sensitivity::SeesScreen:
        return tr("Take a picture of the screen of %1 now?", "%1: name of a device").arg(node);
    case Sensitivity::RecordsScreen:
        return tr("Record the screen of %1 now?", "%1: name of a device").arg(node);
    case Sensitivity::UsesSms:
        return tr("Use the text messages of %1 now?", "%1: name of a device").arg(node);
    case Sensitivity::RunsPrograms:
        return tr("Control %1 and run programs on it now?", "%1: name of a device").arg(node);
    }
    return {};
}

QString CommandGroups::consent(Sensitivity kind)
{
    switch (kind) {
    case Sensitivity::TakesPhoto:
        return tr("&Take photo");
    case Sensitivity::RecordsVideo:
    case Sensitivity::RecordsScreen:
        return tr("&Record");
    case Sensitivity::SeesScreen:
        return tr("&Take picture");
    case Sensitivity::UsesSms:
        return tr("&Use text messages");
    case Sensitivity::RunsPrograms:
        return tr("&Run", "a command");
    }
    return {};
}

QList<CommandExample> CommandGroups::examplesOf(const QString &command)
{
    QList<CommandExample> examples;
    for (const Sample &sample : Samples) {
        if (command == sample.command)
            examples.append({.title = tr(sample.title), .json = sample.json});
    }
    if (examples.isEmpty())
        examples.append({.title = tr("No parameters"), .json = u"{}"_s});
    return examples;
}

} // namespace ui
