// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/auth/GatewayIdentity.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/auth/RefusalLog.h"
#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/canvas/CanvasService.h"
#include "gateway/config/ConfigService.h"
#include "gateway/methods/AllMethods.h"
#include "gateway/nodes/ActivityLog.h"
#include "gateway/nodes/ApprovalPolicy.h"
#include "gateway/nodes/ExecApprovals.h"
#include "gateway/nodes/InvokeBroker.h"
#include "gateway/nodes/NodeCatalog.h"
#include "gateway/nodes/NodeEvents.h"
#include "gateway/nodes/NodeInvoker.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/nodes/PendingWork.h"
#include "gateway/nodes/VoiceWake.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/pairing/DeviceTokens.h"
#include "gateway/pairing/LegacyNodePairs.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/pairing/ScopeUpgrades.h"
#include "gateway/pairing/SetupCodes.h"
#include "gateway/pairing/SurfaceApprovals.h"
#include "gateway/peers/PeerTable.h"
#include "gateway/presence/HealthReport.h"
#include "gateway/presence/PresenceTable.h"
#include "gateway/reach/AdvertisedUrl.h"
#include "gateway/reach/BindResolver.h"
#include "gateway/reach/NetworkWatcher.h"
#include "gateway/reach/SshVerifier.h"
#include "gateway/reach/Tailscale.h"
#include "gateway/reach/TlsIdentity.h"
#include "gateway/runtime/Announcement.h"
#include "gateway/runtime/FreedMemory.h"
#include "gateway/runtime/OwnerDesk.h"
#include "gateway/runtime/SnapshotBuilder.h"
#include "gateway/server/Broadcaster.h"
#include "gateway/server/ConnectionTable.h"
#include "gateway/server/FrontDoor.h"
#include "gateway/server/Handshake.h"
#include "gateway/server/ListenerSet.h"
#include "gateway/server/MethodRouter.h"
#include "gateway/server/RequestPipeline.h"
#include "gateway/server/RestartRequests.h"
#include "gateway/server/ShutdownSequence.h"
#include "gateway/server/Suspension.h"
#include "gateway/state/FileStateStore.h"

#include <QLockFile>
#include <QObject>

namespace gateway {

/// The whole gateway: builds the parts, connects their signals, tears them down in order. Contains
/// no rules.
///
/// One object is one run: after `stopped` it is done, and a restart makes a new one.
///
/// Thread: the one that creates it; needs an event loop.
class Gateway final : public QObject
{
    Q_OBJECT

public:
    /// `config` is loaded and valid; it must outlive the gateway.
    Gateway(ConfigService &config, Clock &clock, QObject *parent = nullptr);
    ~Gateway() override;

    /// Takes the state folder, reads it, listens. On failure nothing listens and the gateway is
    /// done. InUse: somebody has the port; Locked: another gateway has the state folder.
    Outcome start();
    /// Ends in `stopped`. A second call is ignored.
    void stop(StopReason reason = StopReason::Stop);

    /// What really listens; empty before `start`.
    [[nodiscard]] QList<QHostAddress> addresses() const { return m_listeners.addresses(); }
    [[nodiscard]] quint16 port() const { return m_listeners.port(); }
    [[nodiscard]] const TlsIdentity &tls() const { return m_tls; }
    /// Why less than asked for is reachable; empty if nothing is amiss.
    [[nodiscard]] const QString &limitation() const { return m_plan.limitation; }
    /// What could not be read back and was put aside, for the owner to know.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    /// Why the settings in force could not be listened on; the listeners of before go on.
    [[nodiscard]] const std::optional<Error> &listenFailure() const { return m_listenFailure; }
    [[nodiscard]] CanvasState canvasState() const { return m_canvas.state(); }
    /// Errors: InUse if the folder has an `index.html`; Io.
    [[nodiscard]] Outcome createCanvasStarterPage() const { return m_canvas.createStarterPage(); }

    [[nodiscard]] const MethodRouter &router() const { return m_router; }
    /// A client that did not come through a listener; nothing was asked of it yet.
    void welcome(std::unique_ptr<MessageTransport> transport, const ConnectionOrigin &origin);
    [[nodiscard]] OwnerDesk &ownerDesk() { return m_ownerDesk; }

    /// Everything of a picture that only a running gateway knows.
    void describe(GatewaySnapshot &into) const;
    /// Ends what signed in with the shared secret: it is another one now.
    void closeSharedSecretSessions();

    /// The file that whoever runs on this state folder keeps locked.
    [[nodiscard]] static QString lockFileIn(const QString &stateDir);

signals:
    void stopped();
    void restartAsked(); ///< By a client; who runs the gateway does it.
    void listenersChanged();
    void changed(); ///< `describe` would say something new.

private:
    Outcome takeStateFolder();
    void loadState();
    Outcome listen(AbsentAddress absent);
    void listenAnew(AbsentAddress absent);
    void followNetwork();
    void exposeToTailnet();
    void dropUncovered();
    [[nodiscard]] bool isCovered(const QHostAddress &local) const;
    void connectPeers();
    void connectPairing();
    void connectNodes();
    void connectNews();
    void connectPlane();
    void connectLifecycle();
    void connectPicture();
    void noteTurnedAway(const QString &address);
    void startTimers();
    void admit(const ConnectionId &id, const Admission &admission);
    void useTls(TlsIdentity::Prepared prepared);
    void applyConfig(const ReloadPlan &plan);
    void noteNode(const std::optional<DeviceId> &id,
                  const std::function<void(PairedDevice &)> &change);
    void closeDevice(const DeviceId &device, std::optional<Role> role);
    [[nodiscard]] Hello helloFor(const Admission &admission);
    [[nodiscard]] const RawJson &featuresFor(const ProtocolDialect &dialect);
    [[nodiscard]] Result<SetupMethods::Urls, QString>
    setupUrls(const std::optional<QString> &publicUrl) const;
    [[nodiscard]] Listening listening() const;
    [[nodiscard]] StateVersion stateVersion() const;
    [[nodiscard]] ProbeState probeState() const;
    [[nodiscard]] QJsonObject runFacts() const;
    void broadcast(const QString &name, const QJsonValue &payload);

    ConfigService &m_config;
    Clock &m_clock;
    QString m_bootId;
    std::chrono::milliseconds m_startedAt{0};
    qint64 m_startedAtMs = 0;
    BindPlan m_plan; ///< What is listened on.
    std::optional<Error> m_listenFailure;
    QStringList m_notices;

    // In the order of dependency: destruction runs backwards.
    QLockFile m_stateLock;
    FileStateStore m_store;
    TlsIdentity m_tls;
    NetworkWatcher m_network;
    Tailscale m_tailscale;
    PeerTable m_peers;
    GatewayIdentity m_identity;
    DeviceStore m_devices;
    DeviceTokens m_tokens;
    PairingService m_pairing;
    SshVerifier m_sshVerifier;
    ScopeUpgrades m_upgrades;
    SurfaceApprovals m_surfaces;
    LegacyNodePairs m_legacyNodes;
    SetupCodes m_setupCodes;
    RateLimiter m_limiter;
    RefusalLog m_refusals;
    LogBudget m_logBudget{m_clock};
    NodeRegistry m_nodes;
    NodeEvents m_nodeEvents;
    NodeCatalog m_catalog;
    VoiceWake m_voiceWake;
    PresenceTable m_presence;
    HealthReport m_health;
    ConnectionTable m_connections;
    FreedMemory m_freedMemory;
    Suspension m_suspension;
    RestartRequests m_restarts;
    CanvasService m_canvas;
    InvokeBroker m_broker;
    ExecApprovals m_approvals;
    ApprovalPolicy m_approvalPolicy;
    PendingWork m_pendingWork;
    NodeInvoker m_invoker;
    ActivityLog m_activity;
    SnapshotBuilder m_picture;
    OwnerDesk m_ownerDesk;
    Broadcaster m_broadcaster;
    MethodRouter m_router;
    AllMethods m_methods;
    std::array<RawJson, DialectCount> m_features = {}; ///< By dialect, once they were asked for.
    RequestPipeline m_pipeline;
    Handshake m_handshake;
    ControlPage m_page;
    FrontDoor m_door;
    ListenerSet m_listeners;
    Announcement m_announcement;
    ShutdownSequence m_shutdown;
    Timer m_tick;
    Timer m_healthTick;
};

} // namespace gateway
