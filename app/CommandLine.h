// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "app/InstanceRequest.h"
#include "app/cli/CommandParser.h"

#include "gateway/runtime/GatewayLauncher.h"

#include <QProcessEnvironment>
#include <QStringList>

/// What a command line asks for.
struct CommandLine
{
    enum class Action {
        RunTray, ///< The program with a window.
        RunGateway,
        RunCommand, ///< `command.spec->run`.
        ShowText,   ///< `--help`, `--version`: print `text`, end well.
        Refuse,     ///< Print `text` as an error, end with ExitCode::Usage.
    };

    Action action = Action::Refuse;
    QString text = {};
    ParsedCommand command = {};
    gateway::GatewayLauncher::Options gatewayOptions = {}; ///< Paths for every command.
    bool isVerbose = false;
    InstanceRequest request = {}; ///< RunTray: what to do, here or in the one that runs.

    /// `arguments` without the program's name. Pure.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments,
                                           const QProcessEnvironment &environment,
                                           const QString &home);
};
