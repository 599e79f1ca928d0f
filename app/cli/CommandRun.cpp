// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandRun.h"

using namespace Qt::StringLiterals;
using gateway::ClientError;
using gateway::GatewayClient;

namespace {

QString nameOf(ExitCode code)
{
    switch (code) {
    case ExitCode::Success:
        return u"OK"_s;
    case ExitCode::Failed:
        return u"FAILED"_s;
    case ExitCode::Usage:
        return u"USAGE"_s;
    case ExitCode::InUse:
        return u"IN_USE"_s;
    case ExitCode::Unreachable:
        return u"UNREACHABLE"_s;
    case ExitCode::SignInRefused:
        return u"SIGN_IN_REFUSED"_s;
    case ExitCode::TimedOut:
        return u"TIMED_OUT"_s;
    case ExitCode::Configuration:
        return u"CONFIGURATION"_s;
    }
    return {};
}

} // namespace

CommandRun::CommandRun(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_terminal(m_clock)
    , m_local(line.gatewayOptions.paths, line.gatewayOptions.overrides, m_clock)
{
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    later(std::chrono::milliseconds(0), [this] {
        for (const QString &warning : paths().warnings)
            m_terminal.complain(u"warning: "_s + warning);
        const auto loaded = m_local.config().load();
        const bool setsAside = given().isSet("start-fresh"_L1);
        if (!loaded && given().spec->needsSettings && !setsAside) {
            QStringList lines;
            for (const gateway::ConfigIssue &issue : loaded.error())
                lines.append(issue.toText(paths().configFile));
            lines.append(u"Correct the file, then try again. Nothing was changed."_s);
            if (given().spec->option(u"start-fresh"_s)) {
                lines.append(u"To keep it as a backup and begin anew: openclaw-tray onboard "
                             "--non-interactive --start-fresh"_s);
            }
            return fail(ExitCode::Configuration, lines.join(u'\n'));
        }
        given().spec->run(*this);
    });
}

bool CommandRun::wantsJson() const
{
    return given().isSet("json"_L1);
}

std::chrono::milliseconds CommandRun::timeout() const
{
    return given().duration("timeout"_L1).value_or(given().spec->timeout);
}

std::optional<GatewayTarget> CommandRun::target()
{
    const auto target =
        resolveTarget(given(), *m_local.config().current(), m_local.certificatePin());
    if (target)
        return *target;
    fail(ExitCode::Usage, target.error());
    return std::nullopt;
}

void CommandRun::tryOpen(const QStringList &scopes, Opened opened)
{
    const auto where = target();
    if (!where)
        return;
    m_url = where->url;
    GatewayClient::Options options{.url = where->url,
                                   .token = where->token,
                                   .password = where->password,
                                   .scopes = scopes,
                                   .pin = where->pin,
                                   .connectTimeout = timeout()};
    if (!where->isLoopback()) {
        const auto identity = m_local.identity();
        if (!identity)
            return fail(ExitCode::Failed, identity.error().text);
        options.identity = *identity;
    }
    m_terminal.beginProgress(u"Connecting to %1"_s.arg(m_url.toString()));
    closeConnection();
    m_client = std::make_unique<GatewayClient>(options, m_clock);
    connect(m_client.get(), &GatewayClient::ready, this, [this, opened] {
        m_terminal.endProgress();
        opened(std::nullopt);
    });
    connect(m_client.get(), &GatewayClient::failed, this,
            [this, opened](const ClientError &error) { tellFailure(error, opened); });
    m_client->open();
}

void CommandRun::closeConnection()
{
    if (!m_client)
        return;
    m_client->disconnect(this);
    m_client->close();
    // It may be on the stack: its answer made us open the next.
    m_client.release()->deleteLater();
}

void CommandRun::later(std::chrono::milliseconds delay, std::function<void()> call)
{
    m_later = m_clock.callAfter(delay, std::move(call));
}

// A connection lost after it was there ends the run, unless the command has other plans: whoever
// waits on it waits in vain.
void CommandRun::tellFailure(const ClientError &error, const Opened &opened)
{
    m_terminal.endProgress();
    if (error.kind != ClientError::Kind::Closed || m_client->hello().connectionId.isEmpty())
        opened(error);
    else if (m_lost)
        std::exchange(m_lost, {})(error);
    else
        fail(error);
}

void CommandRun::open(std::function<void()> opened)
{
    openWith(given().spec->scopes, std::move(opened));
}

void CommandRun::openWith(const QStringList &scopes, std::function<void()> opened)
{
    tryOpen(scopes, [this, opened](const std::optional<ClientError> &error) {
        if (error)
            fail(*error);
        else
            opened();
    });
}

void CommandRun::ask(const QString &method, const QJsonObject &params, Answered answered)
{
    m_terminal.beginProgress(u"Waiting for %1"_s.arg(method));
    m_client->request(method, params, timeout(),
                      [this, answered](const gateway::Result<QJsonValue, ClientError> &outcome) {
                          m_terminal.endProgress();
                          if (outcome)
                              answered((*outcome).toObject());
                          else if (!m_lost || outcome.error().kind != ClientError::Kind::Closed)
                              fail(outcome.error());
                      });
}

void CommandRun::finish(const QJsonValue &json, const QString &text, ExitCode code)
{
    if (m_isEnded)
        return;
    if (wantsJson())
        m_terminal.print(json);
    else
        m_terminal.print(text);
    end(code);
}

void CommandRun::fail(ExitCode code, const QString &text, const QJsonObject &details)
{
    if (m_isEnded)
        return;
    if (wantsJson()) {
        QJsonObject error = details;
        if (!error.contains("code"_L1))
            error.insert(u"code"_s, nameOf(code));
        error.insert(u"message"_s, text);
        m_terminal.print(QJsonObject{{u"ok"_s, false}, {u"error"_s, error}});
    } else {
        m_terminal.complain(text);
    }
    end(code);
}

void CommandRun::fail(const ClientError &error)
{
    QJsonObject details;
    if (!error.reply.code.isEmpty()) {
        details.insert(u"code"_s, error.reply.code);
        if (!error.reply.details.isEmpty())
            details.insert(u"details"_s, error.reply.details);
    }
    const QString advice = adviceFor(error);
    const QString text = harmless(error.text);
    fail(exitCodeOf(error.kind), advice.isEmpty() ? text : text + u'\n' + advice, details);
}

// Where the right id is found.
QString CommandRun::adviceForRejection(const QString &message) const
{
    const bool isAboutNodes = given().spec->words.startsWith("nodes "_L1);
    const bool isAboutDevices = given().spec->words.startsWith("devices "_L1);
    if (message == "unknown requestId"_L1 && isAboutNodes)
        return u"List what waits with: openclaw-tray nodes pending"_s;
    if (isAboutDevices && (message.startsWith("unknown "_L1) || message.endsWith(" denied"_L1)))
        return u"List requests and devices with: openclaw-tray devices list"_s;
    return {};
}

QString CommandRun::adviceFor(const ClientError &error) const
{
    const QString code = error.reply.details.value("code"_L1).toString();
    if (error.kind == ClientError::Kind::Unreachable)
        return u"Is the gateway running? Start one here with: openclaw-tray gateway"_s;
    if (error.kind == ClientError::Kind::Closed)
        return u"Repeat the command when this says that it is there: openclaw-tray gateway probe"_s;
    if (error.kind == ClientError::Kind::WrongCertificate)
        return u"If the gateway's certificate was renewed, put its SHA-256 into "
               "gateway.remote.tlsFingerprint, or give it with --tls-fingerprint."_s;
    if (error.kind == ClientError::Kind::TimedOut)
        return u"Give it more time with --timeout."_s;
    if (code == "PAIRING_REQUIRED"_L1) {
        return u"Approve it on the gateway's computer: openclaw-tray devices approve %1"_s.arg(
            harmless(error.reply.details.value("requestId"_L1).toString()));
    }
    if (error.kind == ClientError::Kind::Rejected)
        return adviceForRejection(error.reply.message);
    if (error.kind == ClientError::Kind::NotGateway && m_url.scheme() == "wss"_L1)
        return u"If its encryption is off, use a ws:// address."_s;
    if (error.kind == ClientError::Kind::Refused) {
        return u"Give --token or --password, or correct the secret in %1."_s.arg(
            paths().configFile);
    }
    return {};
}

ExitCode CommandRun::exitCodeOf(ClientError::Kind kind)
{
    switch (kind) {
    case ClientError::Kind::Unreachable:
    case ClientError::Kind::NotGateway:
    case ClientError::Kind::Closed:
        return ExitCode::Unreachable;
    case ClientError::Kind::WrongCertificate:
    case ClientError::Kind::Refused:
        return ExitCode::SignInRefused;
    case ClientError::Kind::TimedOut:
        return ExitCode::TimedOut;
    case ClientError::Kind::Rejected:
    case ClientError::Kind::TooMany:
    case ClientError::Kind::NoIdentity:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

void CommandRun::end(ExitCode code)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_terminal.endProgress();
    emit ended(code);
}
