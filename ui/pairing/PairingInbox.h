// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/models/PairingRequestsModel.h"
#include "ui/pairing/FloodGrouping.h"
#include "ui/pairing/PairingClock.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// What waits for a person's decision, for everything that shows it: the page, the review window
/// and the notifications. A decision made through one of them is seen by all.
///
/// Thread: GUI thread. Rule: desktop-ui.md 11.2.
class PairingInbox final : public QObject
{
    Q_OBJECT

public:
    enum class Answer { Approve, Reject };

    PairingInbox(gateway::GatewayPort &port, PairingClock clock, QObject *parent = nullptr);

    [[nodiscard]] const PairingRequestsModel &requests() const { return m_requests; }
    [[nodiscard]] const PairingClock &clock() const { return m_clock; }
    [[nodiscard]] const gateway::GatewaySnapshot &now() const { return m_port.snapshot(); }
    /// The gateway is there to decide; otherwise the requests are the last ones known.
    [[nodiscard]] bool isServing() const { return m_isServing; }

    /// Addresses whose devices are shown as one group.
    [[nodiscard]] bool isFlooding(const QString &address) const
    {
        return m_flood.isFlooding(address);
    }
    [[nodiscard]] bool isIgnored(const QString &address) const
    {
        return m_flood.isIgnored(address, m_clock.steady());
    }
    /// Shows nothing from there for an hour. The requests stay with the gateway until they expire.
    void ignore(const QString &address);
    /// The rows that are not ignored, oldest first.
    [[nodiscard]] QList<PairingRow> visibleRows() const;

    /// `content`: of the row as the person saw it; nothing is approved if it has changed since.
    /// False if that is so, or nothing can be approved now.
    bool approve(const gateway::DeviceId &device, const gateway::PairingId &request,
                 const QString &content);
    void reject(const gateway::DeviceId &device, const gateway::PairingId &request);
    void rejectAll(const QList<gateway::DeviceId> &devices);
    void postpone(const gateway::DeviceId &device);

    /// Lets requests expire; by itself once a second while there are any.
    void advance();

signals:
    void changed(); ///< Rows or groups.
    /// The gateway has answered. `error` is empty when it did as asked.
    void decided(const ui::PairingRow &row, ui::PairingInbox::Answer answer, const QString &error);

private:
    void take(const gateway::GatewaySnapshot &now);
    void settle();
    bool decide(const PairingRow &row, const PairingDecision &decision, Answer answer);
    void conclude(const PairingRow &row, const gateway::PairingId &request, Answer answer,
                  const gateway::CommandOutcome &outcome);

    gateway::GatewayPort &m_port;
    PairingClock m_clock;
    PairingRequestsModel m_requests;
    FloodGrouping m_flood;
    QTimer m_tick;
    bool m_isServing = false;
};

} // namespace ui
