// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/remote/RemoteLink.h"
#include "gateway/runtime/SecretVault.h"

#include <functional>
#include <memory>

namespace gateway {

class RemoteHost;

/// The gateway that the windows show: this computer's, or where `gateway.mode` is `remote` another
/// one's. The settings are this computer's either way.
///
/// Thread: GUI thread.
class GatewaySwitch final : public GatewayPort
{
    Q_OBJECT

public:
    /// `local` outlives this. `vault` may be null.
    GatewaySwitch(GatewayPort &local, QString stateDir, std::unique_ptr<SecretVault> vault,
                  RemoteLink::Pauses pauses = {}, QObject *parent = nullptr);
    ~GatewaySwitch() override;

    [[nodiscard]] const GatewaySnapshot &snapshot() const override { return m_snapshot; }

    QFuture<CommandOutcome> start() override { return active().start(); }
    QFuture<CommandOutcome> stop() override { return active().stop(); }
    QFuture<CommandOutcome> restart() override { return active().restart(); }
    QFuture<CommandOutcome> approve(RequestView::Kind kind, const PairingId &request) override;
    QFuture<CommandOutcome> reject(RequestView::Kind kind, const PairingId &request) override;
    QFuture<CommandOutcome> renameDevice(const DeviceId &device, const QString &name) override;
    QFuture<CommandOutcome> removeDevice(const DeviceId &device) override;
    QFuture<CommandOutcome> disconnectDevice(const DeviceId &device) override;
    QFuture<CommandResult<Secret>> rotateToken(const DeviceId &device,
                                               const QString &role) override;
    QFuture<CommandOutcome> revokeToken(const DeviceId &device, const QString &role) override;
    QFuture<CommandOutcome> renameNode(const NodeId &node, const QString &name) override;
    QFuture<CommandOutcome> removeNode(const NodeId &node) override;
    QFuture<CommandResult<InvokeOutcome>> invoke(const NodeId &node, const QString &command,
                                                 const QJsonValue &params,
                                                 std::chrono::milliseconds timeout) override;
    QFuture<CommandResult<InvokeOutcome>> showCanvas(const NodeId &node, const QString &page,
                                                     std::chrono::milliseconds timeout) override;
    QFuture<CommandOutcome> applyConfig(const ConfigEdit &edit) override;
    QFuture<CommandResult<QString>> replaceConfig(const ConfigEdit &edit) override;
    QFuture<CommandOutcome> reloadConfig() override;
    QFuture<CommandResult<Secret>> revealSecret(const QString &path) override;
    QFuture<CommandOutcome> renewToken(bool disconnectsOthers) override;
    QFuture<CommandOutcome> checkSignIn() override { return active().checkSignIn(); }
    QFuture<CommandResult<SetupOffer>> createSetupCode(bool isForPhone,
                                                       const QString &url) override;
    QFuture<CommandOutcome> revokeSetupCode(const QString &setupId) override;
    QFuture<CommandResult<PortCheck>> checkPort(quint16 port) override;
    QFuture<CommandResult<CertificateCheck>> checkCertificate(const QString &certificate,
                                                              const QString &key) override;
    QFuture<CommandOutcome> createCanvasStarterPage() override;
    QFuture<CommandResult<CanvasLink>> createCanvasLink(const QString &url) override;
    QFuture<CommandOutcome> endCanvasLink(const QString &linkId) override;
    QFuture<CommandResult<QList<CheckResult>>> runChecks() override { return active().runChecks(); }
    QFuture<CommandResult<QList<RemoteStep>>> testRemote(const RemoteTrial &trial) override;
    void lookForGateways(bool isWanted) override { m_local.lookForGateways(isWanted); }
    QFuture<CommandOutcome> saveRemoteSecret(const QString &path, const Secret &secret) override;
    [[nodiscard]] LogBatch logSince(quint64 sequence) const override;
    void setDetailedLog(bool isDetailed) override;

private:
    using SecretTaken = std::function<void(const CommandResult<Secret> &)>;
    using Filled = std::function<void(const RemoteTrial &)>;

    [[nodiscard]] GatewayPort &active() const;
    void takeLocal();
    void showRemote();
    void showLocal();
    void connectRemote();
    void readSecret(const QString &path, SecretTaken taken);
    void fillIn(const RemoteTrial &trial, Filled filled);
    void keepInFile(const QString &path, const Secret &secret,
                    std::function<void(const CommandOutcome &)> done);
    void endWaiting();
    void publish();

    GatewayPort &m_local;
    QString m_stateDir;
    std::unique_ptr<SecretVault> m_vault;
    RemoteLink::Pauses m_pauses;
    std::unique_ptr<RemoteHost> m_remote; ///< While it is shown.
    std::unique_ptr<RemoteHost> m_tester; ///< For a test while this computer's is shown.
    GatewaySnapshot m_snapshot;
    QString m_hash; ///< Of the settings that `m_remote` follows.
    /// What waits until the settings have another hash.
    std::pair<QString, std::function<void()>> m_awaited;
    quint64 m_reading = 0; ///< Which reading of the secrets counts.
    bool m_isInVault = false;
    // The lines of both are numbered from one; what is handed out goes on.
    mutable quint64 m_logLast = 0;
    quint64 m_logBase = 0;
    quint64 m_localLogLast = 0;
};

} // namespace gateway
