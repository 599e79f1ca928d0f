// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/server/ActiveWork.h"

#include <QObject>

#include <functional>

namespace gateway {

/// Restarts the gateway for a client that asks: at once when nothing is under way, otherwise when
/// the work is done, at the latest after `Patience`.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 7.3 `gateway.restart.request`; the shape of
/// `restart` is that of protocol-v3.md 5.9.
class RestartRequests final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Scheduled, Deferred, Coalesced };

    RestartRequests(std::function<ActiveWork()> work, Clock &clock, QObject *parent = nullptr)
        : QObject(parent)
        , m_work(std::move(work))
        , m_clock(clock)
    {
    }

    /// `isIdle`: nothing but the request itself is under way. A restart that is already on its way
    /// is joined.
    Outcome request(bool isIdle, bool skipsDeferral);

    /// Time for the answer to reach who asked.
    static constexpr std::chrono::milliseconds Delay{500};
    static constexpr std::chrono::milliseconds Patience{300'000};

signals:
    void due();

private:
    void waitForIdle();

    std::function<ActiveWork()> m_work;
    Clock &m_clock;
    std::chrono::milliseconds m_askedAt{0}; ///< Monotonic.
    Timer m_timer;
};

[[nodiscard]] QLatin1StringView toText(RestartRequests::Outcome outcome);

} // namespace gateway
