// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using namespace gateway;

CommandLine refusal(const QString &text)
{
    return {.action = CommandLine::Action::Refuse, .text = text};
}

std::optional<Secret> secretOf(const ParsedCommand &command, QLatin1StringView option)
{
    const auto given = command.value(option);
    return given ? std::optional(Secret(given->trimmed())) : std::nullopt;
}

// What `gateway run` and the tray force over the settings. The parser has checked each value.
std::optional<QString> readOverrides(const ParsedCommand &command, ConfigOverrides &into)
{
    if (const auto port = command.number("port"_L1))
        into.port = quint16(*port);
    if (const auto bind = command.value("bind"_L1))
        into.bind = bindModeFromText(*bind);
    if (const auto mode = command.value("auth"_L1))
        into.authMode = authModeFromText(*mode);
    into.token = secretOf(command, "token"_L1);
    into.password = secretOf(command, "password"_L1);
    if (into.token && into.password && !into.authMode)
        return u"Both --token and --password are given. Say which one counts with --auth."_s;
    into.allowsUnconfigured = command.isSet("allow-unconfigured"_L1);
    return std::nullopt;
}

// Of several the one that does most to be seen; `--quit` before all.
InstanceRequest requestOf(const ParsedCommand &command)
{
    using Action = InstanceRequest::Action;
    static constexpr std::array Flags{
        std::pair{"quit"_L1, Action::Quit}, std::pair{"stop-gateway"_L1, Action::StopGateway},
        std::pair{"start-gateway"_L1, Action::StartGateway},
        std::pair{"setup"_L1, Action::ShowSetup}, std::pair{"add-node"_L1, Action::ShowAddNode}};
    for (const auto &[option, action] : Flags) {
        if (command.isSet(option))
            return {.action = action};
    }
    if (const auto page = command.value("show"_L1))
        return {.action = Action::ShowPage, .page = *page};
    return {.action = command.isSet("hidden"_L1) ? Action::StayHidden : Action::Open};
}

CommandLine::Action actionOf(const CommandSpec &command)
{
    if (command.run)
        return CommandLine::Action::RunCommand;
    return command.words.isEmpty() ? CommandLine::Action::RunTray : CommandLine::Action::RunGateway;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const QProcessEnvironment &environment,
                               const QString &home)
{
    const auto command = parseCommand(arguments);
    if (!command)
        return refusal(command.error());
    if (!command->spec)
        return {.action = Action::ShowText, .text = command->text};

    CommandLine line{.action = actionOf(*command->spec),
                     .command = *command,
                     .isVerbose = command->isSet("verbose"_L1)};
    if (line.action == Action::RunTray)
        line.request = requestOf(*command);
    line.gatewayOptions.overrides.environment = environment;
    if (line.action != Action::RunCommand) {
        if (const auto fault = readOverrides(*command, line.gatewayOptions.overrides))
            return refusal(*fault);
    }
    const auto paths = resolveConfigPaths(
        environment, home,
        {.profile = command->value("profile"_L1), .isDev = command->isSet("dev"_L1)});
    if (!paths)
        return refusal(paths.error().text);
    line.gatewayOptions.paths = *paths;
    return line;
}
