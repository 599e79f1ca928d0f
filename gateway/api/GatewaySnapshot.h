// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"
#include "gateway/api/ConfigEdit.h"
#include "gateway/api/OtherGateways.h"
#include "gateway/base/Ids.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

/// The picture of a gateway that a user interface works from: plain values, no pointers, no
/// secrets. Times are milliseconds since 1970 UTC. Texts that come from devices are as sent: views
/// clean them (`ui/common/RemoteText`).
namespace gateway {

/// What the gateway is doing. "Attention" is no state of the gateway: the user interface derives it
/// from what waits for a person.
enum class GatewayState {
    SetupNeeded, ///< No usable settings yet.
    Stopped,
    Starting,
    Restarting,
    Stopping,
    Running,
    Limited,   ///< Running, with `problems`.
    Failed,    ///< Not listening; see `failure`.
    PortTaken, ///< Another gateway answers on the wanted port.
    RemoteConnecting,
    RemoteConnected,
    RemoteNeedsApproval,
    RemoteUnreachable,
};

/// A socket that really listens.
struct ListenerView
{
    QString url = {};     ///< `ws://127.0.0.1:18789`, `wss://…`
    QString address = {}; ///< Without brackets; `0.0.0.0` for every network.
    quint16 port = 0;
    bool isLoopback = true;
    bool isEveryNetwork = false;
    bool isTailnet = false;

    bool operator==(const ListenerView &) const = default;
};

/// Whether the listeners speak TLS, and the certificate they show.
struct EncryptionView
{
    bool isOn = false;
    QString fingerprint = {}; ///< SHA-256, 64 lower-case hex digits; empty if off.
    bool isOwn = false;       ///< Made and renewed by the gateway itself.
    qint64 expiresAtMs = 0;

    bool operator==(const EncryptionView &) const = default;
};

/// The tailnet client of the gateway's computer, and what it leads to the gateway.
struct TailnetView
{
    enum class State { Absent, Unknown, LoggedOut, Stopped, Running };
    enum class Exposure { Off, Serve, Funnel };

    State state = State::Absent;
    QString name = {};                 ///< MagicDNS name; may be empty.
    QString address = {};              ///< The first one.
    Exposure exposure = Exposure::Off; ///< What is really open.
    QString url = {};                  ///< `wss://NAME`, while it is open.
    QString problem = {}; ///< Why it is not open although it is asked for; English, technical.

    bool operator==(const TailnetView &) const = default;
};

/// Whether others are told of the gateway, and of what. What is announced is what really is.
struct DiscoveryView
{
    enum class State {
        Off,
        Starting,
        Announced,
        OnlyThisComputer, ///< Nothing to announce: only this computer can connect.
        OnlyTailnet,      ///< A tailnet carries no announcements.
        NoNetwork,        ///< There is no network to announce on.
        NoService,        ///< Asked for, and this system has nothing that announces.
        Failed,
    };
    /// The zone file of the wide-area domain.
    enum class Zone {
        Off,
        Written,
        Empty,     ///< Written without the gateway: the tailnet does not reach it.
        NoTailnet, ///< Left as it is: there is no tailnet address.
        Failed,
    };

    State state = State::Off;
    QString name = {};                           ///< As announced, `studio (OpenClaw)`.
    QString wantedName = {};                     ///< Another one if that was taken.
    QList<std::pair<QString, QString>> txt = {}; ///< What is announced with it.
    QString problem = {};                        ///< With NoService and Failed; English, technical.
    Zone zone = Zone::Off;
    QString zoneFile = {};
    QString zoneProblem = {}; ///< With Zone::Failed; English, technical.

    bool operator==(const DiscoveryView &) const = default;
};

/// What is amiss while the gateway runs.
struct ProblemView
{
    enum class Kind {
        BindNarrowed,  ///< Less is reachable than asked for; subject: the address that is not
                       ///< there, empty for a tailnet's.
        BindWidened,   ///< More is reachable than asked for; must never happen.
        ListenersKept, ///< New listeners failed; the old ones go on.
        CanvasFailed,
        DiscoveryFailed,
        StateSetAside,    ///< A file of state could not be read and was put aside.
        SettingsRejected, ///< The file changed and is not usable; the old settings stay in force.
        CertificateExpires,
        NotExposed, ///< Tailscale does not lead here although it is asked for.
    };

    Kind kind = Kind::BindNarrowed;
    QString subject = {}; ///< Address, file or date concerned.
    QString detail = {};  ///< English, technical.

    bool operator==(const ProblemView &) const = default;
};

/// Whether a node's command may be used, and why not. In the order of use.
enum class CommandState { Usable, NotApproved, BlockedByRule, NotInDefaults, NotOffered };

struct CommandView
{
    QString name = {};
    CommandState state = CommandState::NotOffered;
    QString hint = {}; ///< English, technical; empty if usable.

    bool operator==(const CommandView &) const = default;
};

/// A command that the gateway knows by its name, and where it may be used without a rule.
struct KnownCommandView
{
    QString name = {};
    QStringList defaultPlatforms = {}; ///< "Android", "iOS" …; empty: needs a rule everywhere.

    bool operator==(const KnownCommandView &) const = default;
};

/// Where a node stands with its capabilities.
enum class NodeApproval { Approved, Unapproved, PendingApproval, PendingReapproval };

struct NodeView
{
    NodeId id = {};
    QString name = {};    ///< As the owner calls it, else as it calls itself, else empty.
    QString ownName = {}; ///< As it calls itself.
    QString platform = {};
    QString deviceFamily = {};
    QString model = {};
    QString appVersion = {};
    QString address = {}; ///< Empty for a node on the gateway's computer.
    QString pathEnv = {};
    bool isConnected = false;
    bool isOnThisComputer = false;
    bool isLegacy = false; ///< Speaks the older wire version.
    int protocol = 0;      ///< Of the live connection; 0 when offline.
    std::optional<qint64> connectedSinceMs = {};
    std::optional<qint64> lastSeenMs = {}; ///< While offline.
    std::optional<int> replyMs = {};       ///< Of the last command that was answered.
    NodeApproval approval = NodeApproval::Approved;
    QStringList caps = {};
    QList<CommandView> commands = {}; ///< All offered, and those a rule names; sorted by name.
    QMap<QString, bool> permissions = {};

    bool operator==(const NodeView &) const = default;
};

/// A command that was run on a node since the gateway started. Parameters and results are not kept.
struct ActivityView
{
    qint64 startedAtMs = 0;
    QString command = {};
    QString askedBy = {};
    qint64 durationMs = 0;
    bool isOk = false;
    QString errorCode = {};

    bool operator==(const ActivityView &) const = default;
};

/// Where a device asks from.
enum class DevicePlace { ThisComputer, SameNetwork, Tailnet, Internet };

/// Something that waits for a person's decision.
struct RequestView
{
    enum class Kind {
        Device,   ///< Wants to be let in.
        Commands, ///< Is in, and wants its capabilities approved.
    };
    enum class Trust {
        First,        ///< Never seen before.
        PairedBefore, ///< Known; approving replaces its token.
        Repair,       ///< Known by this id with another key; its token will change.
        Checking,     ///< A remote gateway has not said yet; nobody approves before it has.
    };

    PairingId id = {};
    Kind kind = Kind::Device;
    DeviceId device = {};
    QString name = {};
    QString platform = {};
    QString deviceFamily = {};
    QString model = {};
    QString appVersion = {};
    QString clientId = {};
    QString address = {}; ///< Empty for this computer.
    DevicePlace place = DevicePlace::ThisComputer;
    Trust trust = Trust::First;
    QStringList roles = {};  ///< `operator`, `node`
    QStringList scopes = {}; ///< `operator.read` …
    QStringList caps = {};
    QStringList commands = {};
    QStringList missingScopes = {}; ///< What this application lacks to approve; empty: it may.
    qint64 askedAtMs = 0;           ///< Newest attempt.
    std::optional<qint64> expiresAtMs = {};

    bool operator==(const RequestView &) const = default;
};

struct TokenView
{
    QString role = {};
    QStringList scopes = {};
    qint64 createdAtMs = 0;
    std::optional<qint64> rotatedAtMs = {};
    std::optional<qint64> lastUsedAtMs = {};
    std::optional<qint64> revokedAtMs = {};

    bool operator==(const TokenView &) const = default;
};

struct DeviceView
{
    enum class ApprovedVia { Owner, Automatically, SetupCode, Unknown };

    DeviceId id = {};
    QString name = {};
    QString ownName = {};
    QString platform = {};
    QString clientId = {};
    QString clientMode = {};
    QString address = {}; ///< Empty for this computer.
    QStringList roles = {};
    QList<TokenView> tokens = {};
    ApprovedVia approvedVia = ApprovedVia::Unknown;
    qint64 approvedAtMs = 0;
    std::optional<qint64> lastUsedMs = {};
    bool isConnected = false;
    bool isThisApplication = false;

    bool operator==(const DeviceView &) const = default;
};

/// Who is connected and is no node.
struct OperatorView
{
    ConnectionId connection = {};
    QString name = {};
    QString clientId = {};
    QString platform = {};
    QString address = {};
    QStringList scopes = {};
    qint64 connectedSinceMs = 0;
    int protocol = 0;

    bool operator==(const OperatorView &) const = default;
};

/// Connections that were turned away, those alike counted together. Kept in memory only.
struct RefusalView
{
    QString address = {}; ///< Empty for this computer.
    QString name = {};    ///< As the client called itself; may be empty.
    QString code = {};    ///< `AUTH_TOKEN_MISMATCH` …: the details code, else the error code.
    QString detail = {};  ///< What the client was told.
    std::optional<qint64> clockDifferenceMs = {}; ///< The device's clock minus ours, if too much.
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    int count = 0;

    bool operator==(const RefusalView &) const = default;
};

/// A setup code that is open or was used in the last minutes; never its text.
struct SetupView
{
    QString setupId = {};
    qint64 expiresAtMs = 0;
    bool isContacted = false;            ///< A device has shown the code.
    QString contactedFrom = {};          ///< Its address; empty for this computer.
    std::optional<DeviceId> device = {}; ///< The code belongs to it now.
    bool isUsed = false;                 ///< The device is in.

    bool operator==(const SetupView &) const = default;
};

struct CanvasView
{
    bool isRunning = false;
    QString root = {};
    bool rootExists = false;
    bool isEmpty = false;
    QStringList urls = {};
    QString problem = {};            ///< Why it does not run; English, technical.
    bool isLiveReloadPaused = false; ///< Too many files to watch.
    /// Who can read the pages.
    enum class Readers { ThisComputer, ConnectedDevices, Anyone } readers = Readers::ThisComputer;

    bool operator==(const CanvasView &) const = default;
};

/// The settings and where they are kept.
struct SettingsView
{
    QMap<QString, SettingView> values = {}; ///< By path, `gateway.port`.
    QString file = {};
    QString hash = {};            ///< Of the text that is in force.
    bool exists = false;          ///< There is a settings file.
    QString backupFile = {};      ///< Where it would be kept if somebody started afresh.
    bool isPrivate = true;        ///< Nobody else may read it.
    bool isChangedOnDisk = false; ///< Newer than what is in force, and not taken over by itself.
    QStringList changedKeys = {}; ///< Of the file on disk against what is in force.

    bool operator==(const SettingsView &) const = default;
};

struct GatewaySnapshot
{
    GatewayState state = GatewayState::Stopped;
    /// With Failed and PortTaken; in remote mode why there is no connection.
    std::optional<CommandError> failure = {};
    QList<ProblemView> problems = {};
    bool isRemote = false; ///< Of another computer; `settings` are those of this one.
    RemoteView remote = {};
    QString profile = {}; ///< Empty for the default one.
    QString stateDir = {};
    QString logFile = {};
    std::optional<qint64> startedAtMs = {};
    QList<ListenerView> listeners = {}; ///< What is really bound.
    EncryptionView encryption = {};
    TailnetView tailnet = {};
    DiscoveryView discovery = {};
    FoundGatewaysView foundGateways = {};
    QList<NodeView> nodes = {};
    QList<KnownCommandView> knownCommands = {}; ///< Sorted by name; the same for a whole run.
    QList<RequestView> requests = {};           ///< Oldest first.
    QList<DeviceView> devices = {};
    QList<OperatorView> operators = {};
    QList<SetupView> setups = {};
    QList<RefusalView> refusals = {};                 ///< Newest first.
    QHash<NodeId, QList<ActivityView>> activity = {}; ///< Newest first.
    CanvasView canvas = {};
    SettingsView settings = {};
    std::optional<qint64> tokenCreatedAtMs = {}; ///< Of the shared token, where that is known.
    int tokenUsers = 0; ///< Devices connected now that signed in with the shared token.

    bool operator==(const GatewaySnapshot &) const = default;

    [[nodiscard]] bool isListening() const { return !listeners.isEmpty(); }
    [[nodiscard]] QJsonValue setting(const QString &path) const
    {
        return settings.values.value(path).value;
    }
};

} // namespace gateway

Q_DECLARE_METATYPE(gateway::GatewaySnapshot)
