// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OnboardRun.h"

#include "app/cli/CommandRun.h"
#include "app/cli/OnboardText.h"

#include "ui/common/ErrorText.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/OwnAddresses.h"
#include "ui/settings/PortError.h"

#include "gateway/config/ConfigBackup.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using gateway::CommandError;
using gateway::CommandOutcome;
using gateway::PortCheck;
using ui::OldSettings;
using ui::SetupRules;
using ui::SetupStep;
using ui::SetupTask;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds Retry = 400ms;

} // namespace

OnboardRun::OnboardRun(CommandRun &run, const OnboardChoice &choice, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_choice(choice)
    , m_running(run.local().pid())
    , m_hadFile(run.local().config().fileExists())
    , m_before(run.local().config().rawText())
{
}

void OnboardRun::start()
{
    gateway::GatewayLauncher::Options options{.paths = m_run.paths()};
    options.overrides.environment = m_run.environment();
    m_host = std::make_unique<gateway::GatewayHost>(options);
    connect(m_host.get(), &gateway::GatewayPort::snapshotChanged, this, &OnboardRun::look,
            Qt::SingleShotConnection);
}

void OnboardRun::look()
{
    const gateway::GatewaySnapshot &now = m_host->snapshot();
    m_state = SetupRules::begin(now, ui::makeToken());
    if (m_choice.startsFresh)
        m_state = SetupRules::choose(m_state, OldSettings::StartFresh, now, ui::makeToken());
    m_choice.applyTo(m_state);
    m_edit = SetupRules::edit(m_state, now.settings);
    if (const auto text = obstacle())
        return m_run.fail(ExitCode::Usage, *text);
    if (const auto problem = serviceProblem())
        return m_run.fail(problem->code, problem->text);
    ui::whenDone(m_host->checkPort(quint16(m_state.port)), this,
                 [this](const gateway::CommandResult<PortCheck> &check) {
                     if (check)
                         judgePort(*check);
                     else
                         fail(check.error(), u"port"_s);
                 });
}

// In the words of the pages, and what says the same on the command line.
std::optional<QString> OnboardRun::obstacle() const
{
    if (m_state.isElsewhere)
        return OnboardText::shownElsewhere(m_host->snapshot().setting(u"gateway.remote.url"_s));
    const QStringList addresses = ui::addressTexts(ui::ownAddresses());
    for (const SetupStep step : {SetupStep::Reach, SetupStep::Protect, SetupStep::Extras}) {
        if (const auto text = SetupRules::obstacle(step, m_state, addresses))
            return *text + u'\n' + OnboardText::adviceFor(step, m_state);
    }
    for (const gateway::ConfigEdit::Entry &entry : m_edit.entries) {
        const auto setting = m_host->snapshot().settings.values.value(entry.path);
        if (!setting.isSecret && !setting.forcedBy.isEmpty() && setting.value != entry.value) {
            return u"%1 has no effect while %2 decides on it.\nUnset that, or give the same "
                   "value."_s.arg(entry.path, setting.forcedBy);
        }
    }
    return std::nullopt;
}

std::optional<ServiceInstall::Problem> OnboardRun::serviceProblem()
{
    if (!m_choice.installsService)
        return std::nullopt;
    return ServiceInstall::check(m_run, ServiceInstall::choiceFor(m_run, {}), false);
}

void OnboardRun::judgePort(const PortCheck &check)
{
    using State = PortCheck::State;
    m_portCheck = check;
    const bool isOurs = m_running && check.state == State::TakenByGateway &&
                        m_state.port == int(m_run.local().config().current()->port);
    if (check.state != State::Free && !isOurs)
        return fail(ui::portError(check, m_state.port), u"port"_s);
    if (m_running || !m_choice.isTried)
        return save();
    tryOut();
}

void OnboardRun::tryOut()
{
    m_tasks = std::make_unique<ui::SetupRun>(*m_host);
    connect(m_tasks.get(), &ui::SetupRun::changed, this, &OnboardRun::followTasks);
    m_tasks->start(m_state);
}

void OnboardRun::followTasks()
{
    const auto &tasks = m_tasks->tasks();
    const auto running = std::ranges::find(tasks, SetupTask::State::Running, &SetupTask::state);
    if (running != tasks.end())
        m_run.terminal().beginProgress(ui::SetupRun::title(running->kind));
    if (m_tasks->isRunning())
        return;
    m_run.terminal().endProgress();
    const auto failed = std::ranges::find(tasks, SetupTask::State::Failed, &SetupTask::state);
    const auto error = failed == tasks.end() ? std::nullopt : failed->error;
    const QString check = failed == tasks.end() ? QString() : ui::SetupRun::title(failed->kind);
    const bool isSaved = m_tasks->isDone(SetupTask::Kind::SaveSettings);
    m_backup = m_tasks->backup();
    for (const gateway::ListenerView &listener : m_host->snapshot().listeners)
        m_addresses.append(listener.url);
    // The failure says it already.
    const auto problems = error ? QList<gateway::ProblemView>() : m_host->snapshot().problems;
    for (const gateway::ProblemView &problem : problems)
        m_run.terminal().complain(u"warning: "_s + problem.detail);
    ui::whenDone(m_host->stop(), this, [this, error, check, isSaved](const CommandOutcome &) {
        if (!error)
            return succeed();
        if (isSaved)
            takeBack();
        fail(*error, check);
    });
}

// Without a start of our own: a gateway that runs takes over what is written.
void OnboardRun::save()
{
    const bool hasTailnet = std::ranges::any_of(ui::ownAddresses(), &ui::OwnAddress::isTailnet);
    if (m_state.bind == "tailnet"_L1 && !hasTailnet) {
        m_run.terminal().complain(u"warning: No tailnet address found. Until Tailscale is running, "
                                  "only this computer can connect."_s);
    }
    if (m_choice.startsFresh) {
        ui::whenDone(m_host->replaceConfig(m_edit), this,
                     [this](const gateway::CommandResult<QString> &backup) {
                         m_backup = backup.value_or(QString());
                         conclude(backup ? CommandOutcome() : gateway::Failure{backup.error()});
                     });
        return;
    }
    if (m_edit.entries.isEmpty())
        return conclude({});
    ui::whenDone(m_host->applyConfig(m_edit), this,
                 [this](const CommandOutcome &outcome) { conclude(outcome); });
}

void OnboardRun::conclude(const CommandOutcome &outcome)
{
    if (!outcome)
        return fail(outcome.error(), u"settings"_s);
    if (!m_running || !m_choice.isTried)
        return succeed();
    if (m_run.local().config().takeFile())
        signIn(m_run.clock().monotonic() + m_run.timeout());
}

void OnboardRun::signIn(std::chrono::milliseconds deadline)
{
    m_run.tryOpen(m_run.given().spec->scopes, [this, deadline](const auto &error) {
        if (!error) {
            m_addresses = {m_run.url().toString()};
            m_run.closeConnection();
            return succeed();
        }
        if (m_run.clock().monotonic() < deadline)
            return m_run.later(Retry, [this, deadline] { signIn(deadline); });
        takeBack();
        m_run.fail(
            CommandRun::exitCodeOf(error->kind),
            u"The running gateway (pid %1) does not answer with these settings: %2\nThe "
            "settings are as they were. Stop it first: openclaw-tray gateway stop"_s.arg(*m_running)
                .arg(harmless(error->text)));
    });
}

void OnboardRun::takeBack()
{
    if (m_edit.entries.isEmpty())
        return;
    gateway::ConfigService &config = m_run.local().config();
    if (!m_hadFile) {
        QFile::remove(m_run.paths().configFile);
        return;
    }
    const bool isBack =
        m_backup.isEmpty()
            ? !config.takeFile() || config.rawText() == m_before || config.revert(m_before)
            : gateway::ConfigBackup::restore(m_backup, m_run.paths().configFile).has_value();
    if (!isBack)
        m_run.terminal().complain(u"warning: the settings could not be put back as they were"_s);
}

void OnboardRun::fail(const CommandError &error, const QString &check)
{
    const QString text = ui::ErrorText::of(error) + u'\n' +
                         OnboardText::nextStep(error, m_portCheck.suggestion) +
                         u"\nNothing was changed."_s;
    QJsonObject details{{u"check"_s, check}};
    if (!error.detail.isEmpty())
        details.insert(u"detail"_s, error.detail);
    m_run.fail(OnboardText::exitCodeOf(error.code), text, details);
}

void OnboardRun::succeed()
{
    if (m_choice.installsService)
        return installService();
    const QString start = m_running ? QString()
                                    : u"Start it with: openclaw-tray gateway\n"
                                      "As a service: openclaw-tray gateway install\n"_s;
    report(start + u"Then connect a device: openclaw-tray qr, or qr --node-host"_s, {},
           ExitCode::Success);
}

void OnboardRun::installService()
{
    ServiceInstall::install(m_run, ServiceInstall::choiceFor(m_run, {}),
                            [this](const ServiceInstall::Report &service) {
                                report(service.toText(u"Installed %1"_s.arg(service.file)),
                                       service.toJson(), service.exitCode());
                            });
}

QString OnboardRun::summary() const
{
    QStringList changed;
    for (const gateway::ConfigEdit::Entry &entry : m_edit.entries)
        changed.append(entry.path);
    QStringList lines{changed.isEmpty() ? u"Nothing to change in %1"_s.arg(m_run.paths().configFile)
                                        : u"Saved in %1: %2"_s.arg(m_run.paths().configFile,
                                                                   changed.join(u", "_s))};
    if (!m_backup.isEmpty())
        lines.append(u"The old file is kept as %1"_s.arg(m_backup));
    if (!m_addresses.isEmpty()) {
        lines.append((m_running ? u"Signed in at %1"_s : u"Started once and signed in at %1"_s)
                         .arg(m_addresses.join(u", "_s)));
    }
    return lines.join(u'\n');
}

QString OnboardRun::authMode() const
{
    const QString path = u"gateway.auth.mode"_s;
    const auto it = std::ranges::find(m_edit.entries, path, &gateway::ConfigEdit::Entry::path);
    const auto value = it == m_edit.entries.end() ? m_host->snapshot().setting(path)
                                                  : it->value.value_or(QJsonValue());
    return value.toString();
}

void OnboardRun::report(const QString &text, const QJsonObject &service, ExitCode code)
{
    QJsonArray changed;
    for (const gateway::ConfigEdit::Entry &entry : m_edit.entries)
        changed.append(entry.path);
    QJsonObject json{{u"ok"_s, code == ExitCode::Success},
                     {u"mode"_s, u"local"_s},
                     {u"file"_s, m_run.paths().configFile},
                     {u"changed"_s, changed},
                     {u"gateway"_s, QJsonObject{{u"port"_s, m_state.port},
                                                {u"bind"_s, m_state.bind},
                                                {u"authMode"_s, authMode()}}},
                     {u"addresses"_s, QJsonArray::fromStringList(m_addresses)},
                     {u"installDaemon"_s, m_choice.installsService},
                     {u"skipHealth"_s, !m_choice.isTried}};
    if (!m_backup.isEmpty())
        json.insert(u"backup"_s, m_backup);
    if (!service.isEmpty())
        json.insert(u"service"_s, service);
    m_run.finish(json, text.isEmpty() ? summary() : summary() + u'\n' + text, code);
}
