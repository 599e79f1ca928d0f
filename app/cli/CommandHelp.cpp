// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandHelp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Width = 80;
constexpr qsizetype WidestName = 26; // a longer name puts its text on the next line

struct Entry
{
    QString name;
    QString text;
};

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        if (!lines.last().isEmpty())
            lines.last() += u' ';
        lines.last() += word;
    }
    return lines;
}

QString section(const QString &title, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return {};
    qsizetype column = 0;
    for (const Entry &entry : entries) {
        if (entry.name.size() <= WidestName)
            column = std::max(column, entry.name.size());
    }
    QString text = u'\n' + title + u":\n"_s;
    for (const Entry &entry : entries) {
        QString line = u"  "_s + entry.name.leftJustified(column);
        for (const QString &part : wrapped(entry.text, Width - column - 4)) {
            if (line.size() > column + 2) {
                text += line + u'\n';
                line = QString(column + 2, u' ');
            }
            text += line + u"  "_s + part + u'\n';
            line = QString(column + 2, u' ');
        }
    }
    return text;
}

QString usageOf(const ArgumentSpec &argument)
{
    const QString name = QString(argument.name) + (argument.takesRest ? u"..."_s : QString());
    return argument.isRequired ? u'<' + name + u'>' : u'[' + name + u']';
}

QString textOf(const OptionSpec &option)
{
    QString text = option.help;
    if (!option.choices.isEmpty())
        text += u" One of: %1."_s.arg(QString(option.choices).replace(u' ', u", "_s));
    return text + (option.isRequired ? u" Required."_s : QString());
}

QList<Entry> optionEntries(const CommandSpec &command)
{
    QList<Entry> options;
    for (const OptionSpec &option : command.options) {
        const QString value =
            option.valueName.isEmpty() ? QString() : u" <%1>"_s.arg(option.valueName);
        options.append({u"--"_s + option.name + value, textOf(option)});
    }
    options.append({u"-h, --help"_s, u"Show help."_s});
    return options;
}

} // namespace

QString groupHelp(const QStringList &words)
{
    const QString program = (QStringList(u"openclaw-tray"_s) + words).join(u' ');
    QList<Entry> entries;
    for (const QString &next : nextWords(words)) {
        const QLatin1StringView group = words.isEmpty() ? groupSummary(next) : ""_L1;
        const CommandSpec *command = findCommand(words + QStringList(next));
        entries.append({next, group.isEmpty() && command ? command->summary : group});
    }
    const QString about = words.isEmpty() ? u"OpenClaw Tray: a native OpenClaw gateway."_s
                                          : groupSummary(words.first());
    QString text = u"Usage: %1 <command> [options]\n\n%2\n"_s.arg(program, about);
    text += section(u"Commands"_s, entries);
    if (const CommandSpec *preset = findCommand(words)) {
        QList<Entry> options = optionEntries(*preset);
        if (words.isEmpty())
            options.append({u"-v, --version"_s, u"Show the version."_s});
        text += u"\nWithout a command: "_s + preset->summary + u'\n';
        text += section(u"Options without a command"_s, options);
    }
    return text + u"\nHelp for one of them: %1 <command> --help"_s.arg(program);
}

QString commandHelp(const CommandSpec &command)
{
    QString usage = u"Usage: openclaw-tray "_s + command.words + u" [options]"_s;
    QList<Entry> arguments;
    for (const ArgumentSpec &argument : command.arguments) {
        usage += u' ' + usageOf(argument);
        arguments.append({argument.name, argument.help});
    }
    return usage + u"\n\n"_s + command.summary + u'\n' + section(u"Arguments"_s, arguments) +
           section(u"Options"_s, optionEntries(command)).trimmed().prepend(u'\n');
}
