// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/NotificationContent.h"
#include "ui/notify/NotificationPolicy.h"
#include "ui/settings/ReachText.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>

namespace ui {

/// Tells what happened between one picture of the gateway and the next, each thing once. Plain
/// rules over what it remembers; the time comes as a parameter.
///
/// Rule: desktop-ui.md 6.
class NotificationHistory final
{
    Q_DECLARE_TR_FUNCTIONS(ui::NotificationHistory)

public:
    static constexpr qint64 OfflineAfterMs = 2 * 60 * 1000;

    /// `knownReach`: of the last run, if there was one.
    explicit NotificationHistory(std::optional<Reach::Kind> knownReach)
        : m_reach(knownReach)
    {
    }

    /// What to tell now; also to be called now and then without anything new.
    [[nodiscard]] QList<NotificationContent> advance(const gateway::GatewaySnapshot &now,
                                                     const NotificationSettings &settings,
                                                     qint64 nowMs);
    /// The computer slept until then: nodes get time to return, as if they had just left.
    void noteResume(qint64 resumedAtMs) { m_resumedAtMs = resumedAtMs; }
    /// To be kept for the next run.
    [[nodiscard]] std::optional<Reach::Kind> reach() const { return m_reach; }

private:
    using Contents = QList<NotificationContent>;

    void tellGateway(const gateway::GatewaySnapshot &now, bool isWanted, Contents &told);
    void tellReach(const gateway::GatewaySnapshot &now, Contents &told);
    void tellCertificate(const gateway::GatewaySnapshot &now, bool isWanted, qint64 nowMs,
                         Contents &told);
    void tellNodes(const gateway::GatewaySnapshot &now, const NotificationSettings &settings,
                   qint64 nowMs, Contents &told);
    void tellSensitive(const gateway::GatewaySnapshot &now, bool isWanted, Contents &told);

    std::optional<Reach::Kind> m_reach;
    bool m_hasFailed = false;
    std::optional<int> m_certificateDays; ///< The mark that was told last: 14, 3 or 0.
    bool m_knowsDevices = false;
    QSet<gateway::DeviceId> m_devices;
    QSet<gateway::DeviceId> m_newDevices; ///< Approved in this run, not connected yet.
    QSet<gateway::NodeId> m_connected;
    QHash<gateway::NodeId, qint64> m_offlineSince;
    qint64 m_resumedAtMs = 0;
    std::optional<qint64> m_newestActivityMs;
};

} // namespace ui
