// SPDX-License-Identifier: GPL-3.0-or-later
// gateway install, gateway uninstall
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/ServiceInstall.h"

using namespace Qt::StringLiterals;

void commands::gatewayInstall(CommandRun &run)
{
    QStringList arguments;
    if (const auto port = run.given().value("port"_L1))
        arguments << u"--port"_s << *port;
    if (run.given().isSet("allow-unconfigured"_L1))
        arguments << u"--allow-unconfigured"_s;
    const ServiceChoice choice = ServiceInstall::choiceFor(run, arguments);
    if (const auto problem = ServiceInstall::check(run, choice, run.given().isSet("force"_L1)))
        return run.fail(problem->code, problem->text);
    ServiceInstall::install(run, choice, [&run](const ServiceInstall::Report &report) {
        run.finish(report.toJson(), report.toText(u"Installed %1"_s.arg(report.file)),
                   report.exitCode());
    });
}

void commands::gatewayUninstall(CommandRun &run)
{
    ServiceInstall::uninstall(run, [&run](const ServiceInstall::Report &report) {
        run.finish(report.toJson(), report.toText(u"Removed %1"_s.arg(report.file)),
                   report.exitCode());
    });
}
