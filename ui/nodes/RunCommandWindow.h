// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace ui {

class CommandHistory;
class Consents;
class ResultView;

/// Runs one command after the other on one node and shows what it answers.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.5.
class RunCommandWindow final : public QDialog
{
    Q_OBJECT

public:
    /// The port, consents and history outlive the window.
    RunCommandWindow(gateway::GatewayPort &port, Consents &consents, CommandHistory &history,
                     const gateway::NodeView &node, QWidget *parent = nullptr);

    void chooseCommand(const QString &command);

private:
    void buildCommandRow(QVBoxLayout &column);
    void buildParams(QVBoxLayout &column);
    void buildResult(QVBoxLayout &column);
    void buildButtons(QVBoxLayout &column);
    void takeSnapshot(const gateway::GatewaySnapshot &now);
    void fillCommands();
    void commandChanged();
    void fillExamples();
    void fillHistory();
    void checkParams();
    void updateRun();
    void runOrCancel();
    void start();
    void cancel();
    void finish(int run, const gateway::CommandResult<gateway::InvokeOutcome> &result);
    void showError(const gateway::CommandError &error);
    void showElapsed();
    void setHeadline(const QString &text);
    [[nodiscard]] QString command() const;

    gateway::GatewayPort &m_port;
    Consents &m_consents;
    CommandHistory &m_history;
    gateway::NodeView m_node;
    QString m_away; ///< Why nothing can be asked of the gateway; empty: it can.
    bool m_isValid = false;

    int m_run = 0; ///< Number of the newest run.
    bool m_isWaiting = false;
    QElapsedTimer m_since;
    QTimer m_tick;

    QComboBox *m_command = nullptr;
    QLabel *m_warningIcon = nullptr;
    QLabel *m_warning = nullptr;
    QMenu *m_examples = nullptr;
    QMenu *m_past = nullptr;
    QPlainTextEdit *m_params = nullptr;
    QLabel *m_checkIcon = nullptr;
    QLabel *m_check = nullptr;
    QSpinBox *m_limit = nullptr;
    QLabel *m_headline = nullptr;
    ResultView *m_result = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_runButton = nullptr;
};

} // namespace ui
