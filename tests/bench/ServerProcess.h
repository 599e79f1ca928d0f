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

    /// Starts `program gateway` on `port` with `token`, in a temporary home; the official gateways
    /// are started the same way.
    void startGateway(const QString &program, quint16 port, const QString &token);
    /// Starts a yardstick, which prints its port; returns it, 0 on failure.
    [[nodiscard]] quint16 startYardstick(const QString &program);
    void stop();
    [[nodiscard]] QString home() const { return m_home.path(); }

    [[nodiscard]] double cpuSeconds() const; ///< Of all its threads so far.
    [[nodiscard]] double residentMegabytes() const;
    [[nodiscard]] qint64 wakeUps() const; ///< How often its threads went on after waiting.

private:
    [[nodiscard]] QStringList taskFiles(const QString &name) const;

    QTemporaryDir m_home;
    QProcess m_process;
};

/// What the benchmarks sign in with.
[[nodiscard]] QString benchToken();
/// A port that was free a moment ago.
[[nodiscard]] quint16 freePort();
/// Runs the event loop, without the pauses of `QTest::qWait`, which would be measured.
void runFor(int milliseconds);

} // namespace gateway::bench
