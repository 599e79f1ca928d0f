// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/HeadlessGateway.h"

#include "gateway/base/Version.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

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

int runTray(int argc, char *argv[], const CommandLine &line)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QGuiApplication::setDesktopFileName(u"org.openclawtray.OpenClawTray"_s);
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"OpenClaw Tray"_s);
    Application tray({.gateway = line.gatewayOptions,
                      .preferencesFile = preferencesFile(line.gatewayOptions.paths.profile),
                      .isHidden = line.isHidden,
                      .page = line.page});
    tray.start();
    return QApplication::exec();
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
        QTextStream(stderr) << line.text << Qt::endl << u"See openclaw-tray --help."_s << Qt::endl;
        return ExitCode::Usage;
    case CommandLine::Action::RunTray:
    case CommandLine::Action::RunGateway:
        break;
    }
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} [%{category}] %{message}"_s);
    if (line.isVerbose)
        QLoggingCategory::setFilterRules(u"gateway.*=true"_s);

    if (line.action == CommandLine::Action::RunTray)
        return runTray(argc, argv, line);
    const QCoreApplication application(argc, argv);
    HeadlessGateway headless(line);
    headless.start();
    return QCoreApplication::exec();
}
