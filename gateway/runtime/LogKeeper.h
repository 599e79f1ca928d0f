// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/LogRing.h"

#include <QDate>
#include <QFile>
#include <QMutex>
#include <QString>

namespace gateway {

/// Keeps what the program logs: in memory for the interface and in one file a day, owner-only, in
/// JSON lines that the official command line reads. While it exists it is the process's message
/// handler; at most one at a time.
///
/// A file that cannot be written is said once on the terminal; the program goes on.
///
/// Thread: made and destroyed by the main thread; lines come from any.
/// Rule: protocol-v3.md 5.10, 10.7 (`openclaw-YYYY-MM-DD.log`, one object a line).
class LogKeeper final
{
public:
    static constexpr qint64 MaxFileBytes = 16'777'216; ///< Then the day's file begins anew.
    static constexpr int KeptDays = 7;

    /// `folder` is created when the first line comes. `echoes`: lines go to the terminal, too.
    LogKeeper(QString folder, bool echoes);
    ~LogKeeper();
    LogKeeper(const LogKeeper &) = delete;
    LogKeeper &operator=(const LogKeeper &) = delete;

    [[nodiscard]] LogRing &ring() { return m_ring; }
    [[nodiscard]] QString file() const; ///< Of today.
    /// Debug lines of the gateway are kept, too.
    static void setDetailed(bool isDetailed);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void keep(const LogLine &line);
    void openFor(const QDate &day);
    void removeOld(const QDate &today) const;
    void complainOnce(const QString &problem);
    [[nodiscard]] QString fileFor(const QDate &day) const;

    QString m_folder;
    bool m_echoes = false;
    LogRing m_ring;
    QMutex m_mutex; ///< For the file.
    QFile m_file;
    QDate m_day;
    bool m_hasComplained = false;
    QtMessageHandler m_previous = nullptr;
};

} // namespace gateway
