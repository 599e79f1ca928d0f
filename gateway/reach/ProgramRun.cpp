// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/ProgramRun.h"

#include <utility>

namespace gateway {

namespace {

constexpr qsizetype MostBytes = 4 * 1024 * 1024; // a tailnet of some thousand peers

} // namespace

ProgramRun::ProgramRun(const QString &program, const QStringList &arguments,
                       std::chrono::milliseconds limit, Clock &clock, Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::started, this, [this] { m_answer.isStarted = true; });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Told while it is being started, in some cases.
        if (error == QProcess::FailedToStart)
            QMetaObject::invokeMethod(this, &ProgramRun::finish, Qt::QueuedConnection);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProgramRun::take);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProgramRun::take);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus how) {
        m_answer.isInTime = true;
        m_answer.exitCode = how == QProcess::NormalExit ? exitCode : -1;
        finish();
    });
    m_limit = clock.callAfter(limit, [this] { finish(); });
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

ProgramRun::~ProgramRun()
{
    m_process.disconnect(this);
    m_process.kill();
}

void ProgramRun::take()
{
    m_answer.output += m_process.readAllStandardOutput();
    m_answer.errors += m_process.readAllStandardError();
    if (m_answer.output.size() > MostBytes || m_answer.errors.size() > MostBytes)
        finish();
}

void ProgramRun::finish()
{
    m_limit.cancel();
    m_process.disconnect(this);
    m_answer.output += m_process.readAllStandardOutput();
    m_answer.errors += m_process.readAllStandardError();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    // Last: it may delete this.
    const Done done = std::exchange(m_done, {});
    if (done)
        done(m_answer);
}

} // namespace gateway
