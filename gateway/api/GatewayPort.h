// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"
#include "gateway/api/ConfigEdit.h"
#include "gateway/api/GatewaySnapshot.h"
#include "gateway/api/LogLine.h"
#include "gateway/base/Secret.h"

#include <QFuture>
#include <QJsonValue>
#include <QObject>

#include <chrono>

namespace gateway {

/// What a node answered.
struct InvokeOutcome
{
    QJsonValue payload = QJsonValue::Undefined; ///< Undefined: it answered without a payload.
    qint64 durationMs = 0;
    qint64 bytes = 0; ///< Of the answer's text.
};

/// A new setup code, to be shown and forgotten.
struct SetupOffer
{
    QString setupId = {};
    Secret code = {};      ///< The text; as a link: `oc-pair://` and the text.
    QStringList urls = {}; ///< Where it leads, best first.
    qint64 expiresAtMs = 0;
    bool isForPhone = false;
};

/// A link to the canvas for a device that is not connected; to be shown and forgotten.
struct CanvasLink
{
    QString linkId = {};
    Secret url = {};
    qint64 expiresAtMs = 0; ///< Unless it is used before.
};

/// Whether a TCP port can be had.
struct PortCheck
{
    enum class State { Free, Ours, TakenByGateway, TakenByProgram, Denied };

    State state = State::Free;
    QString program = {};   ///< Who has it, if that can be found out.
    quint16 suggestion = 0; ///< The next free one; 0 if none was looked for.
};

/// Whether the gateway could serve with a certificate and a key.
struct CertificateCheck
{
    enum class State { Good, Missing, Unusable, KeyMismatch, Expired };

    State state = State::Good;
    QString subject = {};   ///< The file at fault.
    qint64 expiresAtMs = 0; ///< With Good and Expired.
};

/// One read-only check of "is this set up well".
struct CheckResult
{
    enum class Verdict { Good, Caution, Bad };

    QString id = {}; ///< `config.valid`, `files.private` …: names the text and the fix.
    Verdict verdict = Verdict::Good;
    QString subject = {};
    QString detail = {}; ///< English, technical.

    bool operator==(const CheckResult &) const = default;
};

/// Where a gateway on another computer is, as a person says it.
struct RemoteTrial
{
    QString url = {}; ///< `wss://host:port`; through a tunnel what counts is the scheme.
    bool hasTunnel = false;
    QString sshTarget = {};
    QString sshIdentity = {};
    int remotePort = 0; ///< At the far end of the tunnel; 0: the usual one.
    QString tlsFingerprint = {};
    std::optional<Secret> token = {}; ///< Nothing: the one that is kept.
    std::optional<Secret> password = {};
};

/// One step of a connection to another computer, in their order.
struct RemoteStep
{
    enum class Kind { Tunnel, Reach, Certificate, SignIn, Approval };
    enum class State { NotTried, Good, Failed };

    Kind kind = Kind::Reach;
    State state = State::NotTried;
    std::optional<CommandError> error = {}; ///< With Failed.
    QString fingerprint = {};               ///< Of Certificate: SHA-256 of the one that was shown.

    bool operator==(const RemoteStep &) const = default;
};

/// The seam between windows and gateway: the newest picture of a gateway and the things a person
/// can ask of it.
///
/// Thread: GUI thread. Every call returns at once; a future ends when the gateway has done it, and
/// is cancelled when the gateway's thread ends first. Nobody waits on one.
class GatewayPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~GatewayPort() override;

    [[nodiscard]] virtual const GatewaySnapshot &snapshot() const = 0; ///< Newest known.

    virtual QFuture<CommandOutcome> start() = 0;
    virtual QFuture<CommandOutcome> stop() = 0;
    virtual QFuture<CommandOutcome> restart() = 0;

    virtual QFuture<CommandOutcome> approve(RequestView::Kind kind, const PairingId &request) = 0;
    virtual QFuture<CommandOutcome> reject(RequestView::Kind kind, const PairingId &request) = 0;

    /// An empty name: back to what the device calls itself.
    virtual QFuture<CommandOutcome> renameDevice(const DeviceId &device, const QString &name) = 0;
    virtual QFuture<CommandOutcome> removeDevice(const DeviceId &device) = 0;
    virtual QFuture<CommandOutcome> disconnectDevice(const DeviceId &device) = 0;
    /// The new token, to be shown once.
    virtual QFuture<CommandResult<Secret>> rotateToken(const DeviceId &device,
                                                       const QString &role) = 0;
    virtual QFuture<CommandOutcome> revokeToken(const DeviceId &device, const QString &role) = 0;

    /// An empty name: back to what the node calls itself.
    virtual QFuture<CommandOutcome> renameNode(const NodeId &node, const QString &name) = 0;
    virtual QFuture<CommandOutcome> removeNode(const NodeId &node) = 0;
    virtual QFuture<CommandResult<InvokeOutcome>> invoke(const NodeId &node, const QString &command,
                                                         const QJsonValue &params,
                                                         std::chrono::milliseconds timeout) = 0;

    /// Puts a page of the canvas on the node's screen, by an address it really reaches. `page` is
    /// relative to the canvas folder; empty: the start page.
    virtual QFuture<CommandResult<InvokeOutcome>>
    showCanvas(const NodeId &node, const QString &page, std::chrono::milliseconds timeout) = 0;

    virtual QFuture<CommandOutcome> applyConfig(const ConfigEdit &edit) = 0;
    /// Sets the settings file aside, also one that cannot be read, and puts one in its place that
    /// says what `edit` says and nothing else; its hash does not count. Where the old one is now;
    /// empty if there was none. A gateway elsewhere has none here: NotAllowed.
    virtual QFuture<CommandResult<QString>> replaceConfig(const ConfigEdit &edit);
    /// Takes the file as it is on disk.
    virtual QFuture<CommandOutcome> reloadConfig() = 0;
    /// `path` of a setting that is a secret.
    virtual QFuture<CommandResult<Secret>> revealSecret(const QString &path) = 0;
    /// A new random token is written to the settings. `disconnectsOthers` ends the connections that
    /// signed in with the old one.
    virtual QFuture<CommandOutcome> renewToken(bool disconnectsOthers) = 0;
    /// Signs in once, as a program of this computer would, with the secret in force.
    virtual QFuture<CommandOutcome> checkSignIn() = 0;
    /// A code that lets one device in: a phone or tablet, or a computer's node host. Unreachable
    /// when only this computer can connect. `url` empty: the best address.
    virtual QFuture<CommandResult<SetupOffer>> createSetupCode(bool isForPhone,
                                                               const QString &url) = 0;
    virtual QFuture<CommandOutcome> revokeSetupCode(const QString &setupId) = 0;
    virtual QFuture<CommandResult<PortCheck>> checkPort(quint16 port) = 0;
    /// Looks at files on the gateway's computer; a gateway elsewhere lets nobody: NotAllowed.
    virtual QFuture<CommandResult<CertificateCheck>> checkCertificate(const QString &certificate,
                                                                      const QString &key);
    virtual QFuture<CommandOutcome> createCanvasStarterPage() = 0;
    /// A link by which whoever has it can read the canvas at `url`, one of those in the snapshot,
    /// until it is ended, or not used for ten minutes.
    virtual QFuture<CommandResult<CanvasLink>> createCanvasLink(const QString &url) = 0;
    virtual QFuture<CommandOutcome> endCanvasLink(const QString &linkId) = 0;
    virtual QFuture<CommandResult<QList<CheckResult>>> runChecks() = 0;
    /// Whether other gateways are looked for; what is found stands in the snapshot. A gateway
    /// elsewhere looks for none.
    virtual void lookForGateways(bool isWanted);

    /// Connects to another computer's gateway once, and says how far it came. The steps that do not
    /// apply are left out.
    virtual QFuture<CommandResult<QList<RemoteStep>>> testRemote(const RemoteTrial &trial);
    /// `path`: `gateway.remote.token` or `.password`. Kept in the keyring of the desktop, where
    /// there is one, else in the settings file. Empty: forgotten.
    virtual QFuture<CommandOutcome> saveRemoteSecret(const QString &path, const Secret &secret);

    /// Lines after `sequence`, at most what is kept in memory.
    [[nodiscard]] virtual LogBatch logSince(quint64 sequence) const = 0;
    /// Debug lines are written until switched off.
    virtual void setDetailedLog(bool isDetailed) = 0;

signals:
    void snapshotChanged(const gateway::GatewaySnapshot &now);
    void logChanged(); ///< `logSince` has more; at most ten times a second.
};

} // namespace gateway
