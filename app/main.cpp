// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/HeadlessGateway.h"
#include "app/InstanceChannel.h"
#include "app/Languages.h"
#include "app/ProcessLimits.h"
#include "app/SecondStart.h"
#include "app/cli/CommandRun.h"
#include "app/cli/CommandTable.h"

#include "gateway/base/Version.h"
#include "gateway/runtime/EventDispatcher.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// A command's own words are all that a person or a script is to read.
int runCommand(int argc, char *argv[], const CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"gateway.*=false"_s);
    CommandRun run(line);
    QObject::connect(&run, &CommandRun::ended, &run, &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    return QCoreApplication::exec();
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"openclaw-tray"_s);
    QCoreApplication::setOrganizationDomain(u"openclawtray.org"_s);
    QCoreApplication::setApplicationVersion(gateway::productVersion());
}

QString preferencesFile(const QString &profile)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           u"/openclaw-tray"_s;
    return profile.isEmpty() ? folder + u"/ui.conf"_s : folder + u"/ui-%1.conf"_s.arg(profile);
}

// The desktop's permission to come to the front; read before Qt takes it.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

QString instanceNameFor(const gateway::ConfigPaths &paths)
{
    const auto usual = gateway::resolveConfigPaths(QProcessEnvironment(), QDir::homePath(), {});
    return instanceName(paths.stateDir, usual ? usual->stateDir : QString());
}

// What needs one that runs is done when there is none.
bool needsNoInstance(InstanceRequest::Action action)
{
    return action == InstanceRequest::Action::Quit ||
           action == InstanceRequest::Action::StopGateway;
}

int runTray(int argc, char *argv[], const CommandLine &line)
{
    InstanceRequest request = line.request;
    request.token = activationToken();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QGuiApplication::setDesktopFileName(u"org.openclawtray.OpenClawTray"_s);
    QApplication application(argc, argv);
    // Neither the main window nor a question decides on the end.
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationDisplayName(u"OpenClaw Tray"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(
        QGuiApplication::desktopFileName(), QIcon(u":/app/org.openclawtray.OpenClawTray.svg"_s)));

    const QString preferences = preferencesFile(line.gatewayOptions.paths.profile);
    useLanguage(ui::UiPreferences(preferences).value(ui::preference::Language));

    const auto channel = InstanceChannel::make(instanceNameFor(line.gatewayOptions.paths));
    std::unique_ptr<Application> tray;
    const auto run = [&] {
        if (needsNoInstance(request.action)) {
            QApplication::quit();
            return;
        }
        tray = std::make_unique<Application>(TrayOptions{.gateway = line.gatewayOptions,
                                                         .preferencesFile = preferences,
                                                         .request = request},
                                             *channel);
        tray->start();
    };
    SecondStart second(*channel, request);
    QObject::connect(&second, &SecondStart::done, &application, &QApplication::quit);
    QObject::connect(&second, &SecondStart::givenUp, &application,
                     [] { QApplication::exit(ExitCode::Failed); });
    QObject::connect(&second, &SecondStart::takenOver, &application, run);
    // From within the event loop, so that quitting works at any time.
    QMetaObject::invokeMethod(
        &application,
        [&] {
            if (channel->claim())
                run();
            else
                second.start();
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}

// "nodes describe ", if the arguments begin with a command; else nothing.
QString commandNamed(const QStringList &arguments)
{
    for (qsizetype count = std::min<qsizetype>(arguments.size(), 2); count > 0; --count) {
        const CommandSpec *command = findCommand(arguments.first(count));
        if (command && !command->words.isEmpty())
            return QString(command->words) + u' ';
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    const CommandLine line =
        CommandLine::parse(arguments, QProcessEnvironment::systemEnvironment(), QDir::homePath());
    switch (line.action) {
    case CommandLine::Action::ShowText:
        QTextStream(stdout) << line.text << Qt::endl;
        return ExitCode::Success;
    case CommandLine::Action::Refuse:
        QTextStream(stderr) << line.text << Qt::endl
                            << u"See openclaw-tray %1--help."_s.arg(commandNamed(arguments))
                            << Qt::endl;
        return ExitCode::Usage;
    case CommandLine::Action::RunCommand:
        return runCommand(argc, argv, line);
    case CommandLine::Action::RunTray:
    case CommandLine::Action::RunGateway:
        break;
    }
    setProcessLimits();
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} [%{category}] %{message}"_s);
    if (line.isVerbose)
        QLoggingCategory::setFilterRules(u"gateway.*=true"_s);

    if (line.action == CommandLine::Action::RunTray)
        return runTray(argc, argv, line);
    if (auto dispatcher = gateway::makeEventDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    const QCoreApplication application(argc, argv);
    HeadlessGateway headless(line);
    headless.start();
    return QCoreApplication::exec();
}
