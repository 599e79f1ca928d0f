// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/Suspension.h"

#include "gateway/base/Ids.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QJsonObject busy(QLatin1StringView reason, const ActiveWork &work)
{
    return {{u"status"_s, u"busy"_s},
            {u"reason"_s, QString(reason)},
            {u"retryAfterMs"_s, qint64(Suspension::RetryAfter.count())},
            {u"activeCount"_s, work.requests},
            {u"blockers"_s, work.blockers()}};
}

RpcError conflict()
{
    return invalidRequest(u"another suspension is in progress"_s,
                          {{u"code"_s, u"SUSPENSION_CONFLICT"_s}});
}

} // namespace

QLatin1StringView toText(Suspension::Phase phase)
{
    switch (phase) {
    case Suspension::Phase::Accepting:
        return "accepting"_L1;
    case Suspension::Phase::Draining:
        return "draining"_L1;
    case Suspension::Phase::Prepared:
        return "prepared"_L1;
    }
    return {};
}

QJsonObject Suspension::prepare(const QString &requestId, bool drains, const ActiveWork &work)
{
    if (m_lease && m_lease->requestId != requestId)
        return busy("gateway-draining"_L1, work);
    if (!m_lease && !work.isIdle() && !drains)
        return busy("active-work"_L1, work);
    if (!m_lease)
        m_lease = Held{.id = newUuid(), .requestId = requestId};
    renew();
    const bool isReady = m_phase == Phase::Prepared || work.isIdle();
    enter(isReady ? Phase::Prepared : Phase::Draining);
    QJsonObject reply = leaseReply(work);
    reply.insert(u"suspensionId"_s, m_lease->id);
    if (isReady) {
        reply.insert(u"activeCount"_s, 0);
        reply.insert(u"blockers"_s, QJsonArray());
    }
    return reply;
}

Result<QJsonObject, RpcError> Suspension::status(const QString &suspensionId,
                                                 const ActiveWork &work)
{
    if (!m_lease)
        return QJsonObject{{u"status"_s, u"running"_s}};
    if (!isHeldBy(suspensionId))
        return Failure{conflict()};
    if (work.isIdle())
        enter(Phase::Prepared);
    return leaseReply(work);
}

Result<QJsonObject, RpcError> Suspension::resume(const QString &suspensionId)
{
    if (m_lease && !isHeldBy(suspensionId))
        return Failure{conflict()};
    const bool wasHeld = m_lease.has_value();
    m_lease.reset();
    m_expiry.cancel();
    enter(Phase::Accepting);
    return QJsonObject{{u"ok"_s, true}, {u"status"_s, u"running"_s}, {u"resumed"_s, wasHeld}};
}

RpcError Suspension::refusalOf(const QString &method) const
{
    RpcError error = unavailable(u"%1 unavailable during gateway suspension"_s.arg(method),
                                 {{u"method"_s, method},
                                  {u"reason"_s, u"gateway-suspending"_s},
                                  {u"phase"_s, QString(toText(m_phase))}});
    error.retryable = true;
    error.retryAfter = std::chrono::milliseconds(1000); // protocol-v4.md 1.5
    return error;
}

QJsonObject Suspension::leaseReply(const ActiveWork &work) const
{
    QJsonObject reply{{u"expiresAtMs"_s, m_lease->expiresAtMs}};
    if (m_phase == Phase::Prepared) {
        reply.insert(u"status"_s, u"ready"_s);
        return reply;
    }
    reply.insert(u"status"_s, u"draining"_s);
    reply.insert(u"retryAfterMs"_s, qint64(RetryAfter.count()));
    reply.insert(u"activeCount"_s, work.requests);
    reply.insert(u"blockers"_s, work.blockers());
    return reply;
}

bool Suspension::isHeldBy(const QString &suspensionId) const
{
    return m_lease && m_lease->id == suspensionId;
}

void Suspension::renew()
{
    m_lease->expiresAtMs = m_clock.wallMs() + Lease.count();
    m_expiry = m_clock.callAfter(Lease, [this] {
        m_lease.reset();
        enter(Phase::Accepting);
    });
}

void Suspension::enter(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        emit phaseChanged();
}

} // namespace gateway
