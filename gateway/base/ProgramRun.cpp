// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/ProgramRun.h"

#include <utility>

namespace gateway {

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
    gather();
    if (m_answer.isTooLong)
        finish();
}

void ProgramRun::gather()
{
    m_answer.output += m_process.readAllStandardOutput();
    m_answer.errors += m_process.readAllStandardError();
    for (QByteArray *said : {&m_answer.output, &m_answer.errors}) {
        m_answer.isTooLong = m_answer.isTooLong || said->size() > MostBytes;
        said->truncate(MostBytes);
    }
}

void ProgramRun::finish()
{
    m_limit.cancel();
    m_process.disconnect(this);
    gather();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    // Last: it may delete this.
    const Done done = std::exchange(m_done, {});
    if (done)
        done(m_answer);
}

} // namespace gateway
