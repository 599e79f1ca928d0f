// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ShutdownSequence.h"

#include "gateway/base/Limits.h"

using namespace Qt::StringLiterals;

namespace gateway {

ShutdownSequence::ShutdownSequence(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(collaborators)
{
    connect(&m_with.connections, &ConnectionTable::emptied, this, [this] {
        if (m_isBegun)
            finish();
    });
}

void ShutdownSequence::begin()
{
    if (std::exchange(m_isBegun, true))
        return;
    m_with.door.shut();
    m_with.listeners.close();
    m_with.pipeline.refuseNewWork();
    // `restartExpectedMs` is left out: this stop is not a restart, and null is not in the schema.
    m_with.broadcaster.broadcast(
        {.name = u"shutdown"_s, .payload = QJsonObject{{u"reason"_s, u"gateway stopping"_s}}});
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
