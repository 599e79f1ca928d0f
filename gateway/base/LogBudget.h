// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QHash>
#include <QString>

#include <functional>

namespace gateway {

/// How many lines strangers may cause in the log: so many a minute for each address, for a bounded
/// number of addresses, and together for all further ones. What is left out is counted, and told in
/// one line when the minute is over.
///
/// Thread: gateway thread only.
class LogBudget final
{
public:
    static constexpr int LinesPerAddress = 20; ///< own
    static constexpr qsizetype Addresses = 64; ///< own
    static constexpr std::chrono::minutes Window{1};

    /// `address` is empty for those that were counted together.
    using LeftOut = std::function<void(const QString &address, int lines)>;

    /// Writes to the log what was left out.
    explicit LogBudget(Clock &clock);
    LogBudget(Clock &clock, LeftOut leftOut);

    /// Whether a line that `address` caused may be written. The first one begins a minute.
    [[nodiscard]] bool take(const QString &address);

private:
    void endWindow();

    Clock &m_clock;
    LeftOut m_leftOut;
    QHash<QString, int> m_lines; ///< Wanted in this minute; under no address: of all further ones.
    Timer m_window;
};

} // namespace gateway
