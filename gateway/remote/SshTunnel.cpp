// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/SshTunnel.h"

#include "gateway/remote/ProcessTie.h"

#include <QTcpServer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MostSaid = 4096; // of what ssh says: the newest counts
constexpr qsizetype LongestLine = 1024;

using Kind = TunnelFault::Kind;

// Texts of OpenSSH; it does not translate them. The first that is found counts: a changed key is
// reported as a failed verification, too.
constexpr std::array Texts{
    std::pair{"REMOTE HOST IDENTIFICATION HAS CHANGED"_L1, Kind::HostKeyChanged},
    std::pair{"Host key verification failed"_L1, Kind::HostKeyUnknown},
    std::pair{"Permission denied"_L1, Kind::Denied},
    std::pair{"Too many authentication failures"_L1, Kind::Denied},
    std::pair{"Address already in use"_L1, Kind::PortTaken},
    std::pair{"Could not resolve hostname"_L1, Kind::Unreachable},
    std::pair{"ssh: connect to host"_L1, Kind::Unreachable},
    std::pair{"Connection timed out"_L1, Kind::Unreachable},
    std::pair{"Timeout, server"_L1, Kind::Unreachable},
    std::pair{"kex_exchange_identification"_L1, Kind::Unreachable},
};

// What -v brings with it, and nobody wants to read.
bool isChatter(const QByteArray &line)
{
    static constexpr std::array Begins{"debug", "OpenSSH_", "Authenticated to ",
                                       "Transferred: ", "Bytes per second: "};
    return std::ranges::any_of(Begins, [&](const char *begin) { return line.startsWith(begin); });
}

// Closed again at once; ssh ends by itself if somebody takes it in between.
quint16 freePort(quint16 wanted)
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost, wanted))
        server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

TunnelFault TunnelFault::of(const QString &said)
{
    const auto it =
        std::ranges::find_if(Texts, [&](const auto &text) { return said.contains(text.first); });
    return {.kind = it == Texts.end() ? Kind::Ended : it->second, .text = said.trimmed()};
}

SshTunnel::SshTunnel(Options options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
    tieToThisProgram(m_process);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardError, this, &SshTunnel::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        const TunnelFault why{.kind = Kind::NoProgram, .text = m_process.errorString()};
        // Told while it is being started, in some cases.
        QMetaObject::invokeMethod(
            this, [this, why] { fail(why); }, Qt::QueuedConnection);
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        read();
        if (!isChatter(m_line))
            m_said += QString::fromUtf8(m_line);
        fail(TunnelFault::of(m_said));
    });
}

SshTunnel::~SshTunnel()
{
    // It holds nothing that would have to be put in order.
    m_process.disconnect(this);
    m_process.kill();
}

// -v, because only its debug lines say when the port leads there: a port that merely answers may be
// another program's. ExitOnForwardFailure: past that line it is ssh that listens.
QStringList SshTunnel::arguments(const Options &options)
{
    QStringList arguments{u"-v"_s, u"-N"_s, u"-T"_s};
    for (const auto option :
         {"BatchMode=yes"_L1, "StrictHostKeyChecking=yes"_L1, "ExitOnForwardFailure=yes"_L1,
          "ServerAliveInterval=15"_L1, "ServerAliveCountMax=3"_L1, "ConnectTimeout=10"_L1,
          "ControlMaster=no"_L1, "ControlPath=none"_L1, "ForwardAgent=no"_L1, "ForwardX11=no"_L1})
        arguments << u"-o"_s << option;
    if (!options.identity.isEmpty())
        arguments << u"-o"_s << u"IdentitiesOnly=yes"_s << u"-i"_s << options.identity;
    if (options.target.port != 0)
        arguments << u"-p"_s << QString::number(options.target.port);
    arguments << u"-L"_s
              << u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(options.nearPort).arg(options.farPort);
    arguments << u"--"_s << options.target.destination();
    return arguments;
}

void SshTunnel::open()
{
    m_options.nearPort = freePort(m_options.nearPort);
    m_deadline = m_clock.callAfter(m_options.connectTimeout, [this] {
        fail({.kind = Kind::Unreachable, .text = u"no tunnel in time\n"_s + m_said});
    });
    m_process.start(m_options.program, arguments(m_options), QIODevice::ReadOnly);
}

void SshTunnel::retire()
{
    m_deadline.cancel();
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return deleteLater();
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    m_process.kill();
}

void SshTunnel::read()
{
    m_line += m_process.readAllStandardError();
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end).trimmed();
        m_line.remove(0, end + 1);
        if (line.startsWith("debug1: Entering interactive session") && !m_isOpen) {
            m_isOpen = true;
            m_deadline.cancel();
            m_said.clear();
            emit opened();
        } else if (!line.isEmpty() && !isChatter(line)) {
            m_said = (m_said + QString::fromUtf8(line.left(LongestLine)) + u'\n').right(MostSaid);
        }
    }
    if (m_line.size() > LongestLine)
        m_line.clear();
}

void SshTunnel::fail(const TunnelFault &why)
{
    if (std::exchange(m_hasFailed, true))
        return;
    m_deadline.cancel();
    m_process.kill();
    emit failed(why);
}

} // namespace gateway
