// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace gateway {

/// How a program that was run for its answer ended.
struct ProgramAnswer
{
    bool isStarted = false; ///< There is such a program, and it may be run.
    bool isInTime = false;
    bool isTooLong = false; ///< It said more than ProgramRun::MostBytes, and was ended.
    int exitCode = -1;
    QByteArray output = {};
    QByteArray errors = {};

    [[nodiscard]] bool isGood() const
    {
        return isStarted && isInTime && !isTooLong && exitCode == 0;
    }
};

/// One run of a program that only answers: nothing is typed into it, and it is ended when it takes
/// too long, says too much, or when nobody waits any more.
///
/// Thread: the one that makes it, which needs an event loop; returns at once.
class ProgramRun final : public QObject
{
    Q_OBJECT

public:
    /// Of what it says, and of its errors. A tailnet of some thousand peers takes less.
    static constexpr qsizetype MostBytes = 4 * 1024 * 1024;

    using Done = std::function<void(const ProgramAnswer &)>;

    /// `done` is called once, later, and not after `this` is gone. It may delete `this`.
    ProgramRun(const QString &program, const QStringList &arguments,
               std::chrono::milliseconds limit, Clock &clock, Done done, QObject *parent = nullptr);
    ~ProgramRun() override;

private:
    void take();
    void gather();
    void finish();

    QProcess m_process;
    ProgramAnswer m_answer;
    Done m_done;
    Timer m_limit;
};

} // namespace gateway
