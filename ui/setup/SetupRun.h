// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/common/AutostartPort.h"
#include "ui/common/UiPreferences.h"
#include "ui/setup/SetupState.h"

#include <QObject>

#include <optional>

namespace ui {

/// One line of the checklist on the assistant's start page.
struct SetupTask
{
    enum class Kind { SaveSettings, OpenPort, StartCanvas, StartAtLogin, SignIn };
    enum class State {
        Waiting,
        Running,
        Done,
        Limited, ///< Done, but less than was asked for; `reason` says what.
        Failed,
    };
    /// What the button beside it does.
    enum class Fix { None, UseOtherPort, ChangeReach, ChangeFolder, WithoutCanvas, TryAgain };

    Kind kind = Kind::SaveSettings;
    State state = State::Waiting;
    QString reason = {}; ///< Why it failed or is limited; or what it did.
    QString effect = {}; ///< What the failure left; may be empty.
    QString advice = {}; ///< What else can be done; may be empty.
    std::optional<gateway::CommandError> error = {}; ///< The same, where the gateway said so.
    Fix fix = Fix::None;
    quint16 otherPort = 0; ///< With UseOtherPort.

    bool operator==(const SetupTask &) const = default;
};

/// Carries out what the assistant or the command `onboard` gathered, one task after the other, and
/// stops at the first that fails.
///
/// Thread: that of `port`. Rule: desktop-ui.md 9 "6 Start".
class SetupRun final : public QObject
{
    Q_OBJECT

public:
    /// Without `preferences` and `autostart` nothing of the desktop is changed.
    explicit SetupRun(gateway::GatewayPort &port, UiPreferences *preferences = nullptr,
                      AutostartPort *autostart = nullptr, QObject *parent = nullptr);

    /// When somebody else changed the settings file meanwhile.
    enum class OnStale {
        Fail,
        Reload, ///< The file is read again, and the choices are put into it; once.
    };

    /// Begins anew; what was done before is not undone.
    void start(const SetupState &state, OnStale onStale = OnStale::Fail);

    [[nodiscard]] static QString title(SetupTask::Kind kind);
    [[nodiscard]] const QList<SetupTask> &tasks() const { return m_tasks; }
    [[nodiscard]] bool isDone(SetupTask::Kind kind) const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Where the settings file is that the last start set aside; empty: none.
    [[nodiscard]] const QString &backup() const { return m_backup; }
    /// Settings are saved and the gateway listens: the assistant may go on.
    [[nodiscard]] bool isUsable() const;

signals:
    void changed();

private:
    void runNext();
    void run(SetupTask::Kind kind);
    void saveSettings(OnStale onStale);
    void startFresh(const gateway::ConfigEdit &edit);
    void openPort();
    void concludeOpened();
    void startCanvas();
    void setStartAtLogin();
    void conclude(const gateway::CommandOutcome &outcome);
    void fail(const gateway::CommandError &error, const QString &effect = {});
    void finish(const SetupTask &task);
    void offerOtherPort(SetupTask task);
    [[nodiscard]] SetupTask *current();

    gateway::GatewayPort &m_port;
    UiPreferences *m_preferences = nullptr;
    AutostartPort *m_autostart = nullptr;
    SetupState m_state;
    OnStale m_onStale = OnStale::Fail;
    QList<SetupTask> m_tasks;
    QString m_backup;
    bool m_isRunning = false;
};

} // namespace ui
