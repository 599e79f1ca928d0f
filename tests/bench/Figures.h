// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gateway::bench {

/// What one repetition of a scenario showed. What was not measured is negative.
struct Sample
{
    double perSecond = -1;
    double p99Microseconds = -1;
    double cpuMsPer1000 = -1; ///< CPU time of the server process, all threads, user and kernel.
    double eventBytes = -1;   ///< Of the last event that a listener got.
};

/// The repetitions of one figure.
class Series final
{
public:
    void add(double value);
    [[nodiscard]] double median() const; ///< -1 when nothing was measured.
    /// "median (lowest to highest)", or a dash.
    [[nodiscard]] QString text(int decimals) const;

private:
    std::vector<double> m_sorted;
};

} // namespace gateway::bench
