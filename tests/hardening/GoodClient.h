// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hardening/Wire.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace gateway::hardening {

/// How long somebody waits who means well, in a thread of its own: one request after another on one
/// connection, and now and then a sign-in from the address that misbehaves most.
class GoodClient final
{
public:
    struct Waits
    {
        std::vector<double> requests = {}; ///< Milliseconds, sorted.
        std::vector<double> signIns = {};
        int failures = 0;
    };

    GoodClient(Place place, std::string from);
    ~GoodClient();
    GoodClient(const GoodClient &) = delete;
    GoodClient &operator=(const GoodClient &) = delete;

    /// What was measured since the last call.
    [[nodiscard]] Waits take();
    [[nodiscard]] static double percentile(const std::vector<double> &sorted, double part);

private:
    void run();

    Place m_place;
    std::string m_from;
    std::atomic<bool> m_isOver = false;
    std::mutex m_mutex;
    Waits m_waits;
    std::thread m_thread;
};

} // namespace gateway::hardening
