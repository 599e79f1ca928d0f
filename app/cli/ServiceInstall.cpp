// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ServiceInstall.h"

#include "app/cli/CommandRun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ServiceInstall {

namespace {

using namespace std::chrono_literals;

// A start ends when the gateway says it is ready; systemd itself gives up after 90 s.
constexpr std::chrono::milliseconds Limit = 100s;

/// What is asked of the service manager, and whom.
struct Service
{
    explicit Service(CommandRun &run)
        : name(ServiceUnit::nameFor(run.paths().profile))
        , file(ServiceUnit::fileFor(
              run.paths().profile, run.environment().value(u"XDG_CONFIG_HOME"_s), QDir::homePath()))
        , systemctl(run.clock())
    {
    }

    QString name;
    QString file;
    Systemctl systemctl;
};

/// Runs the commands in order. `done` gets the ones that were not done, and what was said; the
/// service lives until then.
void runAll(const std::shared_ptr<Service> &service, QList<QStringList> commands,
            const std::function<void(const Report &)> &done)
{
    Report report{.unit = service->name, .file = service->file};
    if (commands.isEmpty())
        return done(report);
    service->systemctl.ask(commands.first(), Limit, [=](const Systemctl::Answer &answer) mutable {
        if (answer.isReached && answer.exitCode == 0) {
            commands.removeFirst();
            return runAll(service, commands, done);
        }
        for (const QStringList &words : commands)
            report.next.append(u"systemctl --user "_s + words.join(u' '));
        report.isReached = answer.isReached;
        report.why = answer.isReached
                         ? harmless(answer.output)
                         : u"the service manager of this user cannot be reached from here"_s;
        done(report);
    });
}

} // namespace

QJsonObject Report::toJson() const
{
    return {{u"ok"_s, next.isEmpty()},
            {u"unit"_s, unit},
            {u"file"_s, file},
            {u"next"_s, QJsonArray::fromStringList(next)}};
}

QString Report::toText(const QString &done) const
{
    if (next.isEmpty())
        return done;
    return u"%1\nNot done: %2.\nRun where it can be:\n  %3"_s.arg(done, why, next.join(u"\n  "_s));
}

ExitCode Report::exitCode() const
{
    if (next.isEmpty())
        return ExitCode::Success;
    return isReached ? ExitCode::Failed : ExitCode::Unreachable;
}

ServiceChoice choiceFor(CommandRun &run, const QStringList &arguments)
{
    ServiceChoice choice{.program = QCoreApplication::applicationFilePath(),
                         .profile = run.paths().profile,
                         .arguments = arguments};
    // The unit finds the files that this command line names, whatever its own environment is.
    for (const QString &name : {u"OPENCLAW_STATE_DIR"_s, u"OPENCLAW_CONFIG_PATH"_s}) {
        const QString value = run.environment().value(name);
        if (!value.isEmpty())
            choice.environment.append(name + u'=' + value);
    }
    return choice;
}

std::optional<Problem> check(CommandRun &run, const ServiceChoice &choice, bool mayReplace)
{
    const Service service(run);
    if (!ServiceUnit::isSupported()) {
        return Problem{.text = u"This build cannot run as a systemd service. Build it with "
                               "libsystemd (Debian: libsystemd-dev)."_s};
    }
    const auto text = ServiceUnit::render(choice);
    if (!text)
        return Problem{.text = text.error().text};
    QFile present(service.file);
    const bool isThere = present.open(QIODevice::ReadOnly);
    if (isThere && present.readAll() != text->toUtf8() && !mayReplace) {
        return Problem{.text = u"%1 is there and differs. Replace it with: openclaw-tray gateway "
                               "install --force"_s.arg(service.file)};
    }
    if (const auto pid = run.local().pid(); pid && !isThere) {
        return Problem{.code = ExitCode::InUse,
                       .text = u"A gateway (pid %1) is running outside the service. Stop it "
                               "first: openclaw-tray gateway stop"_s.arg(*pid)};
    }
    return std::nullopt;
}

void install(CommandRun &run, const ServiceChoice &choice,
             const std::function<void(const Report &)> &done)
{
    const auto service = std::make_shared<Service>(run);
    const auto text = ServiceUnit::render(choice);
    if (!text)
        return run.fail(ExitCode::Failed, text.error().text);
    if (const auto written = ServiceUnit::write(service->file, *text); !written)
        return run.fail(ExitCode::Failed, written.error().text);
    run.terminal().beginProgress(u"Starting %1"_s.arg(service->name));
    runAll(service,
           {{u"daemon-reload"_s}, {u"enable"_s, service->name}, {u"restart"_s, service->name}},
           done);
}

void uninstall(CommandRun &run, const std::function<void(const Report &)> &done)
{
    const auto service = std::make_shared<Service>(run);
    if (!QFile::exists(service->file))
        return run.fail(ExitCode::Failed,
                        u"%1 is not there: nothing to remove."_s.arg(service->file));
    run.terminal().beginProgress(u"Stopping %1"_s.arg(service->name));
    runAll(service, {{u"disable"_s, u"--now"_s, service->name}},
           [&run, service, done](const Report &stopped) {
               if (!QFile::remove(service->file)) {
                   return run.fail(ExitCode::Failed, u"%1 cannot be removed. Check its folder's "
                                                     "permissions."_s.arg(service->file));
               }
               const QStringList reload{u"daemon-reload"_s};
               if (stopped.next.isEmpty())
                   return runAll(service, {reload}, done);
               Report report = stopped;
               report.next.append(u"systemctl --user "_s + reload.join(u' '));
               done(report);
           });
}

} // namespace ServiceInstall
