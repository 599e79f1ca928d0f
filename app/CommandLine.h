// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/runtime/GatewayLauncher.h"

#include "app/InstanceRequest.h"

#include <QProcessEnvironment>
#include <QStringList>

/// What a command line asks for. Exit codes: see ExitCode.
struct CommandLine
{
    enum class Action {
        RunTray, ///< The program with a window.
        RunGateway,
        ShowText, ///< `--help`, `--version`: print `text`, end well.
        Refuse,   ///< Print `text` as an error, end with ExitCode::Usage.
    };

    Action action = Action::Refuse;
    QString text = {};
    gateway::GatewayLauncher::Options gatewayOptions = {};
    bool isVerbose = false;
    InstanceRequest request = {}; ///< RunTray: what to do, here or in the one that runs.

    /// `arguments` without the program's name. Pure.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments,
                                           const QProcessEnvironment &environment,
                                           const QString &home);
};

/// How the program ends; documented in README.
enum ExitCode {
    Success = 0,
    Failed = 1,        ///< The gateway could not start or go on.
    Usage = 2,         ///< The command line is wrong.
    InUse = 3,         ///< The port or the state folder belongs to another process.
    Configuration = 78 ///< The settings are missing or wrong (EX_CONFIG of sysexits.h).
};
