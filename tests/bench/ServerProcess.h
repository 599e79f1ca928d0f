// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace gateway::bench {

/// A server in a process of its own, so that its time and memory are its own. Linux only: read from
/// /proc.
class ServerProcess final
{
public:
    ServerProcess() = default;
    ~ServerProcess();

    /// The gateway on `port`, with a temporary home.
    void startGateway(quint16 port, const QString &token);
    /// The echo server; returns its port, 0 on failure.
    [[nodiscard]] quint16 startEcho();
    void stop();

    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] double residentMegabytes() const;

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

/// A port that was free a moment ago.
[[nodiscard]] quint16 freePort();

} // namespace gateway::bench
