// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ShutdownSequence.h"

#include "gateway/base/Limits.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// A stop that is no restart leaves `restartExpectedMs` out: null is not in the schema.
QJsonObject announcement(StopReason reason)
{
    if (reason == StopReason::Stop)
        return {{u"reason"_s, u"gateway stopping"_s}};
    return {{u"reason"_s, u"gateway restarting"_s},
            {u"restartExpectedMs"_s, qint64(limits::RestartExpected.count())}};
}

} // namespace

ShutdownSequence::ShutdownSequence(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(collaborators)
{
    connect(&m_with.connections, &ConnectionTable::emptied, this, [this] {
        if (m_isBegun)
            finish();
    });
}

void ShutdownSequence::begin(StopReason reason)
{
    if (std::exchange(m_isBegun, true))
        return;
    m_with.door.shut();
    m_with.listeners.close();
    m_with.pipeline.refuseNewWork();
    m_with.broadcaster.broadcast({.name = u"shutdown"_s, .payload = announcement(reason)});
    m_with.broker.shutDown();
    m_with.connections.closeAll(CloseCode::ServiceRestart, u"service restart"_s);
    m_deadline = m_with.clock.callAfter(
        m_with.connections.count() == 0 ? std::chrono::milliseconds(0) : limits::ShutdownGrace,
        [this] { finish(); });
}

void ShutdownSequence::finish()
{
    m_deadline.cancel();
    disconnect(&m_with.connections, nullptr, this, nullptr);
    emit finished();
}

} // namespace gateway
