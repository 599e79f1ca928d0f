// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/ProgramRun.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/pairing/DeviceRecords.h"

#include <QObject>

#include <map>
#include <memory>

namespace gateway {

/// Looks over SSH whether a node that wants to be paired is its owner's: where it came from,
/// `openclaw node identity` has to name its id and its key. That somebody answers there is no
/// proof.
///
/// Asks nothing, takes no unknown host key. A computer that did not confirm is left alone for a
/// while, so that nobody makes the gateway knock again and again.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 5.6 "SSH verification".
class SshVerifier final : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        Confirmed,
        OtherIdentity, ///< Another node than the one that asks.
        NoAnswer,      ///< ssh did not get in, or found no node there.
    };

    SshVerifier(std::function<SshVerifyConfig()> config, Clock &clock,
                QString program = QStringLiteral("ssh"), QObject *parent = nullptr);
    ~SshVerifier() override;

    /// Begins to look, unless it does so already. True while an answer about this device is
    /// awaited.
    bool verify(const PendingPairing &request);

    [[nodiscard]] static QStringList arguments(const QString &address, const SshVerifyConfig &how);
    [[nodiscard]] static Verdict verdictOf(const ProgramAnswer &answer,
                                           const PendingPairing &request);

signals:
    void confirmed(const gateway::PendingPairing &request);

private:
    struct Look
    {
        PendingPairing request = {};
        SshVerifyConfig how = {};
        std::unique_ptr<ProgramRun> run = {};
    };

    void settle(const QString &address, const ProgramAnswer &answer);
    void leaveAlone(const QString &address, std::chrono::milliseconds time);
    [[nodiscard]] bool isLeftAlone(const QString &address) const;

    std::function<SshVerifyConfig()> m_config;
    Clock &m_clock;
    QString m_program;
    SshVerifyConfig m_how;           ///< The settings that what follows was found out with.
    std::map<QString, Look> m_looks; ///< By address.
    std::map<QString, std::chrono::milliseconds> m_aloneUntil;
};

} // namespace gateway
