// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OnboardChoice.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using gateway::Failure;
using gateway::Result;
using gateway::Secret;

namespace {

/// One option under two names.
struct Spelling
{
    QLatin1StringView ours;
    QLatin1StringView official;
};

constexpr std::array Spellings{
    Spelling{"bind"_L1, "gateway-bind"_L1}, Spelling{"port"_L1, "gateway-port"_L1},
    Spelling{"auth"_L1, "gateway-auth"_L1}, Spelling{"token"_L1, "gateway-token"_L1},
    Spelling{"password"_L1, "gateway-password"_L1}};

std::optional<QString> either(const ParsedCommand &command, QLatin1StringView ours)
{
    const auto name = std::ranges::find(Spellings, ours, &Spelling::ours);
    const auto official = command.value(name->official);
    return official ? official : command.value(ours);
}

std::optional<Secret> secretOf(const std::optional<QString> &text)
{
    return text ? std::optional(Secret(text->trimmed())) : std::nullopt;
}

std::optional<QString> conflictIn(const ParsedCommand &command)
{
    const auto clash = [](QLatin1StringView one, QLatin1StringView other) {
        return u"Give --%1 or --%2, not both."_s.arg(one, other);
    };
    for (const Spelling &name : Spellings) {
        if (command.isSet(name.ours) && command.isSet(name.official))
            return clash(name.ours, name.official);
    }
    for (const auto &[one, other] : {Spelling{"canvas-root"_L1, "no-canvas"_L1},
                                     Spelling{"install-service"_L1, "skip-daemon"_L1},
                                     Spelling{"install-service"_L1, "no-install-daemon"_L1},
                                     Spelling{"install-daemon"_L1, "skip-daemon"_L1},
                                     Spelling{"install-daemon"_L1, "no-install-daemon"_L1}}) {
        if (command.isSet(one) && command.isSet(other))
            return clash(one, other);
    }
    const bool hasToken = either(command, "token"_L1).has_value();
    const bool hasPassword = either(command, "password"_L1).has_value();
    if (hasToken && hasPassword)
        return clash("token"_L1, "password"_L1);
    const QString mode = either(command, "auth"_L1).value_or(QString());
    const bool isOther = (hasToken && mode != "token"_L1) || (hasPassword && mode != "password"_L1);
    if (!mode.isEmpty() && isOther)
        return u"--auth %1 takes no other secret. Leave --auth out, or the secret."_s.arg(mode);
    if (command.isSet("custom-bind-host"_L1) && either(command, "bind"_L1) != u"custom"_s)
        return u"--custom-bind-host needs --bind custom."_s;
    return std::nullopt;
}

} // namespace

Result<OnboardChoice, QString> OnboardChoice::of(const ParsedCommand &command)
{
    if (const auto conflict = conflictIn(command))
        return Failure{*conflict};
    OnboardChoice choice{.bind = either(command, "bind"_L1),
                         .customHost = command.value("custom-bind-host"_L1),
                         .authMode = either(command, "auth"_L1),
                         .token = secretOf(either(command, "token"_L1)),
                         .password = secretOf(either(command, "password"_L1)),
                         .isWithoutCanvas = command.isSet("no-canvas"_L1),
                         .acceptsRisk = command.isSet("accept-risk"_L1),
                         .installsService = command.isSet("install-service"_L1) ||
                                            command.isSet("install-daemon"_L1),
                         .isHere = command.isSet("mode"_L1) || command.isSet("start-fresh"_L1),
                         .startsFresh = command.isSet("start-fresh"_L1),
                         .isTried = !command.isSet("skip-health"_L1)};
    if (const auto port = either(command, "port"_L1))
        choice.port = port->toInt();
    if (const auto root = command.value("canvas-root"_L1))
        choice.canvasRoot = QFileInfo(*root).absoluteFilePath();
    return choice;
}

void OnboardChoice::applyTo(ui::SetupState &state) const
{
    state.hasUnderstood = true;
    state.isElsewhere = state.isElsewhere && !isHere;
    state.bind = bind.value_or(state.bind);
    state.customHost = customHost.value_or(state.customHost);
    state.port = port.value_or(state.port);
    if (token || password || authMode) {
        state.isWithoutToken = authMode == u"none"_s;
        state.wantsToken = token || authMode == u"token"_s;
        state.password = password.value_or(Secret());
        state.token = token.value_or(state.isWithoutToken || password ? Secret() : state.token);
        state.isTokenChosen = token.has_value();
    }
    state.trustsNetworks |= acceptsRisk;
    state.acceptsNoToken |= acceptsRisk;
    state.hasCanvas = state.hasCanvas && !isWithoutCanvas;
    if (canvasRoot) {
        state.hasCanvas = true;
        state.canvasRoot = *canvasRoot;
    }
}
