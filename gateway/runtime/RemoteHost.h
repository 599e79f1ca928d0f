// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/api/LogRing.h"
#include "gateway/api/Mailbox.h"
#include "gateway/remote/RemoteLink.h"

#include <QThread>
#include <QTimer>

#include <functional>

namespace gateway {

class HostedRemote;

/// The gateway of another computer, over its protocol, on a thread of its own. What the protocol
/// has no word for ends with OnlyThere.
///
/// Starting and restarting mean connecting, stopping means disconnecting.
/// Thread: GUI thread.
class RemoteHost final : public GatewayPort
{
    Q_OBJECT

public:
    /// `stateDir` has this program's key for other gateways.
    explicit RemoteHost(const QString &stateDir, RemoteLink::Pauses pauses = {},
                        QObject *parent = nullptr);
    ~RemoteHost() override;

    /// Connects there, also from somewhere else; nothing happens where it is the same.
    void show(const CommandResult<RemoteTarget> &target);
    QFuture<CommandResult<QList<RemoteStep>>> test(const RemoteTarget &target);

    [[nodiscard]] const GatewaySnapshot &snapshot() const override { return m_snapshot; }

    QFuture<CommandOutcome> start() override { return restart(); }
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
    QFuture<CommandOutcome> reloadConfig() override;
    QFuture<CommandResult<Secret>> revealSecret(const QString &path) override;
    QFuture<CommandOutcome> renewToken(bool disconnectsOthers) override;
    QFuture<CommandOutcome> checkSignIn() override;
    QFuture<CommandResult<SetupOffer>> createSetupCode(bool isForPhone,
                                                       const QString &url) override;
    QFuture<CommandOutcome> revokeSetupCode(const QString &setupId) override;
    QFuture<CommandResult<PortCheck>> checkPort(quint16 port) override;
    QFuture<CommandOutcome> createCanvasStarterPage() override;
    QFuture<CommandResult<CanvasLink>> createCanvasLink(const QString &url) override;
    QFuture<CommandOutcome> endCanvasLink(const QString &linkId) override;
    QFuture<CommandResult<QList<CheckResult>>> runChecks() override;
    /// From the first call on the other gateway is asked for its lines.
    [[nodiscard]] LogBatch logSince(quint64 sequence) const override;
    void setDetailedLog(bool isDetailed) override;

private:
    template <typename T>
    using Call = std::function<void(HostedRemote &, const std::function<void(const T &)> &)>;
    /// Runs `call` on the other thread; the future ends when its callback is called.
    template <typename T>
    QFuture<T> onThread(Call<T> call);
    QFuture<CommandOutcome> ask(const QString &method, const QJsonObject &params);

    void takeSnapshot();

    Mailbox<GatewaySnapshot> m_mailbox;
    GatewaySnapshot m_snapshot;
    LogRing m_log;
    QTimer m_logPause; ///< Running while the next `logChanged` has to wait.
    QThread m_thread;
    HostedRemote *m_hosted = nullptr; ///< Lives and dies on `m_thread`.
};

} // namespace gateway
