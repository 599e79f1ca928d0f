// SPDX-License-Identifier: GPL-3.0-or-later
// gateway status, health, call, probe
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/ServiceUnit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using gateway::ClientError;
using gateway::ServerHello;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds SystemctlLimit = 3s;

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 7200)
        return u"%1 min"_s.arg(seconds / 60);
    return seconds < 172'800 ? u"%1 h"_s.arg(seconds / 3600) : u"%1 d"_s.arg(seconds / 86'400);
}

QJsonObject errorJson(const ClientError &error)
{
    QJsonObject json{{u"message"_s, harmless(error.text)}};
    const QString code = error.reply.details.value("code"_L1).toString(error.reply.code);
    if (!code.isEmpty())
        json.insert(u"code"_s, code);
    return json;
}

QJsonObject helloJson(const ServerHello &hello)
{
    return {{u"version"_s, hello.version}, {u"protocol"_s, hello.protocol},
            {u"bootId"_s, hello.bootId},   {u"uptimeMs"_s, hello.snapshot.value("uptimeMs"_L1)},
            {u"role"_s, hello.role},       {u"scopes"_s, QJsonArray::fromStringList(hello.scopes)}};
}

// A gateway that refuses us is there all the same.
bool isThere(const std::optional<ClientError> &error)
{
    return !error || error->kind == ClientError::Kind::Refused;
}

/// `gateway status`, gathered step by step.
struct Status
{
    explicit Status(gateway::Clock &clock)
        : systemctl(clock)
    {
    }

    QString file;
    QString active = u"not installed"_s;
    Systemctl systemctl;
    bool isChecked = false;
    std::optional<ClientError> error = {};
};

void reportStatus(CommandRun &run, const Status &status)
{
    const auto pid = run.local().pid();
    QJsonObject json{
        {u"service"_s, QJsonObject{{u"file"_s, status.file}, {u"state"_s, status.active}}},
        {u"process"_s, QJsonObject{{u"running"_s, pid.has_value()},
                                   {u"pid"_s, pid ? QJsonValue(*pid) : QJsonValue()}}},
        {u"settings"_s, QJsonObject{{u"file"_s, run.paths().configFile},
                                    {u"exists"_s, run.local().config().fileExists()}}}};
    QStringList lines{
        u"Service:  %1"_s.arg(status.active),
        u"Process:  %1"_s.arg(pid ? u"running (pid %1)"_s.arg(*pid) : u"not running here"_s),
        u"Settings: %1"_s.arg(run.paths().configFile)};
    if (const auto pin = run.local().certificatePin()) {
        json.insert(u"tls"_s, QJsonObject{{u"fingerprintSha256"_s, pin->toText()}});
        lines.append(u"SHA-256:  %1"_s.arg(pin->toText()));
    }
    ExitCode code = ExitCode::Success;
    if (status.isChecked) {
        QJsonObject gateway{{u"url"_s, run.url().toString()},
                            {u"reachable"_s, isThere(status.error)},
                            {u"signedIn"_s, !status.error}};
        QString text = run.url().toString() + u' ';
        if (status.error) {
            gateway.insert(u"error"_s, errorJson(*status.error));
            text = isThere(status.error) ? text + u"is there, but refuses: "_s : QString();
            text += harmless(status.error->text);
            if (run.given().isSet("require-rpc"_L1))
                code = CommandRun::exitCodeOf(status.error->kind);
        } else {
            const ServerHello &hello = run.client().hello();
            gateway.insert(u"hello"_s, helloJson(hello));
            text += u"answers (version %1, up %2)"_s.arg(
                harmless(hello.version),
                durationText(hello.snapshot.value("uptimeMs"_L1).toInteger()));
        }
        json.insert(u"gateway"_s, gateway);
        lines.append(u"Gateway:  "_s + text);
        if (status.error)
            lines.append(run.adviceFor(*status.error));
    }
    run.finish(json, lines.join(u'\n').trimmed(), code);
}

void probeForStatus(CommandRun &run, const std::shared_ptr<Status> &status)
{
    if (run.given().isSet("no-probe"_L1))
        return reportStatus(run, *status);
    run.tryOpen(run.given().spec->scopes, [&run, status](const auto &error) {
        status->isChecked = true;
        status->error = error;
        reportStatus(run, *status);
    });
}

/// `gateway probe`: the answers of these, as far as they may be asked.
const QStringList &probedMethods()
{
    static const QStringList Methods{u"health"_s, u"status"_s, u"system-presence"_s};
    return Methods;
}

void probeMethods(CommandRun &run, const QStringList &left, QJsonObject gathered)
{
    if (left.isEmpty()) {
        const ServerHello &hello = run.client().hello();
        QStringList lines{u"Reachable: yes (%1)"_s.arg(run.url().toString()),
                          u"Version: %1"_s.arg(harmless(hello.version)),
                          u"Scopes: %1"_s.arg(hello.scopes.isEmpty()
                                                  ? u"none"_s
                                                  : harmless(hello.scopes.join(u", "_s)))};
        for (const QString &method : probedMethods()) {
            const QString message =
                gathered.value(method).toObject().value("message"_L1).toString();
            lines.append(method + u": "_s + (message.isEmpty() ? u"ok"_s : message));
        }
        return run.finish(QJsonObject{{u"ok"_s, true},
                                      {u"url"_s, run.url().toString()},
                                      {u"reachable"_s, true},
                                      {u"hello"_s, helloJson(hello)},
                                      {u"answers"_s, gathered}},
                          lines.join(u'\n'));
    }
    run.client().request(
        left.first(), QJsonValue::Undefined, run.timeout(),
        [&run, left, gathered](const gateway::Result<QJsonValue, ClientError> &outcome) mutable {
            gathered.insert(left.first(),
                            outcome ? QJsonObject{{u"ok"_s, true}, {u"payload"_s, *outcome}}
                                    : errorJson(outcome.error()));
            probeMethods(run, left.sliced(1), gathered);
        });
}

} // namespace

void commands::gatewayStatus(CommandRun &run)
{
    const auto status = std::make_shared<Status>(run.clock());
    const QString profile = run.paths().profile;
    status->file = ServiceUnit::fileFor(profile, run.environment().value(u"XDG_CONFIG_HOME"_s),
                                        QDir::homePath());
    if (!QFile::exists(status->file))
        return probeForStatus(run, status);
    status->systemctl.ask({u"is-active"_s, ServiceUnit::nameFor(profile)}, SystemctlLimit,
                          [&run, status](const Systemctl::Answer &answer) {
                              status->active =
                                  answer.isReached ? harmless(answer.output) : u"unknown"_s;
                              probeForStatus(run, status);
                          });
}

void commands::gatewayHealth(CommandRun &run)
{
    run.open([&run] {
        const auto begun = run.clock().monotonic();
        run.ask(u"health"_s, {}, [&run, begun](const QJsonObject &health) {
            const auto took = run.clock().monotonic() - begun;
            const bool isOk = health.value("ok"_L1).toBool();
            run.finish(health, u"%1 (%2 ms)"_s.arg(isOk ? u"OK"_s : u"Not OK"_s).arg(took.count()),
                       isOk ? ExitCode::Success : ExitCode::Failed);
        });
    });
}

void commands::gatewayCall(CommandRun &run)
{
    run.open([&run] {
        const QString method = run.given().arguments.first();
        const QByteArray params = run.given().value("params"_L1).value_or(u"{}"_s).toUtf8();
        run.terminal().beginProgress(u"Waiting for %1"_s.arg(harmless(method)));
        run.client().request(method, QJsonDocument::fromJson(params).object(), run.timeout(),
                             [&run](const gateway::Result<QJsonValue, ClientError> &outcome) {
                                 if (!outcome)
                                     return run.fail(outcome.error());
                                 run.terminal().print(*outcome);
                                 run.end(ExitCode::Success);
                             });
    });
}

void commands::gatewayProbe(CommandRun &run)
{
    run.tryOpen(run.given().spec->scopes, [&run](const std::optional<ClientError> &error) {
        if (!error)
            return probeMethods(run, probedMethods(), {});
        run.finish(QJsonObject{{u"ok"_s, false},
                               {u"url"_s, run.url().toString()},
                               {u"reachable"_s, isThere(error)},
                               {u"error"_s, errorJson(*error)}},
                   u"Reachable: %1 (%2)\nSigned in: no: %3\n%4"_s
                       .arg(isThere(error) ? u"yes"_s : u"no"_s, run.url().toString(),
                            harmless(error->text), run.adviceFor(*error))
                       .trimmed(),
                   CommandRun::exitCodeOf(error->kind));
    });
}
