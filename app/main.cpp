// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/HeadlessGateway.h"

#include "gateway/base/Version.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"openclaw-tray"_s);
    QCoreApplication::setOrganizationDomain(u"openclawtray.org"_s);
    QCoreApplication::setApplicationVersion(gateway::productVersion());

    const CommandLine line =
        CommandLine::parse(QCoreApplication::arguments().sliced(1),
                           QProcessEnvironment::systemEnvironment(), QDir::homePath());
    switch (line.action) {
    case CommandLine::Action::ShowText:
        QTextStream(stdout) << line.text << Qt::endl;
        return ExitCode::Success;
    case CommandLine::Action::Refuse:
        QTextStream(stderr) << line.text << Qt::endl << u"See openclaw-tray --help."_s << Qt::endl;
        return ExitCode::Usage;
    case CommandLine::Action::RunGateway:
        break;
    }
    qSetMessagePattern(u"%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} [%{category}] %{message}"_s);
    if (line.isVerbose)
        QLoggingCategory::setFilterRules(u"gateway.*=true"_s);

    HeadlessGateway headless(line);
    headless.start();
    return QCoreApplication::exec();
}
