// SPDX-License-Identifier: GPL-3.0-or-later
// logs
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/LogText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Lines = 200;
constexpr qint64 Bytes = 250'000;
constexpr qint64 IntervalMs = 1000;
constexpr std::chrono::milliseconds ReturnPause{1000};

void note(CommandRun &run, const QString &message)
{
    if (run.wantsJson())
        run.terminal().printLine(QJsonObject{{u"type"_s, u"notice"_s}, {u"message"_s, message}});
    else
        run.terminal().complain(message);
}

void show(CommandRun &run, const QJsonObject &reply, bool isFirst)
{
    if (isFirst && run.wantsJson()) {
        run.terminal().printLine(QJsonObject{{u"type"_s, u"meta"_s},
                                             {u"file"_s, reply.value("file"_L1)},
                                             {u"cursor"_s, reply.value("cursor"_L1)},
                                             {u"size"_s, reply.value("size"_L1)}});
    }
    if (isFirst && reply.value("size"_L1).toInteger() == 0)
        note(run, u"Nothing has been logged yet."_s);
    if (!isFirst && reply.value("reset"_L1).toBool())
        note(run, u"The log was begun anew."_s);
    if (!isFirst && reply.value("truncated"_L1).toBool())
        note(run, u"Some lines were left out: the log grows faster than it is read."_s);
    for (const QJsonValue &value : reply.value("lines"_L1).toArray()) {
        const LogText line = LogText::parse(value.toString());
        if (run.wantsJson())
            run.terminal().printLine(line.encode());
        else
            run.terminal().print(line.text());
    }
}

using Cursor = std::optional<qint64>;

void poll(CommandRun &run, const Cursor &cursor);

// Whether a gateway that starts anew may answer like this on its way.
bool mayComeBack(const gateway::ClientError &error)
{
    using Kind = gateway::ClientError::Kind;
    return error.kind == Kind::Unreachable || error.kind == Kind::NotGateway ||
           error.kind == Kind::Closed || error.kind == Kind::TimedOut || error.reply.retryAfter;
}

void waitForReturn(CommandRun &run, const Cursor &cursor)
{
    run.terminal().beginProgress(u"Waiting for the gateway to return"_s);
    run.later(ReturnPause, [&run, cursor] {
        run.tryOpen(run.given().spec->scopes, [&run, cursor](const auto &error) {
            if (error && mayComeBack(*error))
                return waitForReturn(run, cursor);
            if (error)
                return run.fail(*error);
            note(run, u"The gateway is back."_s);
            poll(run, cursor);
        });
    });
}

// One question after the other; what was shown is not shown again by the gateway that returns.
void poll(CommandRun &run, const Cursor &cursor)
{
    if (run.given().isSet("follow"_L1)) {
        run.whenLost([&run, cursor](const gateway::ClientError &error) {
            note(run, u"%1; waiting for it to return."_s.arg(harmless(error.text)));
            waitForReturn(run, cursor);
        });
    }
    QJsonObject params{{u"limit"_s, run.given().number("limit"_L1).value_or(Lines)},
                       {u"maxBytes"_s, run.given().number("max-bytes"_L1).value_or(Bytes)}};
    if (cursor)
        params.insert(u"cursor"_s, *cursor);
    run.ask(u"logs.tail"_s, params, [&run, cursor](const QJsonObject &reply) {
        show(run, reply, !cursor);
        if (!run.given().isSet("follow"_L1))
            return run.end(ExitCode::Success);
        const qint64 next = reply.value("cursor"_L1).toInteger();
        const auto pause =
            std::chrono::milliseconds(run.given().number("interval"_L1).value_or(IntervalMs));
        run.later(pause, [&run, next] { poll(run, next); });
    });
}

} // namespace

void commands::logs(CommandRun &run)
{
    run.open([&run] {
        if (!run.client().hello().methods.contains(u"logs.tail"_s)) {
            return run.fail(ExitCode::Failed, u"This gateway shows no log over a connection. Look "
                                              "where it was started."_s);
        }
        poll(run, std::nullopt);
    });
}
