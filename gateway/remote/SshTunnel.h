// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/SshTarget.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace gateway {

/// Why there is no tunnel.
struct TunnelFault
{
    enum class Kind {
        NoProgram, ///< There is no ssh on this computer.
        HostKeyUnknown,
        HostKeyChanged,
        Denied, ///< The server takes none of the keys.
        Unreachable,
        PortTaken, ///< Of the near end.
        Ended,     ///< For another reason; `text` is what ssh said.
    };

    Kind kind = Kind::Ended;
    QString text = {}; ///< What ssh said, without its debug lines; for a person who asks.

    bool operator==(const TunnelFault &) const = default;

    /// `said`: the error output of ssh. Pure.
    [[nodiscard]] static TunnelFault of(const QString &said);
};

/// One run of the system's `ssh` that leads a port of this computer's loopback to one of another
/// computer's. Asks nothing, takes no unknown key, ends with this program.
///
/// Thread: any with an event loop; one run per object. Rule: desktop-ui.md 8.8.
class SshTunnel final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        SshTarget target = {};
        QString identity = {};   ///< A key file; empty: those that ssh takes by itself.
        quint16 nearPort = 0;    ///< Wanted; another one if it is taken. 0: any.
        quint16 farPort = 18789; ///< Of the other computer's loopback.
        QString program = QStringLiteral("ssh");
        std::chrono::milliseconds connectTimeout{15'000};
    };

    SshTunnel(Options options, Clock &clock, QObject *parent = nullptr);
    ~SshTunnel() override;

    /// Ends in `opened` or `failed`, later. Once per object.
    void open();
    /// Nobody listens any more: ends ssh, then itself.
    void retire();
    [[nodiscard]] quint16 nearPort() const noexcept { return m_options.nearPort; }

    [[nodiscard]] static QStringList arguments(const Options &options);

signals:
    void opened();                                ///< `nearPort` leads to the other computer.
    void failed(const gateway::TunnelFault &why); ///< Also when it ends later; once.

private:
    void read();
    void fail(const TunnelFault &why);

    Options m_options;
    Clock &m_clock;
    QProcess m_process;
    QByteArray m_line; ///< The begin of one that is not complete.
    QString m_said;
    bool m_isOpen = false;
    bool m_hasFailed = false;
    Timer m_deadline;
};

} // namespace gateway
