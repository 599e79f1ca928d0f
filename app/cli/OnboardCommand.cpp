// SPDX-License-Identifier: GPL-3.0-or-later
// onboard
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/OnboardRun.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay(const QProcessEnvironment &environment)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !environment.value(u"DISPLAY"_s).isEmpty() ||
           !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty();
#else
    Q_UNUSED(environment)
    return true;
#endif
}

// The window asks what the options would say.
void openAssistant(CommandRun &run)
{
    const QString byScript =
        u"To choose by options: openclaw-tray onboard --non-interactive --bind loopback"_s;
    const QStringList mayBeGiven{u"profile"_s, u"dev"_s, u"json"_s};
    const QStringList given = run.given().values.keys();
    const bool hasChoices =
        std::ranges::any_of(given, [&](const QString &name) { return !mayBeGiven.contains(name); });
    if (hasChoices)
        return run.fail(ExitCode::Usage, u"Options that choose need --non-interactive."_s);
    if (!hasDisplay(run.environment())) {
        return run.fail(ExitCode::Usage,
                        u"There is no display for the setup assistant.\n"_s + byScript);
    }
    QStringList arguments{u"--setup"_s};
    if (!run.paths().profile.isEmpty())
        arguments << u"--profile"_s << run.paths().profile;
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        return run.fail(ExitCode::Failed,
                        u"The setup assistant could not be started.\n"_s + byScript);
    run.finish(QJsonObject{{u"ok"_s, true}},
               u"The setup assistant opens in a window.\n"_s + byScript);
}

} // namespace

void commands::onboard(CommandRun &run)
{
    if (!run.given().isSet("non-interactive"_L1))
        return openAssistant(run);
    const auto choice = OnboardChoice::of(run.given());
    if (!choice)
        return run.fail(ExitCode::Usage, choice.error());
    (new OnboardRun(run, *choice, &run))->start();
}
