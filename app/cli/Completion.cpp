// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Completion.h"

#include "app/cli/CommandTable.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<QString, QString>>; ///< Each with what it means, or takes.

/// What may follow one beginning of a command line.
struct Step
{
    QString words; ///< `nodes` or `nodes list`; empty for the start.
    bool isCommand = false;
    Pairs next = {};
    Pairs options = {}; ///< With dashes.
};

Pairs optionsOf(const CommandSpec &command)
{
    Pairs options;
    for (const OptionSpec &option : command.options)
        options.append({u"--"_s + option.name, option.help});
    options.append({u"--help"_s, u"Show help."_s});
    return options;
}

QList<Step> steps()
{
    QList<Step> all;
    QList<QStringList> prefixes{{}};
    for (const QString &word : nextWords({}))
        prefixes.append({word});
    for (const QStringList &prefix : prefixes) {
        Step step{.words = prefix.join(u' ')};
        for (const QString &word : nextWords(prefix)) {
            const CommandSpec *command = findCommand(prefix + QStringList(word));
            const QLatin1StringView group = prefix.isEmpty() ? groupSummary(word) : ""_L1;
            step.next.append({word, group.isEmpty() && command ? command->summary : group});
        }
        const CommandSpec *preset = findCommand(prefix);
        step.options = optionsOf(preset ? *preset : CommandSpec());
        if (prefix.isEmpty())
            step.options.append({u"--version"_s, u"Show the version."_s});
        if (!step.next.isEmpty())
            all.append(step);
    }
    for (const CommandSpec &command : commandTable()) {
        if (command.words.isEmpty())
            continue; // the start itself
        Step step{.words = command.words, .isCommand = true};
        for (const ArgumentSpec &argument : command.arguments) {
            for (const QString &choice : QString(argument.choices).split(u' ', Qt::SkipEmptyParts))
                step.next.append({choice, argument.help});
        }
        step.options = optionsOf(command);
        all.append(step);
    }
    return all;
}

/// Options that take a value, each with the words it takes.
Pairs valueOptions()
{
    Pairs found;
    for (const CommandSpec &command : commandTable()) {
        for (const OptionSpec &option : command.options) {
            const std::pair<QString, QString> entry{u"--"_s + option.name, option.choices};
            if (option.value != OptionSpec::Value::None && !found.contains(entry))
                found.append(entry);
        }
    }
    return found;
}

QString firsts(const Pairs &pairs, const QString &separator)
{
    QStringList names;
    for (const auto &[name, meaning] : pairs)
        names.append(name);
    return names.join(separator);
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashScript()
{
    QString script = u"# bash completion of openclaw-tray; load with:\n"
                     "#   source <(openclaw-tray completion bash)\n"
                     "_openclaw_tray() {\n"
                     "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
                     "    local words='' next='' options='' i\n"
                     "    COMPREPLY=()\n"
                     "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                     "        case ${COMP_WORDS[i]} in\n"_s;
    script += u"            %1) ((i++)) ;;\n"_s.arg(firsts(valueOptions(), u"|"_s));
    script += u"            -*) ;;\n"
              "            *) words+=\"${words:+ }${COMP_WORDS[i]}\" ;;\n"
              "        esac\n"
              "    done\n"
              "    case $prev in\n"_s;
    for (const auto &[option, choices] : valueOptions()) {
        script +=
            choices.isEmpty()
                ? u"        %1) return ;;\n"_s.arg(option)
                : u"        %1) COMPREPLY=($(compgen -W '%2' -- \"$cur\")); return ;;\n"_s.arg(
                      option, choices);
    }
    script += u"    esac\n"
              "    case $words in\n"_s;
    for (const Step &step : steps()) {
        const QString pattern =
            step.isCommand ? u"'%1'|'%1 '*"_s.arg(step.words) : singleQuoted(step.words);
        script += u"        %1) next='%2' options='%3' ;;\n"_s.arg(
            pattern, firsts(step.next, u" "_s), firsts(step.options, u" "_s));
    }
    return script + u"    esac\n"
                    "    [[ $cur == -* ]] && next=$options\n"
                    "    COMPREPLY=($(compgen -W \"$next\" -- \"$cur\"))\n"
                    "}\n"
                    "complete -F _openclaw_tray openclaw-tray"_s;
}

// _describe splits at the first colon.
QString zshEntries(const Pairs &pairs)
{
    QStringList entries;
    for (const auto &[name, meaning] : pairs)
        entries.append(singleQuoted(name + u':' + meaning));
    return entries.join(u' ');
}

QString zshScript()
{
    QString script = u"#compdef openclaw-tray\n"
                     "# zsh completion of openclaw-tray; load with:\n"
                     "#   source <(openclaw-tray completion zsh)\n"
                     "_openclaw_tray() {\n"
                     "    local -a next options\n"
                     "    local line=''\n"
                     "    local -i i\n"
                     "    for ((i = 2; i < CURRENT; i++)); do\n"
                     "        case $words[i] in\n"_s;
    script += u"            %1) ((i++)) ;;\n"_s.arg(firsts(valueOptions(), u"|"_s));
    script += u"            -*) ;;\n"
              "            *) line+=\"${line:+ }$words[i]\" ;;\n"
              "        esac\n"
              "    done\n"
              "    case $words[CURRENT-1] in\n"_s;
    for (const auto &[option, choices] : valueOptions()) {
        script += choices.isEmpty()
                      ? u"        %1) return ;;\n"_s.arg(option)
                      : u"        %1) compadd -- %2; return ;;\n"_s.arg(option, choices);
    }
    script += u"    esac\n"
              "    case $line in\n"_s;
    for (const Step &step : steps()) {
        const QString pattern =
            step.isCommand ? u"'%1'|'%1 '*"_s.arg(step.words) : singleQuoted(step.words);
        script += u"        %1)\n            next=(%2)\n            options=(%3) ;;\n"_s.arg(
            pattern, zshEntries(step.next), zshEntries(step.options));
    }
    return script + u"    esac\n"
                    "    if [[ $words[CURRENT] == -* ]]; then\n"
                    "        _describe -o 'option' options\n"
                    "    else\n"
                    "        _describe 'command' next\n"
                    "    fi\n"
                    "}\n"
                    "if [[ $funcstack[1] == _openclaw_tray ]]; then\n"
                    "    _openclaw_tray \"$@\"\n"
                    "else\n"
                    "    compdef _openclaw_tray openclaw-tray\n"
                    "fi"_s;
}

QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishScript()
{
    QString script = u"# fish completion of openclaw-tray; load with:\n"
                     "#   openclaw-tray completion fish | source\n"
                     "function __openclaw_tray_words\n"
                     "    set -l skip 0\n"
                     "    set -l found\n"
                     "    for token in (commandline -opc)[2..-1]\n"
                     "        if test $skip = 1\n"
                     "            set skip 0\n"
                     "            continue\n"
                     "        end\n"
                     "        switch $token\n"_s;
    script += u"            case %1\n"_s.arg(firsts(valueOptions(), u" "_s));
    script += u"                set skip 1\n"
              "            case '-*'\n"
              "            case '*'\n"
              "                set -a found $token\n"
              "        end\n"
              "    end\n"
              "    echo \"$found\"\n"
              "end\n"
              "function __openclaw_tray_at\n"
              "    test (__openclaw_tray_words) = \"$argv\"\n"
              "end\n"
              "function __openclaw_tray_in\n"
              "    string match -q -- \"$argv *\" (__openclaw_tray_words)' '\n"
              "end\n"
              "complete -c openclaw-tray -f\n"_s;
    const auto values = valueOptions();
    for (const Step &step : steps()) {
        const QString when = step.isCommand ? u"__openclaw_tray_in \"%1\""_s.arg(step.words)
                                            : u"__openclaw_tray_at \"%1\""_s.arg(step.words);
        const QString begin = u"complete -c openclaw-tray -n %1"_s.arg(fishQuoted(when));
        for (const auto &[word, meaning] : step.next)
            script += u"%1 -a %2 -d %3\n"_s.arg(begin, word, fishQuoted(meaning));
        for (const auto &[option, meaning] : step.options) {
            const auto value = std::ranges::find_if(
                values, [&](const auto &entry) { return entry.first == option; });
            QString takes;
            if (value != values.end())
                takes = value->second.isEmpty() ? u" -x"_s
                                                : u" -x -a %1"_s.arg(fishQuoted(value->second));
            script +=
                u"%1 -l %2%3 -d %4\n"_s.arg(begin, option.sliced(2), takes, fishQuoted(meaning));
        }
    }
    return script.trimmed();
}

} // namespace

std::optional<Shell> shellFromText(const QString &text)
{
    if (text == "bash"_L1)
        return Shell::Bash;
    if (text == "zsh"_L1)
        return Shell::Zsh;
    return text == "fish"_L1 ? std::optional(Shell::Fish) : std::nullopt;
}

QString completionScript(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript();
    case Shell::Zsh:
        return zshScript();
    case Shell::Fish:
        return fishScript();
    }
    return {};
}
