// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QStringList>

namespace ui {

/// What the owner's rules say about a command.
enum class CommandRule { Default, Allowed, Blocked };

/// Reads and changes the owner's lists of commands. Pure. Rule: desktop-ui.md 8.5.
class CommandRules final
{
public:
    CommandRules() = delete;

    [[nodiscard]] static CommandRule ruleOf(const gateway::SettingsView &settings,
                                            const QString &command);
    /// Every command that a rule names.
    [[nodiscard]] static QStringList named(const gateway::SettingsView &settings);
    /// What has to be written so that `rule` holds; without entries if it already does.
    [[nodiscard]] static gateway::ConfigEdit edit(const gateway::SettingsView &settings,
                                                  const QString &command, CommandRule rule);
    /// What outside the settings file decides the lists; empty: the file.
    [[nodiscard]] static QString forcedBy(const gateway::SettingsView &settings);
    /// A name that can stand in a list.
    [[nodiscard]] static bool isName(const QString &text);
};

} // namespace ui
