// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/GatewayLauncher.h"

#include "gateway/crypto/Random.h"
#include "gateway/reach/ListenerUrl.h"
#include "gateway/reach/PortUser.h"
#include "gateway/runtime/CommandErrors.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// The official gateway answers its challenge well within this.
constexpr std::chrono::milliseconds ProbeTimeout{1500};

QStringList textsOf(const QList<ConfigIssue> &issues, const QString &file)
{
    QStringList lines;
    for (const ConfigIssue &issue : issues)
        lines.append(issue.toText(file));
    return lines;
}

QString textOf(const std::optional<PortUser> &user)
{
    return user ? u"%1 (pid %2)"_s.arg(user->program).arg(user->pid) : u"another program"_s;
}

StartFailure::Kind kindOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InUse:
    case Error::Kind::Locked:
        return StartFailure::Kind::InUse;
    case Error::Kind::InvalidInput:
    case Error::Kind::Unavailable:
        return StartFailure::Kind::Configuration;
    case Error::Kind::NotFound:
    case Error::Kind::AccessDenied:
    case Error::Kind::Corrupt:
    case Error::Kind::NoSpace:
    case Error::Kind::Io:
        return StartFailure::Kind::Other;
    }
    return StartFailure::Kind::Other;
}

} // namespace

CommandError startError(const Error &error, const GatewayConfig &config)
{
    using Code = CommandError::Code;
    CommandError mapped = commandError(error);
    if (error.kind == Error::Kind::InUse)
        mapped.subject = QString::number(config.port);
    else if (error.kind == Error::Kind::InvalidInput && !config.hasCredentials())
        mapped.code = Code::NoCredentials;
    else if (error.kind == Error::Kind::AccessDenied && config.port < 1024)
        mapped = {.code = Code::PortDenied,
                  .subject = QString::number(config.port),
                  .detail = error.text};
    else if (error.kind == Error::Kind::AccessDenied)
        mapped = writeError(error);
    return mapped;
}

GatewayLauncher::GatewayLauncher(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_config(m_options.paths, m_options.overrides, m_clock, randomBytes)
{
    connect(&m_config, &ConfigService::rejected, this, [this](const QList<ConfigIssue> &issues) {
        emit notice(u"The settings file changed and is not usable; the previous settings stay in "
                    "force:"_s);
        for (const QString &line : textsOf(issues, m_options.paths.configFile))
            emit notice(line);
    });
}

GatewayLauncher::~GatewayLauncher() = default;

void GatewayLauncher::start()
{
    m_start = m_clock.callAfter(std::chrono::milliseconds(0), [this] { launch(); });
}

void GatewayLauncher::fail(const StartFailure &failure)
{
    m_gateway.reset();
    emit failed(failure);
}

// Nothing is written over a file that cannot be read well.
std::optional<StartFailure> GatewayLauncher::prepareConfig()
{
    const QString &file = m_options.paths.configFile;
    if (!m_config.fileExists() && !m_options.overrides.allowsUnconfigured) {
        if (const auto created = m_config.createMinimal(); !created)
            return StartFailure{.lines = {created.error().text},
                                .error = writeError(created.error())};
        m_hasCreatedConfig = true;
    }
    if (const auto loaded = m_config.load(); !loaded) {
        QStringList lines = textsOf(loaded.error(), file);
        lines.append(u"Nothing was changed. Correct this and start again."_s);
        return StartFailure{.kind = StartFailure::Kind::Configuration,
                            .lines = lines,
                            .error = commandError(loaded.error(), file)};
    }
    if (m_config.current()->mode != GatewayMode::Local && !m_options.overrides.allowsUnconfigured) {
        const bool isRemote = m_config.current()->mode == GatewayMode::Remote;
        return StartFailure{
            .kind = StartFailure::Kind::Configuration,
            .lines = {u"Gateway start blocked: set gateway.mode=local (current: %1) in %2, or pass "
                      "--allow-unconfigured."_s.arg(isRemote ? u"remote"_s : u"unset"_s, file)},
            .error = {.code = CommandError::Code::SettingsInvalid, .subject = u"gateway.mode"_s}};
    }
    if (const auto ensured = m_config.ensureToken(); !ensured)
        return StartFailure{.lines = {ensured.error().text}, .error = writeError(ensured.error())};
    return std::nullopt;
}

void GatewayLauncher::launch()
{
    if (const auto failure = prepareConfig())
        return fail(*failure);
    m_gateway = std::make_unique<Gateway>(m_config, m_clock);
    connect(m_gateway.get(), &Gateway::stopped, this, &GatewayLauncher::end);
    connect(m_gateway.get(), &Gateway::restartAsked, this, &GatewayLauncher::restartAsked);
    const auto outcome = m_gateway->start();
    if (outcome) {
        connect(m_gateway.get(), &Gateway::listenersChanged, this, [this] {
            emit notice(u"Now listening on "_s + report().addresses.join(u", "_s));
            if (!m_gateway->limitation().isEmpty())
                emit notice(m_gateway->limitation());
            if (const auto &failure = m_gateway->listenFailure())
                emit notice(failure->text);
        });
        emit started(report());
        return;
    }
    if (outcome.error().kind == Error::Kind::InUse)
        return explainPortInUse();
    fail({.kind = kindOf(outcome.error().kind),
          .lines = {outcome.error().text},
          .error = startError(outcome.error(), *m_config.current())});
}

void GatewayLauncher::explainPortInUse()
{
    m_gateway.reset();
    const quint16 port = m_config.current()->port;
    const QString url = webSocketUrl(QHostAddress(QHostAddress::LocalHost), port,
                                     m_config.current()->tls.isEnabled);
    m_probe = std::make_unique<GatewayProbe>(m_clock);
    connect(m_probe.get(), &GatewayProbe::finished, this, [this, port, url](bool isGateway) {
        const auto user = portUser(port);
        const QString cause =
            isGateway ? u"another gateway instance is already listening on %1"_s.arg(url)
                      : u"port %1 is already in use by %2"_s.arg(port).arg(textOf(user));
        const QString next =
            isGateway ? u"Use that gateway, or stop it first. To run a second one beside it, give "
                        u"this one its "
                        "own settings with --profile NAME."_s
                      : u"Stop that program, or choose another port with --port or gateway.port."_s;
        const auto code = isGateway ? CommandError::Code::PortTakenByGateway
                                    : CommandError::Code::PortTakenByProgram;
        fail({.kind = StartFailure::Kind::InUse,
              .lines = {cause, next},
              .error = {.code = code,
                        .subject = QString::number(port),
                        .program = user.value_or(PortUser()).program,
                        .detail = cause}});
    });
    m_probe->start(port, ProbeTimeout);
}

StartReport GatewayLauncher::report() const
{
    StartReport report{.configFile = m_options.paths.configFile,
                       .hasCreatedConfig = m_hasCreatedConfig,
                       .warnings = m_options.paths.warnings + m_gateway->notices()};
    for (const QHostAddress &address : m_gateway->addresses())
        report.addresses.append(webSocketUrl(address, m_gateway->port(), m_gateway->tls().isOn()));
    report.tlsFingerprint = m_gateway->tls().fingerprint();
    const CanvasState canvas = m_gateway->canvasState();
    report.canvasUrls = canvas.urls;
    if (!canvas.problem.isEmpty())
        report.warnings.append(canvas.problem);
    report.warnings += textsOf(m_config.warnings(), m_options.paths.configFile);
    if (!m_gateway->limitation().isEmpty())
        report.warnings.append(m_gateway->limitation());

    const auto config = m_config.current();
    if (config->authMode == AuthMode::None) {
        report.credential = u"none: any program on this computer can control the gateway"_s;
        return report;
    }
    const bool isToken = config->authMode == AuthMode::Token;
    const QString key = isToken ? u"gateway.auth.token"_s : u"gateway.auth.password"_s;
    report.credential =
        m_config.isSecretFromFile()
            ? u"%1 in %2"_s.arg(key, m_options.paths.configFile)
            : u"the %1 given by option or environment"_s.arg(isToken ? u"token"_s : u"password"_s);
    return report;
}

// The old gateway goes only when its own signal is off the stack; with it the port and the lock.
void GatewayLauncher::end()
{
    if (!std::exchange(m_isRestarting, false)) {
        emit stopped();
        return;
    }
    m_start = m_clock.callAfter(std::chrono::milliseconds(0), [this] {
        m_gateway.reset();
        m_hasCreatedConfig = false;
        launch();
    });
}

void GatewayLauncher::restart()
{
    if (!m_gateway || m_isRestarting)
        return;
    m_isRestarting = true;
    m_gateway->stop(StopReason::Restart);
}

void GatewayLauncher::stop()
{
    // Asked to end while one gateway makes room for the next: the next is not built.
    if (m_start.isActive() && m_gateway) {
        m_start.cancel();
        emit stopped();
        return;
    }
    m_isRestarting = false;
    m_start.cancel();
    if (m_gateway)
        m_gateway->stop();
    else
        emit stopped();
}

} // namespace gateway
