// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/ProgramRun.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/reach/TailscaleAnswers.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace gateway {

/// The tailnet client of this computer: how it stands, who is behind an address, and whether it
/// leads the tailnet (Serve) or the internet (Funnel) to the gateway's port.
///
/// Only the `tailscale` program is used, as its owner would; it is asked, never waited for. What
/// was opened here is closed again when it is no longer wanted and when the gateway stops; other
/// entries of the same client are left alone.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 11.5, protocol-v4.md 3.7.
class Tailscale final : public QObject
{
    Q_OBJECT

public:
    using UserFound = std::function<void(const std::optional<TailnetUser> &user)>;

    /// What the program leads to.
    struct Target
    {
        TailscaleMode mode = TailscaleMode::Off;
        quint16 port = 0;
        bool isEncrypted = false; ///< The port speaks TLS.

        bool operator==(const Target &) const = default;
    };

    explicit Tailscale(Clock &clock, QObject *parent = nullptr);
    ~Tailscale() override;

    /// Looks anew: the network has changed.
    void refresh();
    [[nodiscard]] const TailnetStatus &status() const { return m_status; }

    /// Opens what is wanted, and closes what was open and is not. A second call with the same
    /// target is ignored.
    void expose(const Target &target);
    /// Closes what is open, without waiting for it: the gateway stops.
    void withdraw();
    /// What is open; Off while it is being opened, and after it failed.
    [[nodiscard]] TailscaleMode exposure() const { return m_exposure; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< Why it is not open.

    /// Who is behind `address`; an answer is kept for a minute, the lack of one for five seconds.
    /// `found` is called once, later or at once, and not after `this` is gone.
    void findUser(const QHostAddress &address, UserFound found);

signals:
    void changed(); ///< Status, exposure or problem.

private:
    struct Known
    {
        std::optional<TailnetUser> user = {};
        std::chrono::milliseconds until{0};
    };

    void run(const QStringList &arguments, std::chrono::milliseconds limit, ProgramRun::Done done);
    void open();
    void close();
    void takeUser(const QHostAddress &address, const ProgramAnswer &answer);

    Clock &m_clock;
    QString m_program; ///< Empty if there is none.
    TailnetStatus m_status;
    Target m_wanted;
    Target m_opened; ///< What the client was asked for and has to be asked to end.
    TailscaleMode m_exposure = TailscaleMode::Off;
    QString m_problem;
    std::unique_ptr<ProgramRun> m_statusRun;
    std::unique_ptr<ProgramRun> m_exposeRun;
    QHash<QHostAddress, Known> m_users;
    QHash<QHostAddress, QList<UserFound>> m_asked;
};

} // namespace gateway
