// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PairingRequestsModel.h"

#include "ui/common/RemoteText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DeviceId;
using gateway::GatewaySnapshot;
using gateway::PairingId;
using gateway::RequestView;
using Phase = PairingDecision::Phase;

namespace {

qint64 shownFor(Phase phase)
{
    const auto time = phase == Phase::Expired
                          ? std::chrono::milliseconds(PairingRequestsModel::ExpiredShown)
                          : std::chrono::milliseconds(PairingRequestsModel::EndedShown);
    return time.count();
}

bool isOver(const RequestView &request, qint64 nowMs)
{
    return request.expiresAtMs && *request.expiresAtMs + shownFor(Phase::Expired) <= nowMs;
}

PairingDecision decisionOf(const RequestView &request)
{
    return {.id = request.id,
            .kind = request.kind,
            .powers = RequestText::powers(request),
            .commands = RequestText::commands(request),
            .missingScopes = request.missingScopes,
            .isStrong = RequestText::isStrong(request),
            .isPlain = RequestText::isPlain(request),
            .askedAtMs = request.askedAtMs,
            .expiresAtMs = request.expiresAtMs};
}

PairingRow rowOf(const RequestView &request)
{
    return {.device = request.device,
            .name = RequestText::name(request),
            .platform = RequestText::platform(request),
            .origin = RequestText::origin(request),
            .address = remoteText(request.address),
            .place = request.place,
            .trust = request.trust,
            .roles = request.roles};
}

// When the gateway last let the device in or gave it a token.
qint64 admittedAt(const gateway::DeviceView &device)
{
    qint64 newest = device.approvedAtMs;
    for (const gateway::TokenView &token : device.tokens)
        newest = std::max({newest, token.createdAtMs, token.rotatedAtMs.value_or(0)});
    return newest;
}

bool isAdmitted(const DeviceId &id, const PairingDecision &decision, const GatewaySnapshot &now)
{
    if (decision.kind == RequestView::Kind::Commands) {
        return std::ranges::any_of(now.nodes, [&](const gateway::NodeView &node) {
            return node.id.text() == id.text() && node.approval == gateway::NodeApproval::Approved;
        });
    }
    return std::ranges::any_of(now.devices, [&](const gateway::DeviceView &device) {
        return device.id == id && admittedAt(device) >= decision.askedAtMs;
    });
}

void end(PairingDecision &decision, Phase phase, qint64 nowMs)
{
    decision.phase = phase;
    decision.leavesAtMs = nowMs + shownFor(phase);
    decision.isBusy = false;
    decision.failure.clear();
}

// The gateway no longer lists it: how did it end?
void endVanished(const DeviceId &device, PairingDecision &decision, const GatewaySnapshot &now,
                 qint64 nowMs)
{
    if (!decision.isWaiting() || decision.isBusy) // the answer to our own decision will tell
        return;
    // The gateway drops an expired request by its own clock, a moment before or after ours.
    constexpr qint64 ClockSlack = 2000;
    if (isAdmitted(device, decision, now))
        end(decision, Phase::ApprovedElsewhere, nowMs);
    else if (decision.expiresAtMs && *decision.expiresAtMs - ClockSlack <= nowMs)
        end(decision, Phase::Expired, nowMs);
    else
        end(decision, Phase::Gone, nowMs);
}

void expire(QList<PairingRow> &rows, qint64 nowMs)
{
    for (PairingRow &row : rows) {
        for (PairingDecision &decision : row.decisions) {
            if (decision.isWaiting() && !decision.isBusy && decision.expiresAtMs &&
                *decision.expiresAtMs <= nowMs)
                end(decision, Phase::Expired, nowMs);
        }
        row.decisions.removeIf([&](const PairingDecision &decision) {
            return decision.leavesAtMs && *decision.leavesAtMs <= nowMs;
        });
    }
    rows.removeIf([](const PairingRow &row) { return row.decisions.isEmpty(); });
}

// An attempt that is not newer changes nothing in what was found out about the earlier one.
void merge(PairingRow &row, PairingDecision decision)
{
    const auto same = std::ranges::find(row.decisions, decision.kind, &PairingDecision::kind);
    if (same == row.decisions.end()) {
        row.decisions.append(decision);
        std::ranges::sort(row.decisions, {}, &PairingDecision::kind);
        return;
    }
    if (same->id == decision.id) {
        decision.isBusy = same->isBusy;
        decision.failure = same->failure;
        decision.canTryAgain = same->canTryAgain;
        const bool isRetried = decision.expiresAtMs > same->expiresAtMs;
        if (same->phase == Phase::Expired && !isRetried) {
            decision.phase = same->phase;
            decision.leavesAtMs = same->leavesAtMs;
        }
    }
    *same = decision;
}

} // namespace

bool PairingRow::isWaiting() const
{
    return std::ranges::any_of(decisions, &PairingDecision::isWaiting);
}

QString PairingRow::content() const
{
    QStringList parts{name, origin, device.text(), QString::number(int(trust))};
    for (const PairingDecision &decision : decisions) {
        parts.append(QString::number(int(decision.kind)));
        for (const Power &power : decision.powers)
            parts.append(power.text + u'\t' + power.technical);
        parts += decision.commands;
    }
    return parts.join(u'\n');
}

int PairingRequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairingRequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairingRow &row = rows().at(index.row());
    if (role == DeviceRole)
        return row.device.text();
    if (role == WaitingRole)
        return row.isWaiting();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn:
        return row.name;
    case OriginColumn:
        return row.origin;
    case CodeColumn:
        return deviceCode(row.device.text());
    case PowersColumn: {
        QStringList texts;
        for (const PairingDecision &decision : row.decisions) {
            for (const Power &power : decision.powers)
                texts.append(power.text);
        }
        return texts;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PairingRequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case OriginColumn:
        return tr("Device");
    case CodeColumn:
        return tr("Code");
    case PowersColumn:
        return tr("Wants to");
    case ColumnCount:
        break;
    }
    return {};
}

void PairingRequestsModel::take(const GatewaySnapshot &now, qint64 nowMs)
{
    QSet<PairingId> present;
    for (const RequestView &request : now.requests)
        present.insert(request.id);
    m_decided.intersect(present);

    QList<PairingRow> wanted = rows();
    for (PairingRow &row : wanted) {
        for (PairingDecision &decision : row.decisions) {
            if (!present.contains(decision.id))
                endVanished(row.device, decision, now, nowMs);
        }
    }
    for (const RequestView &request : now.requests) {
        if (m_decided.contains(request.id) || isOver(request, nowMs))
            continue;
        auto row = std::ranges::find(wanted, request.device, &PairingRow::device);
        if (row == wanted.end()) {
            wanted.append(ui::rowOf(request));
            merge(wanted.last(), decisionOf(request));
            continue;
        }
        PairingRow fresh = ui::rowOf(request);
        fresh.decisions = row->decisions;
        merge(fresh, decisionOf(request));
        fresh.isPostponed = row->isPostponed && fresh.content() == row->content();
        *row = fresh;
    }
    expire(wanted, nowMs);
    setRows(wanted);
}

void PairingRequestsModel::advance(qint64 nowMs)
{
    QList<PairingRow> wanted = rows();
    expire(wanted, nowMs);
    setRows(wanted);
}

template <typename Change>
void PairingRequestsModel::change(const PairingId &id, Change change)
{
    QList<PairingRow> wanted = rows();
    for (PairingRow &row : wanted) {
        for (PairingDecision &decision : row.decisions) {
            if (decision.id == id)
                change(decision);
        }
    }
    setRows(wanted);
}

void PairingRequestsModel::setBusy(const PairingId &id)
{
    change(id, [](PairingDecision &decision) {
        decision.isBusy = true;
        decision.failure.clear();
    });
}

void PairingRequestsModel::setFailure(const PairingId &id, const QString &text, bool canTryAgain)
{
    change(id, [&](PairingDecision &decision) {
        decision.isBusy = false;
        decision.failure = text;
        decision.canTryAgain = canTryAgain;
    });
}

void PairingRequestsModel::setDecided(const PairingId &id)
{
    m_decided.insert(id);
    QList<PairingRow> wanted = rows();
    for (PairingRow &row : wanted)
        row.decisions.removeIf([&](const PairingDecision &decision) { return decision.id == id; });
    wanted.removeIf([](const PairingRow &row) { return row.decisions.isEmpty(); });
    setRows(wanted);
}

void PairingRequestsModel::setPostponed(const DeviceId &device)
{
    QList<PairingRow> wanted = rows();
    for (PairingRow &row : wanted) {
        if (row.device == device)
            row.isPostponed = true;
    }
    setRows(wanted);
}

const PairingRow *PairingRequestsModel::rowOf(const DeviceId &device) const
{
    const auto row = std::ranges::find(rows(), device, &PairingRow::device);
    return row == rows().end() ? nullptr : &*row;
}

} // namespace ui
