// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AutostartPort.h"

#include <QStringList>

/// This program's entry in the desktop's own list of programs to start at login: on Linux a file in
/// the user's autostart folder, on Windows a value of the registry, on macOS a launch agent.
///
/// Rule: desktop-ui.md 18.
class Autostart final : public ui::AutostartPort
{
public:
    /// `command`: the absolute path of the program and its arguments.
    explicit Autostart(QStringList command);

    [[nodiscard]] ui::AutostartState state() const override;
    [[nodiscard]] std::optional<QString> setEnabled(bool isEnabled) override;

    /// How this run of the program is started at login, with `--hidden`.
    [[nodiscard]] static QStringList commandFor(const QString &profile);

private:
    QStringList m_command;
};
