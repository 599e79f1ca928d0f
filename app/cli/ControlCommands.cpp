// SPDX-License-Identifier: GPL-3.0-or-later
// gateway stop, gateway restart
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds Look = 50ms;
// A gateway promises to end within 5 s; a slow disk gets some more.
constexpr std::chrono::milliseconds Limit = 10s;

void waitForEnd(CommandRun &run, qint64 pid, std::chrono::milliseconds deadline)
{
    run.later(Look, [&run, pid, deadline] {
        if (run.local().pid() != pid) {
            return run.finish(QJsonObject{{u"ok"_s, true}, {u"pid"_s, pid}},
                              u"Stopped the gateway (pid %1)."_s.arg(pid));
        }
        if (run.clock().monotonic() > deadline) {
            return run.fail(ExitCode::TimedOut,
                            u"The gateway (pid %1) was asked to stop and is still running. Look at "
                            "its log."_s.arg(pid));
        }
        waitForEnd(run, pid, deadline);
    });
}

// The new gateway is there when one answers with another boot id.
void waitForNew(CommandRun &run, const QString &oldBootId, std::chrono::milliseconds deadline)
{
    run.later(Look, [&run, oldBootId, deadline] {
        run.tryOpen(run.given().spec->scopes, [&run, oldBootId, deadline](const auto &error) {
            const QString bootId = error ? oldBootId : run.client().hello().bootId;
            if (bootId != oldBootId) {
                const QJsonValue pid = run.local().pid().value_or(0);
                return run.finish(
                    QJsonObject{{u"ok"_s, true}, {u"pid"_s, pid}, {u"bootId"_s, bootId}},
                    u"Restarted the gateway (pid %1)."_s.arg(pid.toInteger()));
            }
            run.closeConnection();
            if (run.clock().monotonic() <= deadline)
                return waitForNew(run, oldBootId, deadline);
            run.fail(ExitCode::Failed, u"The gateway did not come back. Look at its log, or start "
                                       "it with: openclaw-tray gateway"_s);
        });
    });
}

} // namespace

void commands::gatewayStop(CommandRun &run)
{
    const auto pid = run.local().pid();
    if (const auto asked = run.local().askToStop(); !asked)
        return run.fail(pid ? ExitCode::Failed : ExitCode::Unreachable, asked.error().text);
    run.terminal().beginProgress(u"Stopping the gateway"_s);
    waitForEnd(run, pid.value_or(0), run.clock().monotonic() + Limit);
}

// Looked at first: only who knows the old gateway can tell that another one answers.
void commands::gatewayRestart(CommandRun &run)
{
    const bool isRunning = run.local().pid().has_value();
    const auto askToRestart = [&run, isRunning] {
        const auto asked = run.local().askToRestart();
        if (!asked)
            run.fail(isRunning ? ExitCode::Failed : ExitCode::Unreachable, asked.error().text);
        return asked.has_value();
    };
    if (!isRunning) {
        askToRestart();
        return;
    }
    run.tryOpen(run.given().spec->scopes, [&run, askToRestart](const auto &error) {
        const QString bootId = error ? QString() : run.client().hello().bootId;
        run.closeConnection();
        if (!askToRestart())
            return;
        if (error) {
            return run.fail(
                CommandRun::exitCodeOf(error->kind),
                u"The gateway was asked to restart. Whether it did cannot be seen: %1"_s.arg(
                    harmless(error->text)));
        }
        waitForNew(run, bootId, run.clock().monotonic() + Limit);
    });
}
