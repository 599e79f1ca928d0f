// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace gateway {

/// Takes the connections that wait at a listening socket, also while this program or the system has
/// no descriptor left: then somebody who can be spared makes room, or the newcomer is taken with a
/// descriptor that is kept for this, and closed. Nobody waits in vain, and the listener neither
/// wakes without end nor falls silent.
///
/// In place of QTcpServer's own accepting. Qt 6.4 remembers the first error of a listening socket
/// for good: after "nothing waits" it takes "no descriptor" for the same and tries at once again,
/// for ever; and if that is the first error, it never accepts again.
///
/// Thread: gateway thread only.
class SocketIntake final : public QObject
{
    Q_OBJECT

public:
    struct Hooks
    {
        std::function<void(qintptr descriptor)> take = {};
        /// Closes a socket that can be spared; false if there is none.
        std::function<bool()> makeRoom = {};
        /// Told of a newcomer that was closed.
        std::function<void(const QString &address)> turnedAway = {};
    };

    /// `server` listens, and outlives this.
    SocketIntake(QTcpServer &server, Hooks hooks, Clock &clock);
    ~SocketIntake() override;

private:
    void takeAll();
    [[nodiscard]] bool turnAway();
    void keepReserve();
    void rest();
    void goOn();

    QTcpServer &m_server;
    Hooks m_hooks;
    Clock &m_clock;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_reserve = -1; ///< A descriptor that can be given up; -1: none was left for it.
    Timer m_pause;
};

} // namespace gateway
