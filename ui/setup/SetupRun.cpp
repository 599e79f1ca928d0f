// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/SetupRun.h"

#include "ui/common/ErrorText.h"
#include "ui/common/WhenDone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandError;
using gateway::CommandOutcome;
using gateway::CommandResult;
using gateway::PortCheck;
using gateway::ProblemView;
using Code = CommandError::Code;
using Fix = SetupTask::Fix;
using Kind = SetupTask::Kind;
using State = SetupTask::State;

namespace {

Fix fixFor(Code code, Kind kind)
{
    if (kind == Kind::StartCanvas) {
        const bool isFolder = code == Code::FolderNotWritable || code == Code::FolderNotUsable;
        return isFolder ? Fix::ChangeFolder : Fix::WithoutCanvas;
    }
    switch (code) {
    case Code::PortTakenByProgram:
    case Code::PortTakenByGateway:
    case Code::PortDenied:
        return Fix::UseOtherPort;
    case Code::AddressGone:
    case Code::NoCredentials:
        return Fix::ChangeReach;
    default:
        return Fix::TryAgain;
    }
}

QString adviceFor(Code code)
{
    switch (code) {
    case Code::PortTakenByGateway:
        return SetupRun::tr("Stop it and try again, or let this one use another port.");
    case Code::StateLocked:
        return SetupRun::tr("Stop it, then try again.");
    case Code::FolderNotWritable:
        return SetupRun::tr("Look at who owns it and who may write there, then try again.");
    case Code::DiskFull:
        return SetupRun::tr("Free some space, then try again.");
    case Code::SettingsUnreadable:
    case Code::SettingsInvalid:
        return SetupRun::tr("Correct the file and try again, or start fresh on the page “Place”.");
    default:
        return {};
    }
}

} // namespace

SetupRun::SetupRun(gateway::GatewayPort &port, UiPreferences *preferences, AutostartPort *autostart,
                   QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_preferences(preferences)
    , m_autostart(autostart)
{
}

QString SetupRun::title(Kind kind)
{
    switch (kind) {
    case Kind::SaveSettings:
        return tr("Save settings");
    case Kind::OpenPort:
        return tr("Open the gateway port");
    case Kind::StartCanvas:
        return tr("Start the canvas host");
    case Kind::StartAtLogin:
        return tr("Set start at login");
    case Kind::SignIn:
        return tr("Sign in once");
    }
    return {};
}

void SetupRun::start(const SetupState &state, OnStale onStale)
{
    m_state = state;
    m_onStale = onStale;
    m_backup.clear();
    m_tasks = {{.kind = Kind::SaveSettings}, {.kind = Kind::OpenPort}};
    if (state.hasCanvas && m_port.snapshot().settings.values.contains(u"canvasHost.enabled"_s))
        m_tasks.append({.kind = Kind::StartCanvas});
    if (m_autostart && m_autostart->state() != AutostartState::Unavailable)
        m_tasks.append({.kind = Kind::StartAtLogin});
    m_tasks.append({.kind = Kind::SignIn});
    m_isRunning = true;
    runNext();
}

bool SetupRun::isDone(Kind kind) const
{
    return std::ranges::any_of(m_tasks, [kind](const SetupTask &task) {
        return task.kind == kind && (task.state == State::Done || task.state == State::Limited);
    });
}

bool SetupRun::isUsable() const
{
    return isDone(Kind::SaveSettings) && isDone(Kind::OpenPort);
}

SetupTask *SetupRun::current()
{
    const auto it = std::ranges::find(m_tasks, State::Running, &SetupTask::state);
    return it == m_tasks.end() ? nullptr : &*it;
}

void SetupRun::runNext()
{
    const auto it = std::ranges::find(m_tasks, State::Waiting, &SetupTask::state);
    if (it == m_tasks.end()) {
        m_isRunning = false;
        emit changed();
        return;
    }
    it->state = State::Running;
    emit changed();
    run(it->kind);
}

void SetupRun::run(Kind kind)
{
    const auto concluded = [this](const CommandOutcome &outcome) { conclude(outcome); };
    switch (kind) {
    case Kind::SaveSettings:
        return saveSettings(m_onStale);
    case Kind::OpenPort:
        return openPort();
    case Kind::StartCanvas:
        return startCanvas();
    case Kind::StartAtLogin:
        return setStartAtLogin();
    case Kind::SignIn:
        whenDone(m_port.checkSignIn(), this, concluded);
        return;
    }
}

void SetupRun::saveSettings(OnStale onStale)
{
    const auto edit = SetupRules::edit(m_state, m_port.snapshot().settings);
    if (m_state.oldSettings == OldSettings::StartFresh)
        return startFresh(edit);
    if (edit.entries.isEmpty())
        return conclude({});
    whenDone(m_port.applyConfig(edit), this, [this, onStale](const CommandOutcome &outcome) {
        const bool isStale = !outcome && outcome.error().code == Code::SettingsChanged;
        if (!isStale || onStale == OnStale::Fail)
            return conclude(outcome);
        whenDone(m_port.reloadConfig(), this, [this](const CommandOutcome &reloaded) {
            if (reloaded)
                saveSettings(OnStale::Fail);
            else
                conclude(reloaded);
        });
    });
}

void SetupRun::startFresh(const gateway::ConfigEdit &edit)
{
    whenDone(m_port.replaceConfig(edit), this, [this](const CommandResult<QString> &backup) {
        if (!backup)
            return fail(backup.error(), tr("Nothing was changed."));
        m_backup = *backup;
        SetupTask task = *current();
        task.state = State::Done;
        if (!m_backup.isEmpty())
            task.reason = tr("The old file is kept as %1.", "%1: a path").arg(m_backup);
        finish(task);
    });
}

void SetupRun::openPort()
{
    whenDone(m_port.start(), this, [this](const CommandOutcome &outcome) {
        if (!outcome)
            return conclude(outcome);
        // The checks bring the newest picture with them.
        whenDone(m_port.runChecks(), this, [this](const auto &) { concludeOpened(); });
    });
}

// Where the wanted address is missing the gateway stays narrower; that is not what was asked for.
void SetupRun::concludeOpened()
{
    const auto &problems = m_port.snapshot().problems;
    const bool isNarrower = std::ranges::any_of(problems, [](const ProblemView &problem) {
        return problem.kind == ProblemView::Kind::BindNarrowed;
    });
    if (!isNarrower)
        return conclude({});
    SetupTask task = *current();
    task.state = State::Limited;
    task.reason = m_state.bind == "tailnet"_L1
                      ? tr("No tailnet address found. Until Tailscale is running, only this "
                           "computer can connect.")
                      : tr("Fewer devices can connect than you chose.");
    task.fix = Fix::ChangeReach;
    finish(task);
}

// The gateway starts it with itself; only a first page may be missing.
void SetupRun::startCanvas()
{
    const gateway::CanvasView &canvas = m_port.snapshot().canvas;
    if (!canvas.isRunning) {
        return conclude(gateway::Failure{CommandError{
            .code = Code::FolderNotUsable, .subject = canvas.root, .detail = canvas.problem}});
    }
    if (!m_state.makesStarterPage || !canvas.isEmpty)
        return conclude({});
    whenDone(m_port.createCanvasStarterPage(), this,
             [this](const CommandOutcome &outcome) { conclude(outcome); });
}

void SetupRun::setStartAtLogin()
{
    if (m_preferences)
        m_preferences->set(preference::StartGateway, m_state.startsGateway);
    if (m_state.startsAtLogin == (m_autostart->state() == AutostartState::On))
        return conclude({});
    const auto problem = m_autostart->setEnabled(m_state.startsAtLogin);
    if (!problem)
        return conclude({});
    SetupTask task = *current();
    task.state = State::Failed;
    task.reason = tr("Start at login could not be changed: %1.").arg(*problem);
    task.fix = Fix::TryAgain;
    finish(task);
}

void SetupRun::conclude(const CommandOutcome &outcome)
{
    SetupTask task = *current();
    if (outcome) {
        task.state = State::Done;
        return finish(task);
    }
    fail(outcome.error());
}

void SetupRun::fail(const CommandError &error, const QString &effect)
{
    SetupTask task = *current();
    task.state = State::Failed;
    task.reason = ErrorText::of(error);
    task.effect = effect;
    task.advice = adviceFor(error.code);
    task.error = error;
    task.fix = fixFor(error.code, task.kind);
    if (task.fix == Fix::UseOtherPort)
        return offerOtherPort(task);
    finish(task);
}

void SetupRun::offerOtherPort(SetupTask task)
{
    whenDone(m_port.checkPort(quint16(m_state.port)), this,
             [this, task](const CommandResult<PortCheck> &check) {
                 SetupTask failed = task;
                 failed.otherPort = check ? check->suggestion : quint16(0);
                 if (failed.otherPort == 0)
                     failed.fix = Fix::TryAgain;
                 finish(failed);
             });
}

void SetupRun::finish(const SetupTask &task)
{
    const auto it = std::ranges::find(m_tasks, task.kind, &SetupTask::kind);
    if (it == m_tasks.end())
        return;
    *it = task;
    if (task.state != State::Failed)
        return runNext();
    m_isRunning = false;
    emit changed();
}

} // namespace ui
