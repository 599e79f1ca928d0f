// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SetupRows.h"

#include "app/cli/CommandOptions.h"
#include "app/cli/Commands.h"

using namespace Qt::StringLiterals;

namespace {

using Value = OptionSpec::Value;

// Under the names of the official command line, too; what it sets up beyond the gateway is accepted
// and has no effect here.
Options officialOnboardOptions()
{
    Options options{
        {"gateway-bind"_L1, Value::Text, "mode"_L1, "The same as --bind."_L1,
         "loopback lan tailnet auto custom"_L1},
        {"gateway-port"_L1, Value::Port, "port"_L1, "The same as --port."_L1},
        {"gateway-auth"_L1, Value::Text, "mode"_L1, "The same as --auth."_L1,
         "token password none"_L1},
        {"gateway-token"_L1, Value::Secret, "token"_L1, "The same as --token."_L1},
        {"gateway-password"_L1, Value::Secret, "password"_L1, "The same as --password."_L1},
        {.name = "install-daemon"_L1, .help = "The same as --install-service."_L1},
        {"auth-choice"_L1, Value::Text, "choice"_L1, "Only skip."_L1, "skip"_L1}};
    for (const QLatin1StringView name :
         {"no-install-daemon"_L1, "skip-daemon"_L1, "skip-channels"_L1, "skip-skills"_L1,
          "skip-search"_L1, "skip-hooks"_L1, "skip-ui"_L1, "skip-bootstrap"_L1})
        options.push_back({.name = name, .help = "Accepted: nothing of this is set up."_L1});
    return options;
}

// Spelled as in the official command line; --node, --port and --timeout are ours.
Options qrOptions()
{
    return Options{{.name = "node-host"_L1, .help = "For the node host of a computer."_L1},
                   {.name = "limited"_L1, .help = "Without administration, also over wss://."_L1},
                   {"url"_L1, Value::Url, "url"_L1, "Where the code leads, ws:// or wss://."_L1},
                   {"public-url"_L1, Value::Url, "url"_L1, "The same as --url."_L1},
                   {.name = "remote"_L1,
                    .help = "Ask the gateway of gateway.remote.url; the code leads there."_L1},
                   {.name = "setup-code-only"_L1, .help = "Print only the code."_L1},
                   {.name = "no-ascii"_L1, .help = "Draw no picture."_L1},
                   {"port"_L1, Value::Port, "port"_L1, "Ask the gateway on this port here."_L1},
                   {"token"_L1, Value::Secret, "token"_L1, "Shared token to sign in with."_L1},
                   {"password"_L1, Value::Secret, "password"_L1,
                    "Shared password to sign in with."_L1},
                   {"timeout"_L1, Value::Milliseconds, "ms"_L1,
                    "How long to wait for an answer."_L1}} +
           localOptions();
}

} // namespace

std::vector<CommandSpec> setupCommands()
{
    return {
        {.words = "onboard"_L1,
         .summary = "Set up the gateway of this computer: by the assistant, or by options."_L1,
         .options =
             Options{{.name = "non-interactive"_L1, .help = "By options, without a window."_L1},
                     {.name = "accept-risk"_L1,
                      .help = "Confirm a bind that others may reach, and --auth none."_L1},
                     {"mode"_L1, Value::Text, "mode"_L1,
                      "Run a gateway here, also where the settings show one elsewhere."_L1,
                      "local"_L1},
                     {.name = "start-fresh"_L1,
                      .help = "New settings; the file that is there is kept as a backup."_L1},
                     {"bind"_L1, Value::Text, "mode"_L1, "Who can reach the gateway."_L1,
                      "loopback lan tailnet auto custom"_L1},
                     {"custom-bind-host"_L1, Value::Text, "address"_L1,
                      "With --bind custom: the address of this computer."_L1},
                     {"port"_L1, Value::Port, "port"_L1, "Port to listen on."_L1},
                     {"auth"_L1, Value::Text, "mode"_L1, "How clients sign in."_L1,
                      "token password none"_L1},
                     {"token"_L1, Value::Secret, "token"_L1,
                      "Shared token; without one the settings' own, or a new one."_L1},
                     {"password"_L1, Value::Secret, "password"_L1, "Shared password instead."_L1},
                     {"canvas-root"_L1, Value::Text, "folder"_L1, "Folder of the canvas."_L1},
                     {.name = "no-canvas"_L1, .help = "Switch the canvas off."_L1},
                     {.name = "install-service"_L1, .help = "Install and start the service."_L1},
                     {.name = "skip-health"_L1,
                      .help = "Do not start the gateway to try the settings."_L1}} +
             officialOnboardOptions() + localOptions(),
         .run = commands::onboard,
         .scopes = {u"operator.read"_s}},
        {.words = "qr"_L1,
         .summary = "Show a code that lets one device in: a phone, or a computer's node host."_L1,
         .options = qrOptions(),
         .run = commands::qr,
         .scopes = {u"operator.admin"_s},
         .isUrlTarget = false},
    };
}
