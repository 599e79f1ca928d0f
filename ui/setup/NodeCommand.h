// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QString>

namespace ui {

/// What a person types on a computer to make it a node. Pure.
/// Rule: desktop-ui.md 9 "Computer"; options: protocol-v4.md 18, `node run`.
struct NodeCommand
{
    enum class Shell {
        Posix, ///< bash, zsh and fish: the quoting is chosen to mean the same in all three.
        PowerShell,
        Cmd,
    };
    enum class Generation { Current, Older };
    enum class SignIn { Token, Password, Nothing };

    Shell shell = Shell::Posix;
    Generation generation = Generation::Current;
    QString host = {}; ///< Older: where the gateway is.
    int port = 0;
    bool isEncrypted = false;    ///< Older: by TLS.
    QString tlsFingerprint = {}; ///< Older: SHA-256 of the certificate; empty: not pinned.
    QString displayName = {};    ///< Older: may be empty.
    SignIn signIn = SignIn::Token; ///< Older: what this gateway lets in by.
    gateway::Secret secret = {};   ///< Current: the setup code; older: token or password.

    /// For the clipboard.
    [[nodiscard]] gateway::Secret text() const;
    /// For the screen: the secret is dots.
    [[nodiscard]] QString maskedText() const;

private:
    [[nodiscard]] QString textWith(const QString &shownSecret) const;
    [[nodiscard]] QString olderText(const QString &shownSecret) const;
};

/// The text as one word of the shell, whatever is in it. The Windows command prompt has no way to
/// write `"` and `%` inside a word: there they become `_`.
[[nodiscard]] QString quoted(const QString &text, NodeCommand::Shell shell);
/// What gives a variable this value for the command that follows.
[[nodiscard]] QString assignment(const QString &name, const QString &value,
                                 NodeCommand::Shell shell);

} // namespace ui
