// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"

#include <QStringList>

#include <optional>

namespace gateway {

/// Reads the end of the newest log file, never more of it than asked for.
/// Rule: protocol-v3.md 5.10.
class LogTail final
{
public:
    struct Wanted
    {
        std::optional<qint64> cursor = {};
        qint64 limit = 500;
        qint64 maxBytes = 250'000;
    };
    struct Lines
    {
        QString file = {}; ///< Empty: there is none yet.
        qint64 size = 0;   ///< Also where to go on from.
        QStringList lines = {};
        bool isTruncated = false; ///< Lines before these were left out.
        bool isReset = false;     ///< The cursor was of no use.
    };

    explicit LogTail(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] Result<Lines, Error> read(const Wanted &wanted) const;

private:
    QString m_folder;
};

} // namespace gateway
