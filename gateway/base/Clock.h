// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace gateway {

/// A call that will happen later. Dropping it cancels the call; it may be dropped from inside the
/// call itself. A default-constructed timer is not running.
class Timer final
{
public:
    /// What a Clock hands out; its destructor cancels.
    class Handle
    {
    public:
        Handle() = default;
        Handle(const Handle &) = delete;
        Handle &operator=(const Handle &) = delete;
        virtual ~Handle() = default;
        [[nodiscard]] virtual bool isActive() const = 0;
    };

    Timer() = default;
    explicit Timer(std::unique_ptr<Handle> handle)
        : m_handle(std::move(handle))
    {
    }

    [[nodiscard]] bool isActive() const { return m_handle && m_handle->isActive(); }
    void cancel() { m_handle.reset(); }

private:
    std::unique_ptr<Handle> m_handle;
};

/// The only source of time in the gateway.
///
/// Thread: the thread that owns the gateway; calls come back on it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since 1970 UTC; may jump when the user sets the clock.
    [[nodiscard]] virtual qint64 wallMs() const = 0;
    /// Never jumps; only differences mean anything.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls back once after `delay`. Not before the caller returned to the event loop.
    [[nodiscard]] virtual Timer callAfter(std::chrono::milliseconds delay,
                                          std::function<void()> call) = 0;
    /// Calls back again and again, first after one `period`.
    [[nodiscard]] virtual Timer callEvery(std::chrono::milliseconds period,
                                          std::function<void()> call) = 0;
};

} // namespace gateway
