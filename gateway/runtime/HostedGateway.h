// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/api/Mailbox.h"
#include "gateway/discovery/ServiceBrowser.h"
#include "gateway/remote/GatewayClient.h"
#include "gateway/runtime/GatewayLauncher.h"
#include "gateway/runtime/TokenAge.h"
#include "gateway/state/FileStateStore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gateway {

/// The gateway's side of a GatewayHost: runs one gateway after the other, does what the person
/// asks, and puts the newest picture into the mailbox, at most ten times a second.
///
/// Thread: gateway thread, from `begin` on. Each `done` runs exactly once, now or later.
class HostedGateway final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CommandOutcome &)>;
    using PathDone = std::function<void(const CommandResult<QString> &)>;
    using SecretDone = std::function<void(const CommandResult<Secret> &)>;

    HostedGateway(GatewayLauncher::Options options, Mailbox<GatewaySnapshot> &mailbox);
    ~HostedGateway() override;

    /// Reads the settings, if there are any, and publishes the first picture. First call.
    void begin();

    void start(const Done &done);
    void stop(const Done &done);
    void restart(const Done &done);

    /// Null while no gateway runs.
    [[nodiscard]] OwnerDesk *desk();

    void applyConfig(const ConfigEdit &edit, const Done &done);
    void replaceConfig(const ConfigEdit &edit, const PathDone &done);
    void reloadConfig(const Done &done);
    void revealSecret(const QString &path, const SecretDone &done);
    void renewToken(bool disconnectsOthers, const Done &done);
    void checkPort(quint16 port, const std::function<void(const CommandResult<PortCheck> &)> &done);
    void checkSignIn(const Done &done);
    [[nodiscard]] CertificateCheck checkCertificate(const QString &certificate,
                                                    const QString &key) const;
    [[nodiscard]] CommandOutcome createCanvasStarterPage();
    [[nodiscard]] QList<CheckResult> runChecks();
    void lookForGateways(bool isWanted);

signals:
    void published(); ///< The mailbox has something new, and the reader has to be woken.

private:
    void connectLauncher();
    void setState(GatewayState state);
    void settle(const CommandOutcome &outcome);
    void forgetConnections();
    void browse();
    void publishSoon();
    void publish();
    [[nodiscard]] Gateway *running() const;
    [[nodiscard]] std::optional<CommandError> whyNotListening() const;

    GatewayLauncher::Options m_options;
    Mailbox<GatewaySnapshot> &m_mailbox;
    QtClock m_clock;
    FileStateStore m_store;
    TokenAge m_tokenAge;
    std::unique_ptr<GatewayLauncher> m_launcher;
    std::unique_ptr<GatewayProbe> m_probe;
    std::unique_ptr<GatewayClient> m_client;   ///< Of the last `checkSignIn`.
    std::unique_ptr<ServiceBrowser> m_browser; ///< While somebody looks for gateways.
    GatewaySnapshot m_snapshot;
    QString m_rejection;   ///< Why the file on disk is not in force.
    QList<Done> m_waiting; ///< For the state that is under way.
    Timer m_publish;
};

} // namespace gateway
