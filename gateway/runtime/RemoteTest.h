// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/remote/RemoteLink.h"

#include <QSslSocket>

#include <functional>

namespace gateway {

/// Connects to another computer's gateway once, step by step, and stops at the first that fails.
/// The secret goes to no certificate but the pinned one, or one of an authority.
///
/// Thread: any with an event loop; one run per object. Rule: desktop-ui.md 8.8 "Test connection".
class RemoteTest final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QList<RemoteStep> &)>;

    /// `done` runs once, later, and not after `this` is gone; it may delete `this`.
    RemoteTest(RemoteTarget target, StateStore &store, Clock &clock, Done done);

    void start();

private:
    [[nodiscard]] RemoteStep *step(RemoteStep::Kind kind);
    void pass(RemoteStep::Kind kind);
    void fail(RemoteStep::Kind kind, const CommandError &error);
    void openTunnel();
    void lookAtCertificate();
    void takeCertificate();
    void signIn();
    void takeRefusal(const ClientError &error);
    void finish();

    RemoteTarget m_target;
    StateStore &m_store;
    Clock &m_clock;
    Done m_done;
    QList<RemoteStep> m_steps;
    GatewayClient::Options m_options;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<GatewayClient> m_client;
    Timer m_limit;
    Timer m_finish;
};

} // namespace gateway
