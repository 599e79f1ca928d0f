// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/HostedGateway.h"

#include "gateway/diagnostics/SelfCheck.h"
#include "gateway/reach/ListenerUrl.h"
#include "gateway/reach/PortUser.h"
#include "gateway/runtime/Announcement.h"
#include "gateway/runtime/CommandErrors.h"
#include "gateway/runtime/EncryptionPicture.h"
#include "gateway/server/ListenerSet.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// architecture 6: the picture is made at most ten times a second.
constexpr std::chrono::milliseconds PublishInterval{100};
constexpr std::chrono::milliseconds ProbeTimeout{1500};
constexpr int PortsLookedAt = 100;

quint16 freePortAfter(quint16 port)
{
    for (int next = port + 1; next <= std::min(port + PortsLookedAt, 65535); ++next) {
        if (ListenerSet::tryPort(quint16(next)))
            return quint16(next);
    }
    return 0;
}

} // namespace

HostedGateway::HostedGateway(GatewayLauncher::Options options, Mailbox<GatewaySnapshot> &mailbox)
    : m_options(std::move(options))
    , m_mailbox(mailbox)
    , m_store(m_options.paths.stateDir, m_clock)
    , m_tokenAge(m_store, m_clock)
{
}

HostedGateway::~HostedGateway() = default;

void HostedGateway::begin()
{
    m_launcher = std::make_unique<GatewayLauncher>(m_options);
    m_snapshot.profile = m_options.paths.profile;
    m_snapshot.stateDir = m_options.paths.stateDir;
    connectLauncher();
    // Without a file, too: options and environment count.
    ConfigService &config = m_launcher->config();
    if (!config.fileExists())
        m_snapshot.state = GatewayState::SetupNeeded;
    if (const auto loaded = config.load(); !loaded) {
        m_snapshot.state = GatewayState::Failed;
        m_snapshot.failure = commandError(loaded.error(), m_options.paths.configFile);
    }
    m_tokenAge.begin(config.current()->token);
    publish();
}

void HostedGateway::connectLauncher()
{
    connect(m_launcher.get(), &GatewayLauncher::started, this, [this] {
        connect(m_launcher->gateway(), &Gateway::changed, this, &HostedGateway::publishSoon);
        m_snapshot.failure.reset();
        setState(GatewayState::Running);
        settle({});
    });
    connect(m_launcher.get(), &GatewayLauncher::failed, this, [this](const StartFailure &failure) {
        m_snapshot.failure = failure.error;
        forgetConnections();
        setState(failure.error.code == CommandError::Code::PortTakenByGateway
                     ? GatewayState::PortTaken
                     : GatewayState::Failed);
        settle(Failure{failure.error});
    });
    connect(m_launcher.get(), &GatewayLauncher::stopped, this, [this] {
        forgetConnections();
        setState(GatewayState::Stopped);
        settle({});
    });
    connect(m_launcher.get(), &GatewayLauncher::restartAsked, this,
            [this] { restart([](const CommandOutcome &) {}); });
    ConfigService &config = m_launcher->config();
    connect(&config, &ConfigService::changed, this, [this] {
        browse(); // the domain may be another one
        publishSoon();
    });
    // Whoever changes a setting needs its hash, even where no setting in force is another one.
    connect(&config, &ConfigService::textChanged, this, &HostedGateway::publishSoon);
    connect(&config, &ConfigService::diskStateChanged, this, [this, &config] {
        if (!config.isChangedOnDisk())
            m_rejection.clear();
        publishSoon();
    });
    connect(&config, &ConfigService::rejected, this, [this](const QList<ConfigIssue> &issues) {
        m_rejection = commandError(issues, m_options.paths.configFile).detail;
        publishSoon();
    });
}

Gateway *HostedGateway::running() const
{
    return m_snapshot.state == GatewayState::Running ? m_launcher->gateway() : nullptr;
}

OwnerDesk *HostedGateway::desk()
{
    Gateway *gateway = running();
    return gateway ? &gateway->ownerDesk() : nullptr;
}

void HostedGateway::start(const Done &done)
{
    if (running())
        return done({});
    m_waiting.append(done);
    if (m_snapshot.state == GatewayState::Starting || m_snapshot.state == GatewayState::Restarting)
        return;
    m_snapshot.failure.reset();
    setState(GatewayState::Starting);
    m_launcher->start();
}

void HostedGateway::stop(const Done &done)
{
    const bool isDown =
        m_snapshot.state == GatewayState::Stopped || m_snapshot.state == GatewayState::SetupNeeded;
    if (isDown)
        return done({});
    m_waiting.append(done);
    if (m_snapshot.state == GatewayState::Stopping)
        return;
    setState(GatewayState::Stopping);
    m_launcher->stop();
}

void HostedGateway::restart(const Done &done)
{
    if (!running())
        return start(done);
    m_waiting.append(done);
    setState(GatewayState::Restarting);
    m_launcher->restart();
}

void HostedGateway::settle(const CommandOutcome &outcome)
{
    // Taken first: a callback may ask for the next thing.
    for (const Done &done : std::exchange(m_waiting, {}))
        done(outcome);
}

void HostedGateway::checkPort(quint16 port,
                              const std::function<void(const CommandResult<PortCheck> &)> &done)
{
    using State = PortCheck::State;
    if (Gateway *gateway = running(); gateway && gateway->port() == port)
        return done(PortCheck{.state = State::Ours});
    const auto tried = ListenerSet::tryPort(port);
    if (tried)
        return done(PortCheck{.state = State::Free});
    PortCheck check{.state = State::TakenByProgram, .suggestion = freePortAfter(port)};
    if (tried.error().kind == Error::Kind::AccessDenied) {
        check.state = State::Denied;
        return done(check);
    }
    check.program = portUser(port).value_or(PortUser()).program;
    m_probe = std::make_unique<GatewayProbe>(m_clock);
    connect(m_probe.get(), &GatewayProbe::finished, this, [check, done](bool isGateway) {
        PortCheck found = check;
        found.state = isGateway ? State::TakenByGateway : State::TakenByProgram;
        done(found);
    });
    m_probe->start(port, ProbeTimeout);
}

void HostedGateway::checkSignIn(const Done &done)
{
    Gateway *gateway = running();
    if (!gateway)
        return done(Failure{CommandError{.code = CommandError::Code::NotRunning}});
    const auto config = m_launcher->config().current();
    const QUrl url(webSocketUrl(QHostAddress(QHostAddress::LocalHost), gateway->port(),
                                gateway->tls().isOn()));
    m_client = std::make_unique<GatewayClient>(
        GatewayClient::Options{.url = url,
                               .token = config->token,
                               .password = config->password,
                               .pin = CertificatePin::fromText(gateway->tls().fingerprint())},
        m_clock);
    connect(m_client.get(), &GatewayClient::ready, this, [this, done] {
        m_client->close();
        done({});
    });
    connect(m_client.get(), &GatewayClient::failed, this, [url, done](const ClientError &error) {
        done(Failure{CommandError{.code = CommandError::Code::Unreachable,
                                  .subject = url.toString(),
                                  .detail = error.text}});
    });
    m_client->open();
}

CertificateCheck HostedGateway::checkCertificate(const QString &certificate,
                                                 const QString &key) const
{
    return checkCertificateFiles(
        tlsFilesOf({.certPath = certificate, .keyPath = key}, m_options.paths), m_clock.wallMs());
}

CommandOutcome HostedGateway::createCanvasStarterPage()
{
    Gateway *gateway = running();
    if (!gateway)
        return Failure{CommandError{.code = CommandError::Code::NotRunning}};
    const Outcome created = gateway->createCanvasStarterPage();
    publishSoon();
    // A page that is there already serves as well.
    if (created || created.error().kind == Error::Kind::InUse)
        return {};
    return Failure{CommandError{.code = CommandError::Code::FolderNotWritable,
                                .subject = gateway->canvasState().root,
                                .detail = created.error().text}};
}

QList<CheckResult> HostedGateway::runChecks()
{
    publish();
    return selfCheck(m_snapshot);
}

void HostedGateway::lookForGateways(bool isWanted)
{
    if (isWanted == (m_browser != nullptr))
        return;
    m_browser = isWanted ? ServiceBrowser::make(m_clock) : nullptr;
    if (m_browser) {
        connect(m_browser.get(), &ServiceBrowser::changed, this, &HostedGateway::publishSoon);
        browse();
    }
    publishSoon();
}

void HostedGateway::browse()
{
    if (!m_browser)
        return;
    const QString &domain = m_launcher->config().current()->discovery.domain();
    m_browser->start(domain.isEmpty() ? QStringList() : QStringList{domain});
}

void HostedGateway::setState(GatewayState state)
{
    m_snapshot.state = state;
    publish();
}

// What was known stays to be seen; nobody is connected and nothing can be decided.
void HostedGateway::forgetConnections()
{
    m_snapshot.listeners.clear();
    m_snapshot.encryption = {};
    m_snapshot.discovery = {};
    m_snapshot.operators.clear();
    m_snapshot.tokenUsers = 0;
    m_snapshot.requests.clear();
    m_snapshot.setups.clear();
    m_snapshot.problems.clear();
    m_snapshot.canvas.isRunning = false;
    m_snapshot.canvas.urls.clear();
    m_snapshot.startedAtMs.reset();
    for (NodeView &node : m_snapshot.nodes) {
        if (node.isConnected)
            node.lastSeenMs = m_clock.wallMs();
        node.isConnected = false;
        node.connectedSinceMs.reset();
        node.protocol = 0;
    }
    for (DeviceView &device : m_snapshot.devices)
        device.isConnected = false;
}

void HostedGateway::publishSoon()
{
    if (!m_publish.isActive())
        m_publish = m_clock.callAfter(PublishInterval, [this] { publish(); });
}

void HostedGateway::publish()
{
    m_publish.cancel();
    m_snapshot.settings = settingsView(m_launcher->config());
    m_tokenAge.note(m_launcher->config().current()->token);
    m_snapshot.tokenCreatedAtMs = m_tokenAge.createdAtMs();
    GatewaySnapshot picture = m_snapshot;
    if (Gateway *gateway = running()) {
        gateway->describe(picture);
        if (!m_rejection.isEmpty())
            picture.problems.append(
                {.kind = ProblemView::Kind::SettingsRejected, .detail = m_rejection});
        m_snapshot = picture;
        if (!picture.problems.isEmpty())
            picture.state = GatewayState::Limited;
    }
    describeFound(m_browser ? m_browser->status() : ServiceBrowser::Status(), picture);
    if (m_mailbox.put(picture))
        emit published();
}

} // namespace gateway
