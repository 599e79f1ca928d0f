// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QString>

namespace ui {

/// What a person types on a computer to make it a node. Rule: desktop-ui.md 9 "Computer".
struct NodeCommand
{
    enum class Shell { Posix, PowerShell };
    enum class Generation { Current, Older };

    Shell shell = Shell::Posix;
    Generation generation = Generation::Current;
    QString host = {}; ///< Older: where the gateway is.
    int port = 0;
    QString displayName = {};    ///< Older: may be empty.
    gateway::Secret secret = {}; ///< Current: the setup code; older: the gateway's token.

    /// For the clipboard.
    [[nodiscard]] gateway::Secret text() const;
    /// For the screen: the secret is dots.
    [[nodiscard]] QString maskedText() const;

private:
    [[nodiscard]] QString textWith(const QString &shownSecret) const;
};

/// The text as one word of the shell, whatever is in it.
[[nodiscard]] QString quoted(const QString &text, NodeCommand::Shell shell);

} // namespace ui
