// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QElapsedTimer>

namespace gateway {

/// Time from the system, timers from the event loop of the thread that asks.
class QtClock final : public Clock
{
public:
    QtClock();

    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] Timer callAfter(std::chrono::milliseconds delay,
                                  std::function<void()> call) override;
    [[nodiscard]] Timer callEvery(std::chrono::milliseconds period,
                                  std::function<void()> call) override;

private:
    QElapsedTimer m_sinceStart;
};

} // namespace gateway
