// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "app/cli/ServiceUnit.h"

#include <QJsonObject>

#include <functional>
#include <optional>

class CommandRun;

/// Makes the gateway a service of this user, for the commands that do so.
namespace ServiceInstall {

struct Problem
{
    ExitCode code = ExitCode::Failed;
    QString text = {};
};

/// What the file's content is; the service manager may have been out of reach.
struct Report
{
    QString unit = {};
    QString file = {};
    QStringList next = {}; ///< Commands that are still to be run; empty: all is done.
    QString why = {};      ///< With `next`: what was said.
    bool isReached = true; ///< The service manager answered.

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText(const QString &done) const;
    [[nodiscard]] ExitCode exitCode() const;
};

/// Of this program, with `arguments` after `gateway run`.
[[nodiscard]] ServiceChoice choiceFor(CommandRun &run, const QStringList &arguments);
/// Why it cannot be installed; changes nothing. `mayReplace`: a unit that differs.
[[nodiscard]] std::optional<Problem> check(CommandRun &run, const ServiceChoice &choice,
                                           bool mayReplace);
/// Writes the unit and starts the service; ends the run where the unit cannot be written. To be
/// called after `check`.
void install(CommandRun &run, const ServiceChoice &choice,
             const std::function<void(const Report &)> &done);
void uninstall(CommandRun &run, const std::function<void(const Report &)> &done);

} // namespace ServiceInstall
