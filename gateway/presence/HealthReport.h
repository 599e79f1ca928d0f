// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/protocol/RawJson.h"

#include <QJsonObject>

namespace gateway {

/// Gathers what `health` and `status` tell. A gateway without assistant and channels says so by
/// empty lists of the right shape; nothing is polled or probed.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 12.2, 12.3; no keys beyond the published
/// schema.
class HealthReport final
{
public:
    explicit HealthReport(Clock &clock);

    /// The snapshot of the last `refresh`, as in `hello-ok`, `health` and its event.
    [[nodiscard]] const RawJson &snapshot() const noexcept { return m_snapshot; }
    /// Grows by one with each refresh.
    [[nodiscard]] qint64 version() const noexcept { return m_version; }
    void refresh();

    [[nodiscard]] QJsonObject status(const QString &productVersion) const;

private:
    Clock &m_clock;
    RawJson m_snapshot;
    qint64 m_version = 0;
};

} // namespace gateway
