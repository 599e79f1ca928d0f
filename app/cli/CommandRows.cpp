// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the command table.
#include "app/cli/CommandOptions.h"
#include "app/cli/Commands.h"
#include "app/cli/SetupRows.h"

using namespace Qt::StringLiterals;

namespace {

using Value = OptionSpec::Value;
using namespace std::chrono_literals;

const OptionSpec Node{.name = "node"_L1,
                      .value = Value::Text,
                      .valueName = "idOrNameOrIp"_L1,
                      .help = "Node id, name or address."_L1,
                      .isRequired = true};
const OptionSpec InvokeTimeout{"invoke-timeout"_L1, Value::Milliseconds, "ms"_L1,
                               "How long the node may take."_L1};

Options nodeListOptions()
{
    return Options{{.name = "connected"_L1, .help = "Only nodes that are connected."_L1},
                   {"last-connected"_L1, Value::Duration, "duration"_L1,
                    "Only nodes that connected within this time, such as 30m, 24h, 7d."_L1}} +
           connectionOptions();
}

Options deviceRoleOptions()
{
    return {{.name = "device"_L1,
             .value = Value::Text,
             .valueName = "id"_L1,
             .help = "Device id."_L1,
             .isRequired = true},
            {.name = "role"_L1,
             .value = Value::Text,
             .valueName = "role"_L1,
             .help = "Whose token: operator or node."_L1,
             .choices = "operator node"_L1,
             .isRequired = true}};
}

// What the gateway inside this process is started with.
Options runOptions()
{
    return Options{{"port"_L1, Value::Port, "port"_L1, "Port to listen on (default 18789)."_L1},
                   {"bind"_L1, Value::Text, "mode"_L1, "Who can reach the gateway."_L1,
                    "loopback lan tailnet auto custom"_L1},
                   {"token"_L1, Value::Secret, "token"_L1, "Shared token clients sign in with."_L1},
                   {"password"_L1, Value::Secret, "password"_L1,
                    "Shared password clients sign in with."_L1},
                   {"auth"_L1, Value::Text, "mode"_L1, "How clients sign in."_L1,
                    "token password none"_L1},
                   {.name = "allow-unconfigured"_L1,
                    .help = "Start without gateway.mode=local in the settings."_L1},
                   {.name = "verbose"_L1, .help = "Log every step."_L1}} +
           profileOptions();
}

std::vector<CommandSpec> runCommands()
{
    return {
        {.words = {},
         .summary = "Show the tray and its window, with a gateway."_L1,
         .options =
             Options{{.name = "hidden"_L1, .help = "Start without a window."_L1},
                     {"show"_L1, Value::Text, "page"_L1, "Start on this page."_L1,
                      "overview nodes pairing general network access canvas discovery "
                      "remote logs about"_L1},
                     {.name = "setup"_L1, .help = "Open the setup assistant."_L1},
                     {.name = "add-node"_L1, .help = "Show how to add a node."_L1},
                     {.name = "start-gateway"_L1, .help = "Start the gateway of the tray."_L1},
                     {.name = "stop-gateway"_L1, .help = "Stop the gateway of the tray."_L1},
                     {.name = "quit"_L1, .help = "Quit the tray that is running."_L1}} +
             runOptions()},
        {.words = "gateway run"_L1,
         .summary = "Run the gateway in this terminal until it is interrupted."_L1,
         .options = runOptions(),
         .isGroupDefault = true},
    };
}

std::vector<CommandSpec> gatewayQuestions()
{
    return {
        {.words = "gateway status"_L1,
         .summary = "Show service, process and whether the gateway answers."_L1,
         .options = Options{{.name = "no-probe"_L1, .help = "Do not connect."_L1},
                            {.name = "require-rpc"_L1,
                             .help = "Fail when the gateway does not answer."_L1}} +
                    connectionOptions(),
         .run = commands::gatewayStatus,
         .scopes = {u"operator.read"_s}},
        {.words = "gateway health"_L1,
         .summary = "Ask the gateway how it is."_L1,
         .options = connectionOptions(),
         .run = commands::gatewayHealth,
         .scopes = {u"operator.read"_s}},
        {.words = "gateway call"_L1,
         .summary = "Call one method and print its answer."_L1,
         .arguments = {{.name = "method"_L1, .help = "Method, such as health or node.list."_L1}},
         .options = Options{{"params"_L1, Value::JsonObject, "json"_L1,
                             "Its parameters, a JSON object (default {})."_L1}} +
                    connectionOptions(),
         .run = commands::gatewayCall,
         .scopes = {u"operator.admin"_s, u"operator.approvals"_s, u"operator.pairing"_s,
                    u"operator.read"_s, u"operator.write"_s}},
        {.words = "gateway probe"_L1,
         .summary = "Show whether a gateway is there, lets us in, and what we may do."_L1,
         .options = connectionOptions(),
         .run = commands::gatewayProbe,
         .scopes = {u"operator.read"_s},
         .timeout = 3s},
        {.words = "gateway discover"_L1,
         .summary = "List the gateways that announce themselves on this computer's networks."_L1,
         .options = Options{{"timeout"_L1, Value::Milliseconds, "ms"_L1,
                             "How long to wait for an answer."_L1}} +
                    localOptions(),
         .run = commands::gatewayDiscover,
         .timeout = 2s,
         .needsSettings = false},
    };
}

std::vector<CommandSpec> gatewayControl()
{
    return {
        {.words = "gateway stop"_L1,
         .summary = "Stop this user's running gateway and wait until it has ended."_L1,
         .options = localOptions(),
         .run = commands::gatewayStop,
         .needsSettings = false},
        {.words = "gateway restart"_L1,
         .summary = "Let this user's running gateway start anew, with the settings as they are."_L1,
         .options = Options{{"port"_L1, Value::Port, "port"_L1,
                             "Where it listens, if not where the settings say."_L1}} +
                    localOptions(),
         .run = commands::gatewayRestart,
         .scopes = {u"operator.read"_s}},
        {.words = "gateway install"_L1,
         .summary = "Install and start the gateway as a systemd service of this user."_L1,
         .options = Options{{"port"_L1, Value::Port, "port"_L1, "Port to listen on."_L1},
                            {.name = "allow-unconfigured"_L1,
                             .help = "Start without gateway.mode=local in the settings."_L1},
                            {.name = "force"_L1, .help = "Replace a unit that is there."_L1}} +
                    localOptions(),
         .run = commands::gatewayInstall,
         .needsSettings = false},
        {.words = "gateway uninstall"_L1,
         .summary = "Stop the service and remove its unit."_L1,
         .options = localOptions(),
         .run = commands::gatewayUninstall,
         .needsSettings = false},
    };
}

QStringList listScopes()
{
    return {u"operator.read"_s, u"operator.pairing"_s};
}

QStringList pairingScopes()
{
    return {u"operator.pairing"_s};
}

std::vector<CommandSpec> nodeViews()
{
    return {
        {.words = "nodes list"_L1,
         .summary = "List requests of nodes and paired nodes."_L1,
         .options = nodeListOptions(),
         .run = commands::nodesList,
         .scopes = listScopes()},
        {.words = "nodes status"_L1,
         .summary = "List known nodes with connection and capabilities."_L1,
         .options = nodeListOptions(),
         .run = commands::nodesStatus,
         .scopes = listScopes()},
        {.words = "nodes describe"_L1,
         .summary = "Show all that is known of one node."_L1,
         .options = Options{Node} + connectionOptions(),
         .run = commands::nodesDescribe,
         .scopes = listScopes()},
    };
}

std::vector<CommandSpec> nodeUse()
{
    return {
        {.words = "nodes invoke"_L1,
         .summary = "Ask a node for one command and print its answer."_L1,
         .options = Options{Node,
                            {.name = "command"_L1,
                             .value = Value::Text,
                             .valueName = "command"_L1,
                             .help = "Command, such as system.which."_L1,
                             .isRequired = true},
                            {"params"_L1, Value::JsonObject, "json"_L1,
                             "Its parameters, a JSON object (default {})."_L1},
                            InvokeTimeout,
                            {"idempotency-key"_L1, Value::Text, "key"_L1,
                             "Given to the node, so that it can tell a repetition."_L1}} +
                    connectionOptions(),
         .run = commands::nodesInvoke,
         .scopes = {u"operator.admin"_s, u"operator.read"_s, u"operator.write"_s},
         .timeout = 30s},
        {.words = "nodes run"_L1,
         .summary = "Run a program on a node, by the node's own rules, and print what it says."_L1,
         .arguments = {{.name = "command"_L1,
                        .help = "Program and its arguments, after -- if one begins with -."_L1,
                        .isRequired = false,
                        .takesRest = true}},
         .options =
             Options{
                 Node,
                 {"raw"_L1, Value::Text, "command"_L1, "A line for the node's shell instead."_L1},
                 {"cwd"_L1, Value::Text, "path"_L1, "Folder on the node to run it in."_L1},
                 {.name = "env"_L1,
                  .value = Value::Text,
                  .valueName = "key=val"_L1,
                  .help = "Variable of its environment (repeatable)."_L1,
                  .isRepeatable = true},
                 {"command-timeout"_L1, Value::Milliseconds, "ms"_L1,
                  "How long the program may run."_L1},
                 InvokeTimeout} +
             connectionOptions(),
         .run = commands::nodesRun,
         .scopes = {u"operator.read"_s, u"operator.write"_s},
         .timeout = 35s},
    };
}

std::vector<CommandSpec> nodePairing()
{
    return {
        {.words = "nodes rename"_L1,
         .summary = "Give a node another name."_L1,
         .options = Options{Node,
                            {.name = "name"_L1,
                             .value = Value::Text,
                             .valueName = "displayName"_L1,
                             .help = "The new name."_L1,
                             .isRequired = true}} +
                    connectionOptions(),
         .run = commands::nodesRename,
         .scopes = listScopes()},
        {.words = "nodes pending"_L1,
         .summary = "List what nodes ask to be allowed."_L1,
         .options = connectionOptions(),
         .run = commands::nodesPending,
         .scopes = pairingScopes()},
        {.words = "nodes approve"_L1,
         .summary = "Allow a node what it asks for."_L1,
         .arguments = {{.name = "requestId"_L1, .help = "Id of the request."_L1}},
         .options = connectionOptions(),
         .run = commands::nodesApprove,
         .scopes = pairingScopes()},
        {.words = "nodes reject"_L1,
         .summary = "Refuse what a node asks for."_L1,
         .arguments = {{.name = "requestId"_L1, .help = "Id of the request."_L1}},
         .options = connectionOptions(),
         .run = commands::nodesReject,
         .scopes = pairingScopes()},
        {.words = "nodes remove"_L1,
         .summary = "Remove a paired node and end its connection."_L1,
         .options = Options{Node} + connectionOptions(),
         .run = commands::nodesRemove,
         .scopes = listScopes()},
    };
}

QStringList tokenScopes()
{
    return {u"operator.admin"_s, u"operator.pairing"_s};
}

std::vector<CommandSpec> devicePairing()
{
    return {
        {.words = "devices list"_L1,
         .summary = "List pairing requests and paired devices."_L1,
         .options = connectionOptions(),
         .run = commands::devicesList,
         .scopes = pairingScopes()},
        {.words = "devices approve"_L1,
         .summary = "Pair a device; without an id, list what waits."_L1,
         .arguments = {{.name = "requestId"_L1,
                        .help = "Id of the request."_L1,
                        .isRequired = false}},
         .options = Options{{.name = "latest"_L1,
                             .help = "Show the newest request, to be approved by its id."_L1}} +
                    connectionOptions(),
         .run = commands::devicesApprove,
         .scopes = tokenScopes()},
        {.words = "devices reject"_L1,
         .summary = "Refuse a device that asks to be paired."_L1,
         .arguments = {{.name = "requestId"_L1, .help = "Id of the request."_L1}},
         .options = connectionOptions(),
         .run = commands::devicesReject,
         .scopes = pairingScopes()},
        {.words = "devices remove"_L1,
         .summary = "Remove a paired device and end its connections."_L1,
         .arguments = {{.name = "deviceId"_L1, .help = "Id of the device."_L1}},
         .options = connectionOptions(),
         .run = commands::devicesRemove,
         .scopes = pairingScopes()},
    };
}

std::vector<CommandSpec> deviceTokens()
{
    return {
        {.words = "devices rotate"_L1,
         .summary = "Replace a device's token for one role."_L1,
         .options = deviceRoleOptions() +
                    Options{{.name = "scope"_L1,
                             .value = Value::Text,
                             .valueName = "scope"_L1,
                             .help = "Scope of the new token (repeatable)."_L1,
                             .isRepeatable = true}} +
                    connectionOptions(),
         .run = commands::devicesRotate,
         .scopes = tokenScopes()},
        {.words = "devices revoke"_L1,
         .summary = "Take a device's token for one role away."_L1,
         .options = deviceRoleOptions() + connectionOptions(),
         .run = commands::devicesRevoke,
         .scopes = tokenScopes()},
    };
}

std::vector<CommandSpec> otherCommands()
{
    return {
        {.words = "logs"_L1,
         .summary = "Show the end of the gateway's log."_L1,
         .options =
             Options{{.name = "follow"_L1,
                      .help = "Go on showing what is added, also when the gateway returns."_L1},
                     {"limit"_L1, Value::Count, "n"_L1,
                      "How many lines at most, 1 to 5000 (default 200)."_L1},
                     {"max-bytes"_L1, Value::Count, "n"_L1,
                      "How much of the file at most (default 250000)."_L1},
                     {"interval"_L1, Value::Milliseconds, "ms"_L1,
                      "How often --follow looks (default 1000)."_L1}} +
             connectionOptions(),
         .run = commands::logs,
         .scopes = {u"operator.read"_s},
         .timeout = 30s},
        {.words = "token show"_L1,
         .summary = "Print the shared token of the settings."_L1,
         .options = localOptions(),
         .run = commands::tokenShow},
        {.words = "token new"_L1,
         .summary = "Put a new shared token into the settings and print it."_L1,
         .options = localOptions(),
         .run = commands::tokenNew},
        {.words = "dashboard"_L1,
         .summary = "Print the web page's address with the token, and open the page."_L1,
         .options = Options{{.name = "no-open"_L1, .help = "Only print."_L1},
                            {"timeout"_L1, Value::Milliseconds, "ms"_L1,
                             "How long to wait for an answer."_L1}} +
                    localOptions(),
         .run = commands::dashboard,
         .timeout = 3s},
        {.words = "completion"_L1,
         .summary = "Print a script that completes this program's commands in a shell."_L1,
         .arguments = {{.name = "shell"_L1,
                        .help = "bash, zsh or fish."_L1,
                        .choices = "bash zsh fish"_L1}},
         .run = commands::completion,
         .needsSettings = false},
    };
}

} // namespace

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> Table = [] {
        std::vector<CommandSpec> all;
        for (const auto &part :
             {runCommands(), setupCommands(), gatewayQuestions(), gatewayControl(), nodeViews(),
              nodeUse(), nodePairing(), devicePairing(), deviceTokens(), otherCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return Table;
}
