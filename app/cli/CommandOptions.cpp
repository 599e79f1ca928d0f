// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandOptions.h"

using namespace Qt::StringLiterals;

namespace {

using Value = OptionSpec::Value;

const OptionSpec JsonOption{.name = "json"_L1, .help = "Print JSON instead of text."_L1};

} // namespace

Options operator+(Options left, const Options &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Options profileOptions()
{
    return {{"profile"_L1, Value::Text, "name"_L1,
             "Use the settings, state and port of this profile."_L1},
            {.name = "dev"_L1, .help = "The same as --profile dev (port 19001)."_L1}};
}

Options connectionOptions()
{
    return Options{
               {"url"_L1, Value::Url, "url"_L1,
                "Ask the gateway at this ws:// or wss:// address. Settings lend it no secret."_L1},
               {"port"_L1, Value::Port, "port"_L1, "Ask the gateway on this port here."_L1},
               {"tls-fingerprint"_L1, Value::Fingerprint, "sha256"_L1,
                "Trust the gateway that shows this certificate, and no other."_L1},
               {"token"_L1, Value::Secret, "token"_L1, "Shared token to sign in with."_L1},
               {"password"_L1, Value::Secret, "password"_L1, "Shared password to sign in with."_L1},
               {"timeout"_L1, Value::Milliseconds, "ms"_L1, "How long to wait for an answer."_L1},
               JsonOption} +
           profileOptions();
}

Options localOptions()
{
    return Options{JsonOption} + profileOptions();
}
