// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/NodeCommand.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CopiedNote;

/// The command that makes a computer a node, for the shell and the program that are there.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 "Computer", "This computer".
class NodeCommandView final : public QWidget
{
    Q_OBJECT

public:
    /// What every shell and generation has in common.
    struct Facts
    {
        gateway::SetupOffer offer = {};
        NodeCommand::SignIn signIn = NodeCommand::SignIn::Token;
        gateway::Secret secret = {}; ///< For older programs: token or password.
        QString displayName = {};    ///< For older programs; may be empty.
        QString tlsFingerprint = {}; ///< For older programs; empty without TLS.
        bool isHere = false;         ///< To be run on the gateway's own computer.
    };

    explicit NodeCommandView(QWidget *parent);

    void showFacts(const Facts &facts);
    void clear(); ///< Nothing of a command stays to be seen.
    [[nodiscard]] bool usesCode() const; ///< Older programs sign in without one.
    void showCopied(bool isDone);

signals:
    void copyAsked(const gateway::Secret &command);
    void generationChanged();

private:
    [[nodiscard]] NodeCommand command() const;
    void refresh();

    Facts m_facts;
    QComboBox *m_generation = nullptr;
    QComboBox *m_shell = nullptr;
    QLabel *m_heading = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_copy = nullptr;
    CopiedNote *m_copied = nullptr;
};

} // namespace ui
