// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/PairingInbox.h"

#include "ui/common/ErrorText.h"
#include "ui/common/WhenDone.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace ui {

using gateway::CommandError;
using gateway::CommandOutcome;
using gateway::DeviceId;
using gateway::GatewayPort;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::PairingId;

namespace {

bool isServingIn(GatewayState state)
{
    return state == GatewayState::Running || state == GatewayState::Limited ||
           state == GatewayState::RemoteConnected;
}

const PairingDecision *decisionOf(const PairingRow *row, const PairingId &request)
{
    if (!row)
        return nullptr;
    const auto decision = std::ranges::find(row->decisions, request, &PairingDecision::id);
    return decision == row->decisions.end() ? nullptr : &*decision;
}

} // namespace

PairingInbox::PairingInbox(GatewayPort &port, PairingClock clock, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_clock(std::move(clock))
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PairingInbox::advance);
    connect(&m_port, &GatewayPort::snapshotChanged, this, &PairingInbox::take);
    take(m_port.snapshot());
}

void PairingInbox::take(const GatewaySnapshot &now)
{
    m_isServing = isServingIn(now.state);
    // A stopped gateway lists nothing; people keep seeing what was there.
    if (m_isServing)
        m_requests.take(now, m_clock.wallMs());
    settle();
}

void PairingInbox::advance()
{
    m_requests.advance(m_clock.wallMs());
    settle();
}

void PairingInbox::settle()
{
    QList<FloodEntry> waiting;
    for (const PairingRow &row : m_requests.rows()) {
        if (row.isWaiting())
            waiting.append({.device = row.device, .address = row.address});
    }
    m_flood.update(waiting, m_clock.steady());
    if (m_requests.rows().isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    emit changed();
}

void PairingInbox::ignore(const QString &address)
{
    m_flood.ignore(address, m_clock.steady());
    emit changed();
}

QList<PairingRow> PairingInbox::visibleRows() const
{
    QList<PairingRow> rows = m_requests.rows();
    rows.removeIf([&](const PairingRow &row) { return isIgnored(row.address); });
    return rows;
}

bool PairingInbox::approve(const DeviceId &device, const PairingId &request, const QString &content)
{
    const PairingRow *row = m_requests.rowOf(device);
    const PairingDecision *decision = decisionOf(row, request);
    if (!decision || row->content() != content || !decision->missingScopes.isEmpty() ||
        row->trust == gateway::RequestView::Trust::Checking)
        return false;
    return decide(PairingRow(*row), PairingDecision(*decision), Answer::Approve);
}

void PairingInbox::reject(const DeviceId &device, const PairingId &request)
{
    const PairingRow *row = m_requests.rowOf(device);
    if (const PairingDecision *decision = decisionOf(row, request))
        decide(PairingRow(*row), PairingDecision(*decision), Answer::Reject);
}

void PairingInbox::rejectAll(const QList<DeviceId> &devices)
{
    for (const DeviceId &device : devices) {
        const PairingRow *row = m_requests.rowOf(device);
        if (!row)
            continue;
        const PairingRow copy = *row; // deciding changes the rows
        for (const PairingDecision &decision : copy.decisions)
            decide(copy, decision, Answer::Reject);
    }
}

void PairingInbox::postpone(const DeviceId &device)
{
    m_requests.setPostponed(device);
    emit changed();
}

bool PairingInbox::decide(const PairingRow &row, const PairingDecision &decision, Answer answer)
{
    if (!decision.isWaiting() || decision.isBusy || !m_isServing)
        return false;
    m_requests.setBusy(decision.id);
    emit changed();
    whenDone(answer == Answer::Approve ? m_port.approve(decision.kind, decision.id)
                                       : m_port.reject(decision.kind, decision.id),
             this, [this, row, id = decision.id, answer](const CommandOutcome &outcome) {
                 conclude(row, id, answer, outcome);
             });
    return true;
}

void PairingInbox::conclude(const PairingRow &row, const PairingId &request, Answer answer,
                            const CommandOutcome &outcome)
{
    if (outcome) {
        m_requests.setDecided(request);
        settle();
        emit decided(row, answer, {});
        return;
    }
    const QString reason = ErrorText::of(outcome.error(), row.name);
    const bool isGone = outcome.error().code == CommandError::Code::UnknownRequest;
    if (isGone)
        m_requests.setFailure(request, reason, false);
    else if (answer == Answer::Approve)
        m_requests.setFailure(request, tr("Could not approve: %1").arg(reason), true);
    else
        m_requests.setFailure(request, tr("Could not reject: %1").arg(reason), true);
    take(m_port.snapshot()); // it may have ended while the answer was under way
    emit decided(row, answer, reason);
}

} // namespace ui
