// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gateway {

/// Tells when the addresses of this host may have changed. The system says so by itself: nothing is
/// polled. What there is now is for the receiver to look up.
///
/// Thread: the one that creates it; needs an event loop.
class NetworkWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatcher(Clock &clock, QObject *parent = nullptr);
    ~NetworkWatcher() override;

    /// False where the system tells nothing.
    [[nodiscard]] bool isWatching() const { return m_source != nullptr; }

signals:
    void changed(); ///< Once for changes that follow each other closely.

private:
    // One version per platform: NetworkWatcher_linux.cpp, NetworkWatcher_other.cpp. Null if it
    // cannot be had.
    static std::unique_ptr<QObject> makeSource(std::function<void()> changed);

    Clock &m_clock;
    Timer m_settle;
    std::unique_ptr<QObject> m_source;
};

} // namespace gateway
