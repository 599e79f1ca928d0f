// SPDX-License-Identifier: GPL-3.0-or-later
// nodes invoke, nodes run
#include "app/cli/Commands.h"
#include "app/cli/NodeLookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 InvokeMs = 15'000; // the official command line's
constexpr qint64 RunMs = 30'000;

QJsonObject invokeParams(CommandRun &run, const QJsonObject &node, const QString &command,
                         const QJsonObject &params, qint64 defaultMs)
{
    const QString key = run.given()
                            .value("idempotency-key"_L1)
                            .value_or(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return {{u"nodeId"_s, node.value("nodeId"_L1)},
            {u"command"_s, command},
            {u"params"_s, params},
            {u"timeoutMs"_s, run.given().number("invoke-timeout"_L1).value_or(defaultMs)},
            {u"idempotencyKey"_s, key}};
}

/// The parameters of `system.run`, or nothing where the command line names no one program.
std::optional<QJsonObject> runParams(const ParsedCommand &given)
{
    const QStringList &words = given.arguments;
    const auto raw = given.value("raw"_L1);
    if (raw.has_value() != words.isEmpty())
        return std::nullopt;
    QJsonObject params{{u"command"_s, QJsonArray::fromStringList(words)}};
    if (raw)
        params.insert(u"rawCommand"_s, *raw);
    if (const auto folder = given.value("cwd"_L1))
        params.insert(u"cwd"_s, *folder);
    if (const auto limit = given.number("command-timeout"_L1))
        params.insert(u"timeoutMs"_s, *limit);
    QJsonObject environment;
    for (const QString &entry : given.all("env"_L1)) {
        const qsizetype at = entry.indexOf(u'=');
        if (at < 1)
            return std::nullopt;
        environment.insert(entry.first(at), entry.sliced(at + 1));
    }
    if (!environment.isEmpty())
        params.insert(u"env"_s, environment);
    return params;
}

// A line goes to the shell of the node's system, which only its row in the list tells.
QJsonObject forPlatform(QJsonObject params, const QJsonObject &node)
{
    if (!params.contains("rawCommand"_L1))
        return params;
    const QJsonValue line = params.value("rawCommand"_L1);
    const QString platform = node.value("platform"_L1).toString().toLower();
    const bool isWindows = platform.startsWith("win"_L1);
    params.insert(u"command"_s, isWindows
                                    ? QJsonArray{u"cmd.exe"_s, u"/d"_s, u"/s"_s, u"/c"_s, line}
                                    : QJsonArray{u"/bin/sh"_s, u"-lc"_s, line});
    return params;
}

// What the program printed goes where a local program's would; a node's text is shown as it is,
// since the caller asked for this program's output.
void showRun(CommandRun &run, const QJsonObject &reply)
{
    const QJsonObject payload = reply.value("payload"_L1).toObject();
    const qint64 exitCode = payload.value("exitCode"_L1).toInteger(-1);
    const bool isTimedOut = payload.value("timedOut"_L1).toBool();
    const bool isGood = exitCode == 0 && !isTimedOut;
    const ExitCode code = isGood       ? ExitCode::Success
                          : isTimedOut ? ExitCode::TimedOut
                                       : ExitCode::Failed;
    if (run.wantsJson())
        return run.finish(reply, {}, code);
    const auto chomped = [](QString text) {
        if (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    };
    run.terminal().print(chomped(payload.value("stdout"_L1).toString()));
    if (const QString said = chomped(payload.value("stderr"_L1).toString()); !said.isEmpty())
        run.terminal().complain(said);
    if (isTimedOut)
        run.terminal().complain(u"The program ran out of time."_s);
    else if (!isGood)
        run.terminal().complain(u"The program ended with exit code %1."_s.arg(exitCode));
    run.end(code);
}

} // namespace

void commands::nodesInvoke(CommandRun &run)
{
    const QString command = run.given().value("command"_L1)->trimmed();
    if (command == "system.run"_L1) {
        return run.fail(ExitCode::Usage, u"To run a program on a node: openclaw-tray nodes run "
                                         "--node NODE -- PROGRAM"_s);
    }
    withNode(run, [&run, command](const QJsonObject &node) {
        const QByteArray params = run.given().value("params"_L1).value_or(u"{}"_s).toUtf8();
        run.ask(
            u"node.invoke"_s,
            invokeParams(run, node, command, QJsonDocument::fromJson(params).object(), InvokeMs),
            [&run](const QJsonObject &reply) {
                run.terminal().print(QJsonValue(reply));
                run.end(ExitCode::Success);
            });
    });
}

void commands::nodesRun(CommandRun &run)
{
    const auto params = runParams(run.given());
    if (!params) {
        return run.fail(ExitCode::Usage,
                        u"Say what to run: either -- PROGRAM ARGUMENTS, or --raw LINE. Each --env "
                        "is NAME=VALUE."_s);
    }
    withNode(run, [&run, params](const QJsonObject &node) {
        run.ask(u"node.invoke"_s,
                invokeParams(run, node, u"system.run"_s, forPlatform(*params, node), RunMs),
                [&run](const QJsonObject &reply) { showRun(run, reply); });
    });
}
