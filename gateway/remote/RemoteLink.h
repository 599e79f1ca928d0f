// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/remote/GatewayClient.h"
#include "gateway/remote/SshTunnel.h"
#include "gateway/state/StateStore.h"

#include <variant>

namespace gateway {

/// A gateway on another computer: the way there, and with what to sign in. Checked.
struct RemoteTarget
{
    static constexpr quint16 UsualPort = 18789;

    QUrl url = {}; ///< Of a tunnel: the near end; its port is taken if it is free.
    Secret token = {};
    Secret password = {};
    std::optional<CertificatePin> pin = {};
    std::optional<SshTarget> tunnel = {};
    QString sshIdentity = {};
    quint16 remotePort = UsualPort; ///< At the far end of the tunnel.

    bool operator==(const RemoteTarget &) const = default;

    [[nodiscard]] QString host() const { return tunnel ? tunnel->host : url.host(); }
    [[nodiscard]] SshTunnel::Options tunnelOptions() const;
    /// `nearPort`: of the tunnel, if there is one.
    [[nodiscard]] GatewayClient::Options clientOptions(quint16 nearPort) const;
};

using LinkFault = std::variant<TunnelFault, ClientError>;

/// Keeps one connection to a gateway on another computer, through a tunnel where one is wanted, and
/// comes back after it was lost. What only a person can mend it does not try again.
///
/// Thread: any with an event loop. Rule: protocol-v4.md 1.3, 3.4, 5.3.
class RemoteLink final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Connecting, ///< With `fault`: again, after it.
        Ready,
        AwaitingApproval,
        Down, ///< `fault` is for a person to mend.
    };
    struct Pauses
    {
        std::chrono::milliseconds first{1'000};
        std::chrono::milliseconds most{30'000};
        std::chrono::milliseconds approval{10'000}; ///< Between two looks whether it came.
    };

    /// `store` has the identity and outlives the link.
    RemoteLink(StateStore &store, Clock &clock, Pauses pauses, QObject *parent = nullptr);
    ~RemoteLink() override;

    /// Ends what there is and begins anew.
    void open(const RemoteTarget &target);
    void close();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const std::optional<LinkFault> &fault() const noexcept { return m_fault; }
    [[nodiscard]] GatewayClient *client() const; ///< Null unless Ready.

signals:
    void changed();
    void ready();
    void eventReceived(const QString &name);

private:
    void attempt();
    void openTunnel();
    void signIn();
    void lose(const LinkFault &fault);
    void dropAll();
    void dropClient();
    void dropTunnel();
    void setState(State state);

    StateStore &m_store;
    Clock &m_clock;
    Pauses m_pauses;
    RemoteTarget m_target;
    State m_state = State::Closed;
    std::optional<LinkFault> m_fault;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<GatewayClient> m_client;
    bool m_isTunnelOpen = false;
    std::chrono::milliseconds m_pause{0};
    Timer m_return;
};

/// Somebody has to approve this computer on the other one.
[[nodiscard]] bool isApprovalNeeded(const ClientError &error);

} // namespace gateway
