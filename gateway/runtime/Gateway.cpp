// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/Gateway.h"

#include "gateway/base/Logging.h"
#include "gateway/base/Version.h"
#include "gateway/protocol/Hello.h"
#include "gateway/runtime/CanvasPicture.h"
#include "gateway/runtime/EncryptionPicture.h"
#include "gateway/runtime/ListenerPicture.h"
#include "gateway/runtime/QrPicture.h"
#include "gateway/runtime/SelfPresence.h"
#include "gateway/runtime/TailnetPicture.h"
#include "gateway/state/AtomicFile.h"

#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace gateway {

Gateway::Gateway(ConfigService &config, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_clock(clock)
    , m_bootId(newUuid())
    , m_startedAt(clock.monotonic())
    , m_startedAtMs(clock.wallMs())
    , m_stateLock(lockFileIn(config.paths().stateDir))
    , m_store(config.paths().stateDir, clock)
    , m_tls(clock)
    , m_network(clock)
    , m_tailscale(clock)
    , m_identity(m_store)
    , m_devices(m_store, clock)
    , m_tokens(m_devices, clock)
    , m_pairing(m_devices, m_store, clock)
    , m_sshVerifier([this] { return m_config.current()->sshVerify; }, clock)
    , m_upgrades(m_pairing, m_tokens, clock)
    , m_surfaces(m_devices, clock)
    , m_legacyNodes(m_store, clock)
    , m_setupCodes(clock)
    , m_limiter(clock, config.current()->rateLimit)
    , m_refusals(clock)
    , m_nodeEvents(m_nodes, clock)
    , m_catalog(m_devices, m_nodes, clock)
    , m_voiceWake(m_store, clock)
    , m_presence(selfPresence(), clock)
    , m_health(clock)
    , m_freedMemory(clock)
    , m_suspension(clock)
    , m_restarts([this] { return ActiveWork{.requests = m_connections.openRequests()}; }, clock)
    , m_canvas({.config = config,
                .peers = m_peers,
                .nodes = m_nodes,
                .connections = m_connections,
                .limiter = m_limiter,
                .clock = clock,
                .tls = [this] { return m_tls.configuration(); }})
    , m_broker(m_nodes, m_connections, clock)
    , m_approvals(m_peers, clock)
    , m_approvalPolicy(m_store, config.paths().stateDir + u"/exec-approvals.json"_s)
    , m_pendingWork(clock)
    , m_invoker({.config = [this] { return m_config.current(); },
                 .devices = m_devices,
                 .nodes = m_nodes,
                 .broker = m_broker,
                 .approvals = m_approvals,
                 .pending = m_pendingWork})
    , m_picture({.config = config,
                 .devices = m_devices,
                 .pairing = m_pairing,
                 .nodes = m_nodes,
                 .peers = m_peers,
                 .setupCodes = m_setupCodes,
                 .refusals = m_refusals,
                 .activity = m_activity})
    , m_ownerDesk({.pairing = m_pairing,
                   .tokens = m_tokens,
                   .surfaces = m_surfaces,
                   .invoker = m_invoker,
                   .setupCodes = m_setupCodes,
                   .setupUrls = [this](const auto &publicUrl) { return setupUrls(publicUrl); },
                   .nodes = m_nodes,
                   .canvas = m_canvas,
                   .clock = clock,
                   .closeDevice = [this](const DeviceId &device,
                                         std::optional<Role> role) { closeDevice(device, role); }})
    , m_broadcaster(m_connections, [this] { return stateVersion(); })
    , m_methods{.health = HealthMethods(m_health, clock),
                .system = SystemMethods(m_presence, m_voiceWake,
                                        {.dataFolder = config.paths().stateDir,
                                         .ofThisRun = [this] { return runFacts(); }}),
                .devices = DeviceMethods(
                    m_pairing, m_tokens, m_upgrades, m_peers,
                    [this](const DeviceId &device, Role role) { closeDevice(device, role); }),
                .nodePairing = NodePairMethods(m_surfaces, m_legacyNodes),
                .setup = SetupMethods(
                    {.config = [this] { return m_config.current(); },
                     .codes = m_setupCodes,
                     .findUrls = [this](const auto &publicUrl) { return setupUrls(publicUrl); },
                     .isSecure = isSecureUrl,
                     .picture = [](const Secret &code) { return qrPng(code.reveal()); }}),
                .nodes = NodeMethods({.catalog = m_catalog,
                                      .nodes = m_nodes,
                                      .events = m_nodeEvents,
                                      .invoker = m_invoker,
                                      .broker = m_broker}),
                .approvals = ApprovalMethods({.approvals = m_approvals,
                                              .policy = m_approvalPolicy,
                                              .nodes = m_nodes,
                                              .broker = m_broker}),
                .pending = PendingMethods(m_pendingWork, m_devices, clock),
                .environments = EnvironmentMethods(m_catalog),
                .emptyAnswers = EmptyAnswers(clock),
                .logs = LogMethods(config.paths().stateDir + u"/logs"_s),
                .config = ConfigMethods(config, clock, [this] { closeSharedSecretSessions(); }),
                .canvas =
                    CanvasMethods([this](const Peer &caller) { return m_canvas.offerTo(caller); }),
                .talk = TalkMethods(
                    m_nodes, clock,
                    [this](const QJsonObject &mode) { broadcast(u"talk.mode"_s, mode); }),
                .lifecycle = LifecycleMethods(
                    {.identity = m_identity,
                     .suspension = m_suspension,
                     .restarts = m_restarts,
                     .openRequests = [this] { return m_connections.openRequests(); },
                     .port = [this] { return port(); }})}
    , m_pipeline(
          m_router, m_suspension,
          [this](const Peer &node) { return m_nodes.isLive(*node.nodeId(), node.id); }, clock)
    , m_handshake({.config = [this] { return m_config.current(); },
                   .limiter = m_limiter,
                   .pairing = m_pairing,
                   .tokens = m_tokens,
                   .surfaces = m_surfaces,
                   .setupCodes = m_setupCodes,
                   .suspension = m_suspension,
                   .clock = clock})
    , m_page(ControlPage::findInstalled(),
             [this](const Secret &token) { return m_tokens.isAnyones(token, Role::Operator); })
    , m_door({.config = [this] { return m_config.current(); },
              .probeState = [this] { return probeState(); },
              .tls = [this] { return m_tls.configuration(); },
              .findTailnetUser =
                  [this](const QHostAddress &address, const auto &found) {
                      m_tailscale.findUser(address, [found](const auto &user) {
                          found(user ? std::optional(user->login) : std::nullopt);
                      });
                  },
              .page = m_page,
              .site = m_canvas.site(),
              .limiter = m_limiter,
              .connections = m_connections,
              .forConnections = {.handshake = m_handshake,
                                 .pipeline = m_pipeline,
                                 .sink = m_connections,
                                 .clock = clock,
                                 .log = m_logBudget},
              .clock = clock})
    , m_listeners([this] { return m_door.makeListener(); })
    , m_announcement({.config = config,
                      .clock = clock,
                      .tls = m_tls,
                      .tailscale = m_tailscale,
                      .listening = [this] { return listening(); }})
    , m_shutdown({.door = m_door,
                  .listeners = m_listeners,
                  .pipeline = m_pipeline,
                  .broadcaster = m_broadcaster,
                  .broker = m_broker,
                  .connections = m_connections,
                  .clock = clock})
{
    m_methods.registerOn(m_router);
    connectPeers();
    connectPairing();
    connectNodes();
    connectNews();
    connectPlane();
    connectLifecycle();
    connectPicture();
}

Gateway::~Gateway()
{
    // What is left of the connections must not call into parts that are going.
    disconnect(&m_connections, nullptr, this, nullptr);
    disconnect(&m_peers, nullptr, this, nullptr);
}

Outcome Gateway::start()
{
    // The port first: it is what tells the owner that a gateway runs already. Nobody is served
    // before the event loop runs again.
    if (auto listening = listen(AbsentAddress::Refused); !listening)
        return listening;
    if (auto taken = takeStateFolder(); !taken) {
        m_listeners.close();
        return taken;
    }
    loadState();
    m_canvas.apply(m_listeners);
    m_tailscale.refresh();
    exposeToTailnet();
    m_announcement.update();
    startTimers();
    return {};
}

void Gateway::welcome(std::unique_ptr<MessageTransport> transport, const ConnectionOrigin &origin)
{
    m_connections.add(std::make_unique<Connection>(
        ConnectionId(newUuid()), std::move(transport), origin,
        Connection::Collaborators{m_handshake, m_pipeline, m_connections, m_clock, m_logBudget}));
}

Outcome Gateway::takeStateFolder()
{
    const QString folder = m_config.paths().stateDir;
    if (auto made = AtomicFile::ensurePrivateFolder(folder); !made)
        return made;
    m_stateLock.setStaleLockTime(0);
    if (m_stateLock.tryLock()) {
        QFile::setPermissions(m_stateLock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    if (m_stateLock.error() != QLockFile::LockFailedError) {
        if (QStorageInfo(folder).bytesAvailable() == 0) {
            return Failure{Error{.kind = Error::Kind::NoSpace,
                                 .text = u"The disk of the state folder %1 is full. Free some space "
                                         "and start again."_s.arg(folder),
                                 .subject = folder}};
        }
        return Failure{Error{.kind = Error::Kind::AccessDenied,
                             .text = u"The state folder %1 cannot be written. Check its owner and "
                                     "permissions."_s.arg(folder),
                             .subject = folder}};
    }
    qint64 pid = 0;
    QString host;
    QString application;
    m_stateLock.getLockInfo(&pid, &host, &application);
    return Failure{
        Error{.kind = Error::Kind::Locked,
              .text = u"another gateway (pid %1) is using the state folder %2. Stop it, or "
                      "start this one with --profile NAME."_s.arg(pid)
                          .arg(folder),
              .subject = folder}};
}

// A file that cannot be read back was put aside by the store: the gateway starts trusting nobody
// new by it, and says so.
void Gateway::loadState()
{
    AtomicFile::removeLeftovers(m_config.paths().configFile);
    for (const Outcome &outcome :
         {m_devices.load(), m_pairing.load(), m_legacyNodes.load(), m_voiceWake.load()}) {
        if (outcome)
            continue;
        qCCritical(lcRuntime).noquote() << outcome.error().text;
        m_notices.append(outcome.error().text);
    }
}

void Gateway::startTimers()
{
    m_tick = m_clock.callEvery(limits::TickInterval, [this] {
        broadcast(u"tick"_s, QJsonObject{{u"ts"_s, m_clock.wallMs()}});
    });
    m_healthTick = m_clock.callEvery(limits::HealthInterval, [this] {
        m_health.refresh();
        m_broadcaster.broadcast({.name = u"health"_s, .text = m_health.snapshot()});
    });
}

QString Gateway::lockFileIn(const QString &stateDir)
{
    return stateDir + u"/tray-gateway.lock"_s;
}

void Gateway::stop(StopReason reason)
{
    disconnect(&m_network, nullptr, this, nullptr);
    m_announcement.withdraw();
    m_tailscale.withdraw();
    m_tick.cancel();
    m_healthTick.cancel();
    m_canvas.close();
    m_shutdown.begin(reason);
}

void Gateway::describe(GatewaySnapshot &into) const
{
    into.startedAtMs = m_startedAtMs;
    into.problems.clear();
    describeListeners(m_listeners, m_tls.isOn(), into);
    describeEncryption(m_tls, m_clock.wallMs(), into);
    describeTailnet(m_tailscale, into);
    m_announcement.describe(into);
    using Kind = ProblemView::Kind;
    if (m_listenFailure)
        into.problems.append({.kind = Kind::ListenersKept,
                              .subject = m_listenFailure->subject,
                              .detail = m_listenFailure->text});
    else if (!m_plan.limitation.isEmpty())
        into.problems.append(
            {.kind = Kind::BindNarrowed, .subject = m_plan.missing, .detail = m_plan.limitation});
    for (const QString &notice : m_notices)
        into.problems.append({.kind = Kind::StateSetAside, .detail = notice});
    describeCanvas(m_canvas.state(), into);
    m_picture.fill(into);
}

// The registry comes first, so that whoever hears of the peer finds its node; the hello shows the
// presence that includes the newcomer; only then may events reach it.
void Gateway::admit(const ConnectionId &id, const Admission &admission)
{
    Connection *connection = m_connections.find(id);
    if (!connection)
        return;
    if (admission.node) {
        m_nodes.add(*admission.node);
        noteNode(admission.peer->device, [&](PairedDevice &device) {
            device.lastConnectedAtMs = admission.peer->connectedAtMs;
        });
    }
    m_peers.add(admission.peer);
    connection->welcome(admission.peer->dialect->encodeHello(helloFor(admission)));
    if (!admission.setupId.isEmpty())
        m_setupCodes.complete(admission.setupId, *admission.peer->device,
                              admission.peer->client.name());
    if (admission.peer->isNode()) {
        m_connections.send(id, {.name = u"voicewake.changed"_s, .payload = m_voiceWake.encode()});
        m_connections.send(
            id, {.name = u"voicewake.routing.changed"_s, .payload = m_voiceWake.encodeRouting()});
    }
}

// When a node came and went may be lost in a crash; nothing depends on it.
void Gateway::noteNode(const std::optional<DeviceId> &id,
                       const std::function<void(PairedDevice &)> &change)
{
    const PairedDevice *known = id ? m_devices.find(*id) : nullptr;
    if (!known)
        return;
    PairedDevice device = *known;
    change(device);
    m_devices.touch(device);
}

void Gateway::closeDevice(const DeviceId &device, std::optional<Role> role)
{
    for (const ConnectionId &id : m_peers.ofDevice(device)) {
        const auto peer = m_peers.find(id);
        if (peer && (!role || peer->role == *role))
            m_connections.close(id, CloseCode::CredentialsInvalid, u"device removed"_s);
    }
}

// Device tokens are secrets of their own and stay good.
void Gateway::closeSharedSecretSessions()
{
    for (const auto &peer : m_peers.all()) {
        if (peer->auth == AuthMethod::Token || peer->auth == AuthMethod::Password)
            m_connections.close(peer->id, CloseCode::CredentialsInvalid, u"gateway auth changed"_s);
    }
}

void Gateway::applyConfig(const ReloadPlan &plan)
{
    m_limiter.configure(m_config.current()->rateLimit);
    if (plan.needsListeners()) {
        listenAnew(AbsentAddress::Refused);
        dropUncovered();
    }
    if (plan.needsCanvas())
        m_canvas.apply(m_listeners);
    exposeToTailnet();
    m_announcement.update();
}

StateVersion Gateway::stateVersion() const
{
    return {.presence = m_presence.version(), .health = m_health.version()};
}

ProbeState Gateway::probeState() const
{
    return {.uptimeMs = (m_clock.monotonic() - m_startedAt).count(), .version = productVersion()};
}

void Gateway::broadcast(const QString &name, const QJsonValue &payload)
{
    m_broadcaster.broadcast({.name = name, .payload = payload});
}

} // namespace gateway
