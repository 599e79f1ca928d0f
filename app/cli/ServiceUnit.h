// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/base/ProgramRun.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

/// What of a command line goes into the service's unit.
struct ServiceChoice
{
    QString program = {};
    QString profile = {};
    QStringList arguments = {};   ///< After `gateway run`.
    QStringList environment = {}; ///< `NAME=value`
};

/// The gateway as a systemd unit of this user. Rule: systemd.unit(5), systemd.service(5).
namespace ServiceUnit {

/// Whether this program can tell systemd that it is ready, without which no unit would start.
[[nodiscard]] bool isSupported();
[[nodiscard]] QString nameFor(const QString &profile);
/// `configHome`: `$XDG_CONFIG_HOME`, or empty.
[[nodiscard]] QString fileFor(const QString &profile, const QString &configHome,
                              const QString &home);
/// InvalidInput: a word that a unit cannot hold.
[[nodiscard]] gateway::Result<QString, gateway::Error> render(const ServiceChoice &choice);
/// Replaces the file whole.
[[nodiscard]] gateway::Outcome write(const QString &file, const QString &text);

} // namespace ServiceUnit

/// Asks the user's service manager, one command after the other, without waiting for it.
class Systemctl final
{
public:
    struct Answer
    {
        bool isReached = false; ///< systemctl ran and found the manager.
        int exitCode = -1;
        QString output = {}; ///< The first of what it said.
    };
    using Answered = std::function<void(const Answer &)>;

    explicit Systemctl(gateway::Clock &clock);
    ~Systemctl();

    /// `systemctl --user ARGUMENTS`; `answered` runs later, once. One at a time.
    void ask(const QStringList &arguments, std::chrono::milliseconds limit, Answered answered);

private:
    gateway::Clock &m_clock;
    std::unique_ptr<gateway::ProgramRun> m_run;
};
