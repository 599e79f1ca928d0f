// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/nodes/CommandRules.h"

#include <QDialog>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace ui {

class ActionNotice;
class CommandRulesModel;

/// The owner's rules for commands: what is allowed or blocked beyond the defaults. Every change is
/// in force at once and can be undone.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.5.
class CommandRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandRulesDialog(gateway::GatewayPort &port, QWidget *parent = nullptr);

    void select(const QString &command);

private:
    QWidget *buildChoice();
    QWidget *buildAdd();
    void refresh();
    void showSelected();
    void setRule(const QString &command, CommandRule rule);
    void addRule();
    void finish(const QString &command, CommandRule before, CommandRule after,
                const gateway::CommandOutcome &outcome);
    [[nodiscard]] QString selected() const;

    gateway::GatewayPort &m_port;
    CommandRulesModel *m_model = nullptr;
    bool m_isSaving = false;
    QString m_wanted; ///< To be selected when it appears.
    QTreeView *m_table = nullptr;
    QLabel *m_for = nullptr;
    QLabel *m_forced = nullptr;
    std::map<CommandRule, QRadioButton *> m_choices;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
    ActionNotice *m_notice = nullptr;
};

} // namespace ui
