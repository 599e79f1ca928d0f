// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/DocumentTables.h"

#include "app/cli/CommandOptions.h"
#include "gateway/config/ConfigSchema.h"
#include "gateway/config/SettingTexts.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using gateway::GatewayConfig;
using gateway::ReloadNeed;
using gateway::SettingSpec;

namespace {

QString optionLine(const OptionSpec &option)
{
    QString text = option.help;
    if (!option.choices.isEmpty())
        text += u" One of: %1."_s.arg(QString(option.choices).replace(u' ', u", "_s));
    if (option.isRequired)
        text += u" Required."_s;
    const QString value =
        option.valueName.isEmpty() ? QString() : u' ' + QString(option.valueName).toUpper();
    return u"- `--%1%2`: %3\n"_s.arg(option.name, value, text);
}

bool holds(const Options &options, const OptionSpec &wanted)
{
    return std::ranges::any_of(options, [&](const OptionSpec &option) {
        return option.name == wanted.name && option.help == wanted.help;
    });
}

// Of the options that many commands share only the name of the group is said.
struct Shared
{
    Options options;
    QLatin1StringView text;
};

QString optionsOf(const CommandSpec &command)
{
    static const QList<Shared> Groups{
        {connectionOptions(), "- and the options that ask a gateway, below\n"_L1},
        {localOptions(), "- `--json`, `--profile NAME`, `--dev`, as below\n"_L1},
        {profileOptions(), "- `--profile NAME`, `--dev`, as below\n"_L1}};
    const auto group = std::ranges::find_if(Groups, [&](const Shared &shared) {
        return std::ranges::all_of(shared.options, [&](const OptionSpec &option) {
            return holds(command.options, option);
        });
    });
    QString text;
    for (const OptionSpec &option : command.options) {
        if (group == Groups.end() || !holds(group->options, option))
            text += optionLine(option);
    }
    return text + (group == Groups.end() ? QString() : QString(group->text));
}

QString commands()
{
    QString text;
    for (const CommandSpec &command : commandTable()) {
        QString title = command.words.isEmpty() ? u"without a command"_s : QString(command.words);
        for (const ArgumentSpec &argument : command.arguments) {
            const QString name =
                QString(argument.name).toUpper() + (argument.takesRest ? u" ..."_s : QString());
            title += argument.isRequired ? u' ' + name : u" ["_s + name + u']';
        }
        text += u"### %1\n\n%2\n\n"_s.arg(title, QString(command.summary));
        for (const ArgumentSpec &argument : command.arguments)
            text += u"- *%1*: %2\n"_s.arg(QString(argument.name).toUpper(), argument.help);
        text += optionsOf(command) + u'\n';
    }
    return text;
}

QString connection()
{
    QString text;
    for (const OptionSpec &option : connectionOptions())
        text += optionLine(option);
    return text + u'\n';
}

QString exitCodes()
{
    QFile file(QStringLiteral(OC_SOURCE_DIR "/app/ExitCode.h"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression Row(u"\\w+ = (\\d+),? +///< (.+)\\n"_s);
    QString text;
    auto it = Row.globalMatch(QString::fromUtf8(file.readAll()));
    while (it.hasNext()) {
        const auto row = it.next();
        text += u"- `%1`: %2\n"_s.arg(row.captured(1), row.captured(2));
    }
    return text + u'\n';
}

QString typeOf(const SettingSpec &setting)
{
    switch (setting.type) {
    case SettingSpec::Type::Text:
        return u"text"_s;
    case SettingSpec::Type::TextOrReference:
        return u"text, or a reference to a secret"_s;
    case SettingSpec::Type::Integer:
        return u"number"_s;
    case SettingSpec::Type::Boolean:
        return u"true or false"_s;
    case SettingSpec::Type::BooleanOrGroup:
        return u"true or false, or an object with the settings below, which means true"_s;
    case SettingSpec::Type::TextList:
        return u"list of texts"_s;
    }
    return {};
}

QString defaultOf(const SettingSpec &setting)
{
    const QJsonValue value = setting.read(GatewayConfig());
    if (setting.isSecret || value.isNull())
        return u"none"_s;
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return value.toArray().isEmpty() ? u"empty"_s : u"a list"_s;
    return value.toString().isEmpty() ? u"none"_s : value.toString();
}

QString effectOf(ReloadNeed need)
{
    switch (need) {
    case ReloadNeed::Nothing:
        return u"when the gateway or the command starts"_s;
    case ReloadNeed::Live:
        return u"at once"_s;
    case ReloadNeed::NewConnections:
        return u"at once, for new connections"_s;
    case ReloadNeed::CanvasHost:
        return u"at once; the canvas host starts anew"_s;
    case ReloadNeed::Listeners:
        return u"at once; the listening sockets are opened anew"_s;
    }
    return {};
}

QString settings()
{
    QString text;
    for (const SettingSpec &setting : gateway::configSchema()) {
        const QString path = setting.path;
        const QString allowed =
            setting.allowed.isEmpty() ? QString() : u": "_s + QString(setting.allowed);
        text += u"### %1\n\n%2\n\n"_s.arg(path, QString(gateway::settingText(path)));
        text += u"- takes: %1%2\n- default: %3\n- in force: %4\n"_s.arg(
            typeOf(setting), allowed, defaultOf(setting), effectOf(setting.need));
        if (setting.isSecret)
            text += u"- secret: never shown, logged or sent\n"_s;
        text += u'\n';
    }
    return text;
}

} // namespace

std::optional<QString> documentPart(const QString &name)
{
    if (name == "commands"_L1)
        return commands();
    if (name == "connection options"_L1)
        return connection();
    if (name == "exit codes"_L1)
        return exitCodes();
    if (name == "settings"_L1)
        return settings();
    return std::nullopt;
}
