// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandParser.h"

#include "app/cli/CommandHelp.h"
#include "app/cli/NearestWord.h"

#include "gateway/base/Redaction.h"
#include "gateway/base/Version.h"
#include "gateway/remote/CertificatePin.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;
using gateway::Failure;
using gateway::Result;

namespace {

using Value = OptionSpec::Value;

constexpr qint64 MostMilliseconds = 24LL * 3600 * 1000;

std::optional<std::chrono::milliseconds> durationFromText(const QString &text)
{
    static const QRegularExpression Pattern(u"^(\\d{1,9})(ms|s|m|h|d)?$"_s);
    const auto match = Pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    qint64 factor = 1;
    for (const auto &[name, size] :
         {std::pair("s"_L1, 1'000LL), std::pair("m"_L1, 60'000LL), std::pair("h"_L1, 3'600'000LL),
          std::pair("d"_L1, 86'400'000LL)}) {
        if (unit == name)
            factor = size;
    }
    return std::chrono::milliseconds(match.captured(1).toLongLong() * factor);
}

bool isNumber(const QString &text, qint64 most)
{
    bool isOne = false;
    const qint64 number = text.toLongLong(&isOne);
    return isOne && number >= 1 && number <= most;
}

bool isJsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).isObject();
}

bool isGatewayUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1);
}

// What is wrong with a value; the value itself may be a secret and is not repeated.
std::optional<QString> faultOf(const OptionSpec &option, const QString &value)
{
    const QString name = u"--"_s + option.name;
    switch (option.value) {
    case Value::None:
    case Value::Text:
        if (!option.choices.isEmpty() && !QString(option.choices).split(u' ').contains(value)) {
            return u"Invalid %1 (use \"%2\")"_s.arg(
                name, QString(option.choices).replace(u' ', u"\", \""_s));
        }
        [[fallthrough]];
    case Value::Secret:
        return value.trimmed().isEmpty() ? std::optional(u"%1 must not be empty."_s.arg(name))
                                         : std::nullopt;
    case Value::Milliseconds:
        return isNumber(value, MostMilliseconds)
                   ? std::nullopt
                   : std::optional(
                         u"Invalid %1. Give a number of milliseconds, at least 1."_s.arg(name));
    case Value::Port:
        return isNumber(value, 65535)
                   ? std::nullopt
                   : std::optional(u"Invalid port. Give %1 a number from 1 to 65535."_s.arg(name));
    case Value::Count:
        return isNumber(value, 1'000'000)
                   ? std::nullopt
                   : std::optional(u"Invalid %1. Give a number from 1 to 1000000."_s.arg(name));
    case Value::JsonObject:
        return isJsonObject(value)
                   ? std::nullopt
                   : std::optional(
                         u"Invalid %1. Give a JSON object, such as '{\"a\":1}'."_s.arg(name));
    case Value::Url:
        return isGatewayUrl(value)
                   ? std::nullopt
                   : std::optional(u"Invalid %1. Give an address such as ws://127.0.0.1:18789, "
                                   "without a user name."_s.arg(name));
    case Value::Fingerprint:
        return gateway::CertificatePin::fromText(value)
                   ? std::nullopt
                   : std::optional(
                         u"Invalid %1. A SHA-256 fingerprint has 64 hexadecimal digits."_s.arg(
                             name));
    case Value::Duration:
        return durationFromText(value)
                   ? std::nullopt
                   : std::optional(u"Invalid %1. Give a time such as 30m, 24h or 7d."_s.arg(name));
    }
    return std::nullopt;
}

QString suggestion(const QString &word, const QStringList &candidates, const QString &prefix = {})
{
    const auto nearest = nearestWord(word, candidates);
    return nearest ? u" Did you mean %1%2?"_s.arg(prefix, *nearest) : QString();
}

// All options of all commands: they may stand anywhere, also before the command.
void addOptions(QCommandLineParser &parser)
{
    QStringList known;
    for (const CommandSpec &command : commandTable()) {
        for (const OptionSpec &option : command.options) {
            if (known.contains(option.name))
                continue;
            known.append(option.name);
            parser.addOption(QCommandLineOption(option.name, {}, option.valueName));
        }
    }
}

QStringList optionNames(const CommandSpec *command)
{
    QStringList names;
    for (const CommandSpec &row : commandTable()) {
        for (const OptionSpec &option : row.options) {
            if ((!command || command == &row) && !names.contains(option.name))
                names.append(option.name);
        }
    }
    return names;
}

QString unknownOption(const QString &name, const CommandSpec *command)
{
    const bool hasWords = command && !command->words.isEmpty();
    const QString where = hasWords ? u" is not an option of openclaw-tray %1."_s.arg(command->words)
                                   : u" is not an option."_s;
    return u"--"_s + gateway::forLog(name) + where +
           suggestion(name, optionNames(command), u"--"_s);
}

QString unknownCommand(const QStringList &words)
{
    const bool isGroup = !groupSummary(words.first()).isEmpty();
    const QStringList prefix = isGroup ? QStringList(words.first()) : QStringList();
    const QString wrong = words.at(prefix.size());
    return u"Unknown command: %1."_s.arg(
               gateway::forLog((prefix + QStringList(wrong)).join(u' '))) +
           suggestion(wrong, nextWords(prefix), (prefix + QStringList(QString())).join(u' '));
}

/// One reading of one command line.
class Reader final
{
public:
    explicit Reader(const QStringList &arguments)
    {
        const auto help = QCommandLineOption(QStringList{u"h"_s, u"help"_s});
        const auto version = QCommandLineOption(QStringList{u"v"_s, u"version"_s});
        m_parser.addOption(help);
        m_parser.addOption(version);
        addOptions(m_parser);
        m_isRead = m_parser.parse(QStringList(u"openclaw-tray"_s) + arguments);
        m_words = m_parser.positionalArguments();
        if (m_words.value(0) == "help"_L1)
            m_words.removeFirst();
        m_wantsHelp = m_parser.isSet(help) || m_parser.positionalArguments().value(0) == "help"_L1;
        m_wantsVersion = m_parser.isSet(version);
        m_command = findCommand(m_words);
    }

    Result<ParsedCommand, QString> read()
    {
        if (!m_parser.unknownOptionNames().isEmpty())
            return Failure{unknownOption(m_parser.unknownOptionNames().first(), m_command)};
        if (!m_isRead)
            return Failure{m_parser.errorText()};
        if (m_wantsVersion)
            return shown(u"openclaw-tray "_s + gateway::productVersion());
        const bool isGroup = m_words.size() == 1 && !groupSummary(m_words.first()).isEmpty();
        if (m_wantsHelp && (m_words.isEmpty() || isGroup))
            return shown(groupHelp(m_words));
        if (!m_command && isGroup) {
            return Failure{u"Say what to do with %1: %2."_s.arg(m_words.first(),
                                                                nextWords(m_words).join(u", "_s))};
        }
        if (!m_command)
            return Failure{unknownCommand(m_words)};
        if (m_wantsHelp)
            return shown(commandHelp(*m_command));
        return command();
    }

private:
    static ParsedCommand shown(const QString &text)
    {
        ParsedCommand parsed;
        parsed.text = text;
        return parsed;
    }

    Result<ParsedCommand, QString> command()
    {
        ParsedCommand parsed;
        parsed.spec = m_command;
        parsed.arguments = m_words.sliced(qMin(m_command->path().size(), m_words.size()));
        for (const QString &name : m_parser.optionNames()) {
            const OptionSpec *option = m_command->option(name);
            if (!option)
                return Failure{unknownOption(name, m_command)};
            for (const QString &value : m_parser.values(name)) {
                if (const auto fault = faultOf(*option, value))
                    return Failure{*fault};
            }
            parsed.values.insert(name, m_parser.values(name));
        }
        for (const OptionSpec &option : m_command->options) {
            if (option.isRequired && !parsed.isSet(option.name)) {
                return Failure{u"openclaw-tray %1 needs --%2 <%3>."_s.arg(
                    m_command->words, option.name, option.valueName)};
            }
        }
        if (const auto fault = argumentFault(parsed.arguments))
            return Failure{*fault};
        return parsed;
    }

    std::optional<QString> argumentFault(const QStringList &arguments) const
    {
        const auto &wanted = m_command->arguments;
        const bool takesRest = !wanted.empty() && wanted.back().takesRest;
        if (!takesRest && arguments.size() > qsizetype(wanted.size())) {
            return u"openclaw-tray %1 does not take \"%2\"."_s.arg(
                m_command->words, gateway::forLog(arguments.at(qsizetype(wanted.size()))));
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const QString given = arguments.value(qsizetype(i));
            if (wanted[i].isRequired && given.trimmed().isEmpty())
                return u"openclaw-tray %1 needs <%2>."_s.arg(m_command->words, wanted[i].name);
            const QStringList choices = QString(wanted[i].choices).split(u' ', Qt::SkipEmptyParts);
            if (!choices.isEmpty() && !choices.contains(given)) {
                return u"Invalid <%1> (use \"%2\")."_s.arg(wanted[i].name,
                                                           choices.join(u"\", \""_s)) +
                       suggestion(given, choices);
            }
        }
        return std::nullopt;
    }

    QCommandLineParser m_parser;
    bool m_isRead = false;
    bool m_wantsHelp = false;
    bool m_wantsVersion = false;
    QStringList m_words;
    const CommandSpec *m_command = nullptr;
};

} // namespace

std::optional<QString> ParsedCommand::value(QLatin1StringView option) const
{
    const QStringList given = values.value(option);
    return given.isEmpty() ? std::nullopt : std::optional(given.last());
}

std::optional<qint64> ParsedCommand::number(QLatin1StringView option) const
{
    const auto given = value(option);
    return given ? std::optional(given->toLongLong()) : std::nullopt;
}

std::optional<std::chrono::milliseconds> ParsedCommand::duration(QLatin1StringView option) const
{
    const auto given = value(option);
    return given ? durationFromText(*given) : std::nullopt;
}

Result<ParsedCommand, QString> parseCommand(const QStringList &arguments)
{
    return Reader(arguments).read();
}
