// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/PendingWork.h"

#include "gateway/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

QJsonObject PendingReport::encode() const
{
    return {{u"id"_s, id},
            {u"type"_s, type},
            {u"priority"_s, isUrgent ? u"high"_s : u"normal"_s},
            {u"createdAtMs"_s, createdAtMs},
            {u"expiresAtMs"_s, expiresAtMs}};
}

QJsonObject PendingAction::encode() const
{
    return {{u"id"_s, id},
            {u"command"_s, command},
            {u"paramsJSON"_s, paramsJson.isEmpty() ? QJsonValue() : QJsonValue(paramsJson)},
            {u"enqueuedAtMs"_s, enqueuedAtMs}};
}

PendingWork::Work &PendingWork::current(const NodeId &node)
{
    const qint64 now = m_clock.wallMs();
    Work &work = m_work[node];
    work.reports.removeIf([&](const PendingReport &report) { return report.expiresAtMs <= now; });
    work.actions.removeIf([&](const PendingAction &action) {
        return action.enqueuedAtMs + limits::DeferredLifetime.count() <= now;
    });
    return work;
}

PendingWork::Queued PendingWork::enqueue(const NodeId &node, const QString &type, bool isUrgent,
                                         std::optional<std::chrono::milliseconds> lifetime)
{
    Work &work = current(node);
    const auto known = std::ranges::find(work.reports, type, &PendingReport::type);
    if (known != work.reports.end())
        return {.report = *known, .revision = work.revision};
    const qint64 now = m_clock.wallMs();
    const PendingReport report{.id = newUuid(),
                               .type = type,
                               .isUrgent = isUrgent,
                               .createdAtMs = now,
                               .expiresAtMs =
                                   now + lifetime.value_or(limits::ReportLifetime).count()};
    work.reports.append(report);
    return {.report = report, .revision = ++work.revision, .isNew = true};
}

PendingWork::Drained PendingWork::drain(const NodeId &node, qint64 max)
{
    Work &work = current(node);
    std::ranges::stable_sort(work.reports, [](const PendingReport &a, const PendingReport &b) {
        return a.isUrgent && !b.isUrgent;
    });
    Drained drained{.reports = work.reports.first(std::min<qsizetype>(max, work.reports.size()))};
    work.reports.remove(0, drained.reports.size());
    if (!drained.reports.isEmpty())
        ++work.revision;
    drained.revision = work.revision;
    drained.hasMore = !work.reports.isEmpty();
    return drained;
}

bool PendingWork::defer(const NodeId &node, const NodeInvokeParams &what)
{
    Work &work = current(node);
    const bool isKnown = std::ranges::any_of(work.actions, [&](const PendingAction &action) {
        return action.idempotencyKey == what.idempotencyKey && action.command == what.command;
    });
    if (isKnown)
        return true;
    if (work.actions.size() >= limits::DeferredPerNode)
        return false;
    const InvokeRequest request{.what = what};
    work.actions.append({.id = newUuid(),
                         .command = what.command,
                         .paramsJson = request.encode().value("paramsJSON"_L1).toString(),
                         .idempotencyKey = what.idempotencyKey,
                         .enqueuedAtMs = m_clock.wallMs()});
    return true;
}

QList<PendingAction> PendingWork::actions(const NodeId &node)
{
    return current(node).actions;
}

void PendingWork::acknowledge(const NodeId &node, const QStringList &ids)
{
    current(node).actions.removeIf(
        [&](const PendingAction &action) { return ids.contains(action.id); });
}

void PendingWork::forget(const NodeId &node)
{
    m_work.erase(node);
}

} // namespace gateway
