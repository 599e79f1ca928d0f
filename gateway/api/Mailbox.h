// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QMutexLocker>

#include <optional>
#include <utility>

namespace gateway {

/// One slot between two threads: the newest value wins, so that a reader who sleeps finds one value
/// and not a queue of old ones.
///
/// Thread: any.
template <typename T>
class Mailbox final
{
public:
    /// True if the slot was empty: the reader has to be woken.
    bool put(T value)
    {
        const QMutexLocker lock(&m_mutex);
        const bool wasEmpty = !m_value.has_value();
        m_value = std::move(value);
        return wasEmpty;
    }

    [[nodiscard]] std::optional<T> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_value, std::nullopt);
    }

private:
    QMutex m_mutex;
    std::optional<T> m_value;
};

} // namespace gateway
