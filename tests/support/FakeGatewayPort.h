// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace gateway::test {

/// A gateway that exists only as a picture: tests set the snapshot, see what was asked, and say how
/// each command ends.
class FakeGatewayPort final : public GatewayPort
{
    Q_OBJECT

public:
    using GatewayPort::GatewayPort;

    /// One line per command, as `approve device <id>`, in the order they were asked.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    void clearCalls() { m_calls.clear(); }
    [[nodiscard]] const QList<ConfigEdit> &edits() const { return m_edits; }

    void setSnapshot(const GatewaySnapshot &snapshot); ///< Emits snapshotChanged.
    /// How the following commands end; success until said otherwise.
    void failWith(const CommandError &error) { m_error = error; }
    void succeed() { m_error.reset(); }
    /// How this one command ends, whatever the others do.
    void failAt(const QString &call, const CommandError &error) { m_errorsAt.insert(call, error); }
    /// The following commands stay open until `release`.
    void hold() { m_isHeld = true; }
    void release();

    void setInvokeOutcome(const CommandResult<InvokeOutcome> &outcome)
    {
        m_invokeOutcome = outcome;
    }
    void setSecret(const Secret &secret) { m_secret = secret; }
    void setSetupOffer(const SetupOffer &offer) { m_setupOffer = offer; }
    void setCanvasLink(const CanvasLink &link) { m_canvasLink = link; }
    void setPortCheck(const PortCheck &check) { m_portCheck = check; }
    void setCertificateCheck(const CertificateCheck &check) { m_certificateCheck = check; }
    void setRemoteSteps(const QList<RemoteStep> &steps) { m_remoteSteps = steps; }
    [[nodiscard]] const QList<RemoteTrial> &trials() const { return m_trials; }
    void setChecks(const QList<CheckResult> &checks) { m_checks = checks; }
    void appendLog(const QList<LogLine> &lines, quint64 dropped = 0);

    [[nodiscard]] const GatewaySnapshot &snapshot() const override { return m_snapshot; }
    QFuture<CommandOutcome> start() override;
    QFuture<CommandOutcome> stop() override;
    QFuture<CommandOutcome> restart() override;
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
    QFuture<CommandOutcome> checkSignIn() override;
    QFuture<CommandResult<SetupOffer>> createSetupCode(bool isForPhone,
                                                       const QString &url) override;
    QFuture<CommandOutcome> revokeSetupCode(const QString &setupId) override;
    QFuture<CommandResult<PortCheck>> checkPort(quint16 port) override;
    QFuture<CommandResult<CertificateCheck>> checkCertificate(const QString &certificate,
                                                              const QString &key) override;
    QFuture<CommandOutcome> createCanvasStarterPage() override;
    QFuture<CommandResult<CanvasLink>> createCanvasLink(const QString &url) override;
    QFuture<CommandOutcome> endCanvasLink(const QString &linkId) override;
    QFuture<CommandResult<QList<CheckResult>>> runChecks() override;
    QFuture<CommandResult<QList<RemoteStep>>> testRemote(const RemoteTrial &trial) override;
    QFuture<CommandOutcome> saveRemoteSecret(const QString &path, const Secret &secret) override;
    [[nodiscard]] LogBatch logSince(quint64 sequence) const override;
    void lookForGateways(bool isWanted) override;
    void setDetailedLog(bool isDetailed) override;

private:
    QFuture<CommandOutcome> settle(const QString &call);
    template <typename T>
    QFuture<CommandResult<T>> settleWith(const QString &call, const CommandResult<T> &value);

    GatewaySnapshot m_snapshot;
    QStringList m_calls;
    QList<ConfigEdit> m_edits;
    std::optional<CommandError> m_error;
    QMap<QString, CommandError> m_errorsAt;
    bool m_isHeld = false;
    QList<std::function<void()>> m_held;
    CommandResult<InvokeOutcome> m_invokeOutcome = InvokeOutcome{};
    Secret m_secret;
    SetupOffer m_setupOffer;
    CanvasLink m_canvasLink;
    PortCheck m_portCheck;
    CertificateCheck m_certificateCheck;
    QList<CheckResult> m_checks;
    QList<RemoteStep> m_remoteSteps;
    QList<RemoteTrial> m_trials;
    LogBatch m_log;
};

} // namespace gateway::test
