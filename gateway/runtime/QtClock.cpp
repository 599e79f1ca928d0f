// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/QtClock.h"

#include <QDateTime>
#include <QTimer>

namespace gateway {

namespace {

class QtTimerHandle final : public Timer::Handle
{
public:
    QtTimerHandle(std::chrono::milliseconds interval, bool isSingleShot, std::function<void()> call)
        : m_timer(new QTimer)
    {
        m_timer->setSingleShot(isSingleShot);
        // The call may drop this very handle, and with it the timer's owner.
        QObject::connect(m_timer, &QTimer::timeout, m_timer,
                         [isCalling = m_isCalling, call = std::move(call)] {
                             const auto kept = call;
                             const auto flag = isCalling;
                             *flag = true;
                             kept();
                             *flag = false;
                         });
        m_timer->start(interval);
    }
    QtTimerHandle(const QtTimerHandle &) = delete;
    QtTimerHandle &operator=(const QtTimerHandle &) = delete;

    ~QtTimerHandle() override
    {
        m_timer->stop();
        if (*m_isCalling)
            m_timer->deleteLater();
        else
            delete m_timer;
    }

    [[nodiscard]] bool isActive() const override { return m_timer->isActive(); }

private:
    QTimer *m_timer;
    std::shared_ptr<bool> m_isCalling = std::make_shared<bool>(false);
};

} // namespace

QtClock::QtClock()
{
    m_sinceStart.start();
}

qint64 QtClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

std::chrono::milliseconds QtClock::monotonic() const
{
    return std::chrono::milliseconds(m_sinceStart.elapsed());
}

Timer QtClock::callAfter(std::chrono::milliseconds delay, std::function<void()> call)
{
    return Timer(std::make_unique<QtTimerHandle>(delay, true, std::move(call)));
}

Timer QtClock::callEvery(std::chrono::milliseconds period, std::function<void()> call)
{
    return Timer(std::make_unique<QtTimerHandle>(period, false, std::move(call)));
}

} // namespace gateway
