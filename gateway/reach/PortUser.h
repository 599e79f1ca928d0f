// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gateway {

/// The process that listens on a port.
struct PortUser
{
    QString program = {}; ///< As the system shortens it; no more than a hint for people.
    qint64 pid = 0;

    bool operator==(const PortUser &) const = default;
};

/// Who listens on `port`, at whatever address; nothing where that cannot be seen: processes of
/// other users, systems without `/proc`. `proc`: where the system keeps it.
///
/// Reads some files of each process of this user: not for every connection. Rule: proc(5).
[[nodiscard]] std::optional<PortUser> portUser(quint16 port, const QString &proc = QStringLiteral("/proc"));

} // namespace gateway
