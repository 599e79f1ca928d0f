// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OnboardChoice.h"
#include "app/cli/ServiceInstall.h"

#include "gateway/runtime/GatewayHost.h"

#include "ui/setup/SetupRun.h"

#include <QJsonObject>

#include <memory>

class CommandRun;

/// `onboard --non-interactive`: the setup assistant's checks and tasks without its pages.
///
/// What can be known is checked before anything is written; then the settings are saved and the
/// gateway is started once in this process, signed in to, and stopped. If that fails the settings
/// are put back as they were. A gateway of this user that runs takes them over itself.
///
/// Thread: that of the run; ends the run.
class OnboardRun final : public QObject
{
    Q_OBJECT

public:
    OnboardRun(CommandRun &run, const OnboardChoice &choice, QObject *parent);

    void start();

private:
    void look();
    [[nodiscard]] std::optional<QString> obstacle() const;
    [[nodiscard]] std::optional<ServiceInstall::Problem> serviceProblem();
    void judgePort(const gateway::PortCheck &check);
    void tryOut();
    void showTask();
    void followTasks();
    void save();
    void conclude(const gateway::CommandOutcome &outcome);
    void signIn(std::chrono::milliseconds deadline);
    void takeBack();
    void fail(const gateway::CommandError &error, const QString &check);
    void succeed();
    void installService();
    void report(const QString &text, const QJsonObject &service, ExitCode code);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString authMode() const;

    CommandRun &m_run;
    OnboardChoice m_choice;
    std::unique_ptr<gateway::GatewayHost> m_host;
    std::unique_ptr<ui::SetupRun> m_tasks;
    ui::SetupState m_state;
    gateway::ConfigEdit m_edit;
    gateway::PortCheck m_portCheck;
    std::optional<qint64> m_running; ///< This user's gateway.
    bool m_hadFile = false;
    QString m_before; ///< The text of the settings.
    QString m_backup; ///< Where the file is that was set aside; empty: none.
    QStringList m_addresses;
};
