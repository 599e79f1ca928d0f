// SPDX-License-Identifier: GPL-3.0-or-later
// gateway install, gateway uninstall
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/ServiceUnit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

// A start ends when the gateway says it is ready; systemd itself gives up after 90 s.
constexpr std::chrono::milliseconds Limit = 100s;

/// What both commands are about.
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

ServiceChoice choiceOf(CommandRun &run)
{
    ServiceChoice choice{.program = QCoreApplication::applicationFilePath(),
                         .profile = run.paths().profile};
    if (const auto port = run.given().value("port"_L1))
        choice.arguments << u"--port"_s << *port;
    if (run.given().isSet("allow-unconfigured"_L1))
        choice.arguments << u"--allow-unconfigured"_s;
    // The unit finds the files that this command line names, whatever its own environment is.
    for (const QString &name : {u"OPENCLAW_STATE_DIR"_s, u"OPENCLAW_CONFIG_PATH"_s}) {
        const QString value = run.environment().value(name);
        if (!value.isEmpty())
            choice.environment.append(name + u'=' + value);
    }
    return choice;
}

QString textOf(const QStringList &words)
{
    return u"systemctl --user "_s + words.join(u' ');
}

/// Runs the commands in order. `done` gets the ones that were not done, and what was said; the
/// service lives until then.
void runAll(const std::shared_ptr<Service> &service, QList<QStringList> commands,
            const std::function<void(const QList<QStringList> &, const Systemctl::Answer &)> &done)
{
    if (commands.isEmpty())
        return done({}, {.isReached = true, .exitCode = 0});
    service->systemctl.ask(commands.first(), Limit, [=](const Systemctl::Answer &answer) mutable {
        if (!answer.isReached || answer.exitCode != 0)
            return done(commands, answer);
        commands.removeFirst();
        runAll(service, commands, done);
    });
}

// The file is as asked for; whether the manager followed is told apart.
void report(CommandRun &run, const Service &service, const QString &done,
            const QList<QStringList> &left, const Systemctl::Answer &answer)
{
    QStringList next;
    for (const QStringList &words : left)
        next.append(textOf(words));
    const QJsonObject json{{u"ok"_s, left.isEmpty()},
                           {u"unit"_s, service.name},
                           {u"file"_s, service.file},
                           {u"next"_s, QJsonArray::fromStringList(next)}};
    if (left.isEmpty())
        return run.finish(json, done);
    const QString why = answer.isReached
                            ? harmless(answer.output)
                            : u"the service manager of this user cannot be reached from here"_s;
    const QString text =
        u"%1\nNot done: %2.\nRun where it can be:\n  %3"_s.arg(done, why, next.join(u"\n  "_s));
    run.finish(json, text, answer.isReached ? ExitCode::Failed : ExitCode::Unreachable);
}

} // namespace

void commands::gatewayInstall(CommandRun &run)
{
    const auto service = std::make_shared<Service>(run);
    if (!ServiceUnit::isSupported()) {
        return run.fail(ExitCode::Failed,
                        u"This build cannot run as a systemd service. Build it with libsystemd "
                        "(Debian: libsystemd-dev)."_s);
    }
    const auto text = ServiceUnit::render(choiceOf(run));
    if (!text)
        return run.fail(ExitCode::Failed, text.error().text);
    QFile present(service->file);
    const bool isThere = present.open(QIODevice::ReadOnly);
    if (isThere && present.readAll() != text->toUtf8() && !run.given().isSet("force"_L1)) {
        return run.fail(ExitCode::Failed,
                        u"%1 is there and differs. Replace it with --force."_s.arg(service->file));
    }
    if (const auto pid = run.local().pid(); pid && !isThere) {
        return run.fail(ExitCode::InUse,
                        u"A gateway (pid %1) is running outside the service. Stop it first: "
                        "openclaw-tray gateway stop"_s.arg(*pid));
    }
    if (const auto written = ServiceUnit::write(service->file, *text); !written)
        return run.fail(ExitCode::Failed, written.error().text);
    run.terminal().beginProgress(u"Starting %1"_s.arg(service->name));
    runAll(service,
           {{u"daemon-reload"_s}, {u"enable"_s, service->name}, {u"restart"_s, service->name}},
           [&run, service](const auto &left, const auto &answer) {
               report(run, *service, u"Installed %1"_s.arg(service->file), left, answer);
           });
}

void commands::gatewayUninstall(CommandRun &run)
{
    const auto service = std::make_shared<Service>(run);
    if (!QFile::exists(service->file))
        return run.fail(ExitCode::Failed,
                        u"%1 is not there: nothing to remove."_s.arg(service->file));
    run.terminal().beginProgress(u"Stopping %1"_s.arg(service->name));
    runAll(service, {{u"disable"_s, u"--now"_s, service->name}},
           [&run, service](const auto &left, const auto &answer) {
               if (!QFile::remove(service->file)) {
                   return run.fail(ExitCode::Failed, u"%1 cannot be removed. Check its folder's "
                                                     "permissions."_s.arg(service->file));
               }
               auto rest = left;
               rest.append({u"daemon-reload"_s});
               const QString done = u"Removed %1"_s.arg(service->file);
               if (!left.isEmpty())
                   return report(run, *service, done, rest, answer);
               runAll(service, rest, [&run, service, done](const auto &last, const auto &said) {
                   report(run, *service, done, last, said);
               });
           });
}
