// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/Broadcaster.h"

#include "gateway/base/Logging.h"
#include "gateway/peers/ScopePolicy.h"
#include "gateway/protocol/FrameCodec.h"

#include <array>

namespace gateway {

namespace {

bool maySee(const EventSpec &spec, const Peer &peer)
{
    switch (spec.audience) {
    case EventSpec::Audience::Everyone:
        return true;
    case EventSpec::Audience::Operators:
        return !peer.isNode() && scopes::allow(peer.scopes, spec.scope);
    case EventSpec::Audience::Addressed:
        return false;
    }
    return false;
}

} // namespace

Broadcaster::Broadcaster(ConnectionTable &connections, Version version)
    : m_connections(connections)
    , m_version(std::move(version))
{
}

void Broadcaster::broadcast(const Event &event, const std::function<bool(const Peer &)> &isFor)
{
    const EventSpec *spec = findEvent(event.name);
    if (!spec || spec->audience == EventSpec::Audience::Addressed) {
        qCCritical(lcServer) << "event" << event.name << "cannot be broadcast";
        return;
    }
    const auto version = spec->carriesStateVersion ? std::optional(m_version()) : std::nullopt;

    struct Encoded
    {
        bool isDone = false;
        std::optional<QByteArray> start = {};
    };
    std::array<Encoded, DialectCount> cache;
    for (const ConnectionId &id : m_connections.ids()) {
        Connection *connection = m_connections.find(id);
        if (!connection || !connection->isReady() || !maySee(*spec, *connection->peer()))
            continue;
        if (isFor && !isFor(*connection->peer()))
            continue;
        const ProtocolDialect &dialect = *connection->peer()->dialect;
        Encoded &encoded = cache.at(dialect.index());
        if (!encoded.isDone) {
            encoded.isDone = true;
            if (const auto lowered = dialect.lowerEvent(event))
                encoded.start = FrameCodec::encodeEventStart(lowered->name, lowered->payloadText());
        }
        if (encoded.start)
            connection->sendBroadcast(*spec, *encoded.start, version);
    }
}

} // namespace gateway
