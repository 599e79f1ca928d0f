// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/api/Mailbox.h"
#include "gateway/runtime/GatewayLauncher.h"

#include <QThread>
#include <QTimer>

#include <functional>

namespace gateway {

class HostedGateway;
class LogKeeper;

/// The gateway of this computer, on a thread of its own.
///
/// Thread: GUI thread. The destructor waits for the gateway to stop: its deadline is
/// limits::ShutdownGrace and a little more.
class GatewayHost final : public GatewayPort
{
    Q_OBJECT

public:
    /// `log` may be null: then there is none to show. It must outlive this.
    explicit GatewayHost(GatewayLauncher::Options options, LogKeeper *log = nullptr,
                         QObject *parent = nullptr);
    ~GatewayHost() override;

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
    void lookForGateways(bool isWanted) override;
    [[nodiscard]] LogBatch logSince(quint64 sequence) const override;
    void setDetailedLog(bool isDetailed) override;

private:
    template <typename T>
    using Call = std::function<void(HostedGateway &, const std::function<void(const T &)> &)>;
    /// Runs `call` on the gateway thread; the future ends when its callback is called.
    template <typename T>
    QFuture<T> ask(Call<T> call);
    /// The same for what needs a running gateway; without one it ends with NotRunning.
    template <typename T>
    QFuture<CommandResult<T>> askDesk(std::function<CommandResult<T>(OwnerDesk &)> call);

    void takeSnapshot();

    Mailbox<GatewaySnapshot> m_mailbox;
    GatewaySnapshot m_snapshot;
    QThread m_thread;
    LogKeeper *m_log = nullptr;
    QTimer m_logPause;                 ///< Running while the next `logChanged` has to wait.
    HostedGateway *m_hosted = nullptr; ///< Lives and dies on `m_thread`.
};

} // namespace gateway
