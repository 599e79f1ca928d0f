// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/protocol/RpcError.h"

#include <QList>
#include <QString>

#include <optional>

namespace gateway {

/// Connections that were turned away for the same reason from the same address.
struct Refusal
{
    QString address = {}; ///< Empty for clients of this host.
    QString name = {};    ///< As the client called itself, the last time.
    QString code = {};    ///< The code in the error's details, else the error's own.
    QString message = {};
    std::optional<qint64> clockDifferenceMs = {}; ///< The device's clock minus ours, the last time.
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    int count = 0;

    bool operator==(const Refusal &) const = default;
};

/// Counts who was turned away and why, for the owner. In bounded memory, nothing on disk: who fills
/// it pushes out the oldest lines only.
///
/// Thread: gateway thread only. Rule: desktop-ui.md 8.3 "Refused connections".
class RefusalLog final
{
public:
    explicit RefusalLog(Clock &clock)
        : m_clock(clock)
    {
    }

    void add(const QString &address, const QString &name, const RpcError &error,
             std::optional<std::chrono::milliseconds> clockDifference);
    /// Newest first; nothing older than limits::RefusalLifetime.
    [[nodiscard]] QList<Refusal> all() const;

private:
    Clock &m_clock;
    QList<Refusal> m_lines; ///< Newest first.
};

} // namespace gateway
