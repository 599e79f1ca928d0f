// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gateway {

/// A line of the log; redacted when it was written.
struct LogLine
{
    enum class Level { Trace, Debug, Info, Warning, Error, Fatal };

    quint64 sequence = 0; ///< Grows by one per line of this run.
    qint64 timeMs = 0;    ///< Since 1970 UTC.
    Level level = Level::Info;
    QString area = {}; ///< `pairing`, `server` …: the folder it is about.
    QString text = {};

    bool operator==(const LogLine &) const = default;
};

/// Lines in order, and how many were lost before the first of them because nobody took them.
struct LogBatch
{
    QList<LogLine> lines = {};
    quint64 dropped = 0;
};

} // namespace gateway
