// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace gateway {

/// What `system.info` tells about this computer, as it is now. Rule: protocol-v4.md 8.
///
/// `dataFolder` names the disk that matters. Only Linux tells load and memory at no cost; elsewhere
/// the fields that the protocol requires are 0.
[[nodiscard]] QJsonObject hostFacts(const QString &dataFolder);

/// The numbers of `/proc/meminfo` in bytes: total and available. Pure.
struct MemoryFacts
{
    qint64 totalBytes = 0;
    qint64 freeBytes = 0;
};
[[nodiscard]] MemoryFacts memoryFacts(const QByteArray &meminfo);

} // namespace gateway
