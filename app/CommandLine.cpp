// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include "gateway/base/Version.h"

#include "ui/window/PageId.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

using namespace gateway;

constexpr auto Description =
    "OpenClaw Tray: a native OpenClaw gateway.\n"
    "\n"
    "Without a command: the tray, with its window.\n"
    "\n"
    "Commands:\n"
    "  gateway [run]   Run the gateway in this terminal until it is interrupted.";

CommandLine refusal(const QString &text)
{
    return {.action = CommandLine::Action::Refuse, .text = text};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, u"Port to listen on, 1 to 65535 (default 18789)."_s, u"number"_s},
        {u"bind"_s, u"Who can reach the gateway: loopback, lan, tailnet, auto or custom."_s,
         u"mode"_s},
        {u"token"_s, u"Shared token clients sign in with."_s, u"token"_s},
        {u"password"_s, u"Shared password clients sign in with."_s, u"password"_s},
        {u"auth"_s, u"How clients sign in: token, password or none."_s, u"mode"_s},
        {u"profile"_s, u"Run an isolated gateway with settings, state and a port of its own."_s,
         u"name"_s},
        {u"dev"_s, u"The same as --profile dev (port 19001)."_s},
        {u"allow-unconfigured"_s, u"Start without gateway.mode=local in the settings."_s},
        {u"verbose"_s, u"Log every step."_s},
        {u"hidden"_s, u"Start the tray without a window."_s},
        {u"show"_s, u"Start the tray on this page, for instance nodes or access."_s, u"page"_s},
        {u"setup"_s, u"Open the setup assistant."_s},
        {u"add-node"_s, u"Show how to add a node."_s},
        {u"start-gateway"_s, u"Start the gateway of the tray."_s},
        {u"stop-gateway"_s, u"Stop the gateway of the tray."_s},
        {u"quit"_s, u"Quit the tray that is running."_s},
    });
}

// The texts of protocol-v3.md 10.5, with what is allowed.
std::optional<QString> readValues(const QCommandLineParser &parser, ConfigOverrides &into)
{
    if (parser.isSet(u"port"_s)) {
        bool isNumber = false;
        const uint port = parser.value(u"port"_s).toUInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535)
            return u"Invalid port. Give --port a number from 1 to 65535."_s;
        into.port = quint16(port);
    }
    if (parser.isSet(u"bind"_s)) {
        into.bind = bindModeFromText(parser.value(u"bind"_s));
        if (!into.bind)
            return u"Invalid --bind (use \"loopback\", \"lan\", \"tailnet\", \"auto\" or \"custom\")"_s;
    }
    if (parser.isSet(u"auth"_s)) {
        into.authMode = authModeFromText(parser.value(u"auth"_s));
        if (!into.authMode)
            return u"Invalid --auth (use \"token\", \"password\" or \"none\")"_s;
    }
    for (const auto &[name, secret] :
         {std::pair(u"token"_s, &into.token), std::pair(u"password"_s, &into.password)}) {
        if (!parser.isSet(name))
            continue;
        if (parser.value(name).trimmed().isEmpty())
            return u"--%1 must not be empty."_s.arg(name);
        *secret = Secret(parser.value(name).trimmed());
    }
    if (into.token && into.password && !into.authMode)
        return u"Both --token and --password are given. Say which one counts with --auth."_s;
    into.allowsUnconfigured = parser.isSet(u"allow-unconfigured"_s);
    return std::nullopt;
}

// Of several the one that does most to be seen; `--quit` before all.
std::optional<InstanceRequest> readRequest(const QCommandLineParser &parser)
{
    using Action = InstanceRequest::Action;
    if (parser.isSet(u"quit"_s))
        return InstanceRequest{.action = Action::Quit};
    if (parser.isSet(u"stop-gateway"_s))
        return InstanceRequest{.action = Action::StopGateway};
    if (parser.isSet(u"start-gateway"_s))
        return InstanceRequest{.action = Action::StartGateway};
    if (parser.isSet(u"setup"_s))
        return InstanceRequest{.action = Action::ShowSetup};
    if (parser.isSet(u"add-node"_s))
        return InstanceRequest{.action = Action::ShowAddNode};
    if (parser.isSet(u"show"_s)) {
        const QString page = parser.value(u"show"_s);
        if (!ui::pageFromText(page))
            return std::nullopt;
        return InstanceRequest{.action = Action::ShowPage, .page = page};
    }
    return InstanceRequest{.action = parser.isSet(u"hidden"_s) ? Action::StayHidden : Action::Open};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const QProcessEnvironment &environment,
                               const QString &home)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(Description));
    parser.addPositionalArgument(u"command"_s, u"What to do; see above."_s, u"<command>"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    if (!parser.parse(QStringList(u"openclaw-tray"_s) + arguments))
        return refusal(parser.errorText());
    if (parser.isSet(version))
        return {.action = Action::ShowText, .text = u"openclaw-tray "_s + productVersion()};
    if (parser.isSet(help))
        return {.action = Action::ShowText, .text = parser.helpText().trimmed()};

    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && words != QStringList{u"gateway"_s} &&
        words != QStringList{u"gateway"_s, u"run"_s})
        return refusal(u"Unknown command: %1"_s.arg(words.join(u' ')));

    CommandLine line{.action = words.isEmpty() ? Action::RunTray : Action::RunGateway,
                     .isVerbose = parser.isSet(u"verbose"_s)};
    const auto request = readRequest(parser);
    if (!request) {
        return refusal(
            u"Unknown page: %1. Pages are overview, nodes, pairing, general, network, "
            "access, canvas, discovery, remote, logs and about."_s.arg(parser.value(u"show"_s)));
    }
    line.request = *request;
    ConfigOverrides &overrides = line.gatewayOptions.overrides;
    overrides.environment = environment;
    if (const auto fault = readValues(parser, overrides))
        return refusal(*fault);
    const auto paths = resolveConfigPaths(
        environment, home,
        {.profile =
             parser.isSet(u"profile"_s) ? std::optional(parser.value(u"profile"_s)) : std::nullopt,
         .isDev = parser.isSet(u"dev"_s)});
    if (!paths)
        return refusal(paths.error().text);
    line.gatewayOptions.paths = *paths;
    return line;
}
