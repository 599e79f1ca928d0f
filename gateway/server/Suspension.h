// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Result.h"
#include "gateway/protocol/RpcError.h"
#include "gateway/server/ActiveWork.h"

#include <QObject>

#include <optional>

namespace gateway {

/// Keeps new work out while the host is about to be frozen, under a lease that ends by itself, so
/// that a lost controller never leaves a gateway shut.
///
/// Thread: gateway thread only.
/// Rule: protocol-v4.md 1.5 "draining / suspending", 6 `snapshot.suspension`, 7.3; shapes:
/// `GatewaySuspend…` of the published schema.
class Suspension final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Accepting, Draining, Prepared };

    explicit Suspension(Clock &clock, QObject *parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isAccepting() const { return m_phase == Phase::Accepting; }

    /// `ready` when idle; else `draining` if `drains`, or `busy`. The same `requestId` again renews
    /// the lease; another one while a lease is held is `busy`.
    QJsonObject prepare(const QString &requestId, bool drains, const ActiveWork &work);
    /// `running`, `draining` or `ready`; a drained gateway becomes ready by being asked.
    /// Error: the lease is somebody else's.
    Result<QJsonObject, RpcError> status(const QString &suspensionId, const ActiveWork &work);
    /// Error: the lease is somebody else's. Without a lease nothing happens.
    Result<QJsonObject, RpcError> resume(const QString &suspensionId);

    /// What a refused request or connection is told; `method` is `connect` for the latter.
    [[nodiscard]] RpcError refusalOf(const QString &method) const;

    static constexpr std::chrono::milliseconds Lease{120'000};
    static constexpr std::chrono::milliseconds RetryAfter{20'000};

signals:
    void phaseChanged();

private:
    struct Held
    {
        QString id = {};
        QString requestId = {};
        qint64 expiresAtMs = 0;
    };

    void renew();
    void enter(Phase phase);
    [[nodiscard]] bool isHeldBy(const QString &suspensionId) const;
    [[nodiscard]] QJsonObject leaseReply(const ActiveWork &work) const;

    Clock &m_clock;
    Phase m_phase = Phase::Accepting;
    std::optional<Held> m_lease;
    Timer m_expiry;
};

[[nodiscard]] QLatin1StringView toText(Suspension::Phase phase);

} // namespace gateway
