// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/Connection.h"

#include "gateway/base/Logging.h"
#include "gateway/base/Redaction.h"
#include "gateway/protocol/FrameCodec.h"

using namespace Qt::StringLiterals;

namespace gateway {

Connection::Connection(ConnectionId id, std::unique_ptr<MessageTransport> transport,
                       ConnectionOrigin origin, Collaborators collaborators)
    : m_id(std::move(id))
    , m_transport(std::move(transport))
    , m_origin(std::move(origin))
    , m_with(collaborators)
{
    m_transport->setMaxMessageBytes(limits::PreAuthMessageBytes);
    connect(m_transport.get(), &MessageTransport::received, this, &Connection::receive);
    connect(m_transport.get(), &MessageTransport::ending, this, &Connection::close);
    connect(m_transport.get(), &MessageTransport::closed, this, &Connection::finish);
    connect(m_transport.get(), &MessageTransport::ponged, this, [this] {
        m_awaitsPong = false;
        if (isReady())
            emit alive();
    });
}

void Connection::open()
{
    m_nonce = newUuid();
    const QJsonObject challenge{{u"nonce"_s, m_nonce}, {u"ts"_s, m_with.clock.wallMs()}};
    m_transport->send(
        FrameCodec::encodeEvent(u"connect.challenge"_s, FrameCodec::encodePayload(challenge)));
    m_deadline = m_with.clock.callAfter(limits::HandshakeTimeout,
                                        [this] { close(CloseCode::Normal, QString()); });
}

void Connection::receive(const QByteArray &message)
{
    switch (m_state) {
    case State::AwaitingConnect:
        return receiveFirst(message);
    case State::Refusing:
        if (++m_framesWhileRefusing > limits::HandshakeQueuedFrames)
            close(CloseCode::Policy, u"too many pending handshake frames"_s);
        return;
    case State::Ready:
        return receiveRequest(message);
    case State::Admitting:
    case State::Closing:
    case State::Closed:
        return;
    }
}

void Connection::receiveFirst(const QByteArray &message)
{
    const auto frame = FrameCodec::decode(message);
    if (!frame) {
        if (frame.error().kind == FrameFault::Kind::NotJson)
            return close(CloseCode::Normal, QString());
        return close(CloseCode::Policy, u"invalid request frame"_s);
    }
    if (frame->method != "connect"_L1) {
        return refuse(frame->id, refusal(invalidRequest(
                                     u"invalid handshake: first request must be connect"_s)));
    }
    runHandshake(*frame);
}

void Connection::runHandshake(const RequestFrame &frame)
{
    if (!frame.params.isObject()) {
        return refuse(frame.id,
                      refusal(invalidRequest(u"invalid connect params: must be object"_s)));
    }
    const auto outcome = m_with.handshake.run(
        frame.params.toObject(), {.connection = m_id, .nonce = m_nonce, .origin = m_origin});
    if (!outcome) {
        const HandshakeRefusal refused = outcome.error();
        if (refused.delay.count() == 0)
            return refuse(frame.id, refused);
        m_state = State::Refusing;
        m_refusalDelay = m_with.clock.callAfter(
            refused.delay, [this, id = frame.id, refused] { refuse(id, refused); });
        return;
    }
    m_state = State::Admitting;
    m_connectRequestId = frame.id;
    m_peer = outcome->peer;
    emit admitted(*outcome);
}

void Connection::refuse(const QString &requestId, const HandshakeRefusal &refused)
{
    const QString &address = m_origin.address.address;
    if (m_with.log.take(address)) {
        qCInfo(lcServer).noquote() << "connection" << m_id << "from" << address
                                   << "refused:" << forLog(refused.closeReason, 160);
    }
    if (refused.error)
        m_transport->send(FrameCodec::encodeError(requestId, *refused.error));
    close(refused.closeCode, refused.closeReason);
    emit this->refused(refused);
}

void Connection::welcome(const RawJson &hello)
{
    if (m_state != State::Admitting)
        return;
    m_transport->setMaxMessageBytes(limits::MessageBytes);
    m_transport->send(FrameCodec::encodeReply(m_connectRequestId, hello));
    m_state = State::Ready;
    m_deadline.cancel();
    m_pulse = m_with.clock.callEvery(limits::PingInterval, [this] { checkPulse(); });
    endHandshake();
}

void Connection::receiveRequest(const QByteArray &message)
{
    // Who asks without reading the answers would have them all kept for it.
    if (isSlow())
        return close(CloseCode::Policy, u"slow consumer"_s);
    const auto frame = FrameCodec::decode(message);
    if (!frame) {
        if (frame.error().kind == FrameFault::Kind::NotRequest) {
            m_transport->send(FrameCodec::encodeError(
                frame.error().id,
                invalidRequest(u"invalid request frame: "_s + frame.error().text)));
        }
        return;
    }
    if (m_openRequests >= limits::RequestsPerConnection) {
        RpcError busy = unavailable(u"The server is busy. Please try again in a moment."_s);
        busy.retryable = true;
        m_transport->send(FrameCodec::encodeError(frame->id, m_peer->dialect->lowerError(busy)));
        return;
    }
    ++m_openRequests;
    // Kept alive here: the handler may close this very connection.
    const std::shared_ptr<const Peer> caller = m_peer;
    const Responder respond(m_with.sink, m_id, frame->id, frame->method, *caller->dialect);
    const auto verdict = m_with.pipeline.run(*caller, *frame, respond);
    m_wrongRoleCalls = verdict == RequestPipeline::Verdict::WrongRole ? m_wrongRoleCalls + 1 : 0;
    if (m_wrongRoleCalls > limits::RefusedRoleCallsInRow)
        close(CloseCode::Policy, u"repeated unauthorized calls"_s);
}

void Connection::sendReply(const QByteArray &message)
{
    if (m_state == State::Ready)
        m_transport->send(message);
}

void Connection::requestSettled()
{
    --m_openRequests;
}

bool Connection::isSlow() const
{
    return m_transport->bufferedBytes() > limits::SendBufferBytes;
}

bool Connection::sendEvent(const Event &event)
{
    if (!isReady() || isSlow())
        return false;
    const auto lowered = m_peer->dialect->lowerEvent(event);
    if (!lowered)
        return false;
    m_transport->send(FrameCodec::encodeEvent(lowered->name, lowered->payloadText()));
    return true;
}

void Connection::sendBroadcast(const EventSpec &spec, const QByteArray &start,
                               std::optional<StateVersion> version)
{
    if (!isReady())
        return;
    ++m_lastSeq;
    if (isSlow()) {
        if (!spec.isDroppable)
            close(CloseCode::Policy, u"slow consumer"_s);
        return;
    }
    m_transport->sendShared(start, FrameCodec::encodeEventEnd(m_lastSeq, version));
}

void Connection::checkPulse()
{
    if (m_awaitsPong) {
        qCInfo(lcServer) << "connection" << m_id << "does not answer pings";
        m_transport->abort();
        return;
    }
    m_awaitsPong = true;
    m_transport->ping();
}

void Connection::close(CloseCode code, const QString &reason)
{
    if (m_state == State::Closing || m_state == State::Closed)
        return;
    m_state = State::Closing;
    m_pulse.cancel();
    m_refusalDelay.cancel();
    m_transport->close(code, reason);
    // A peer that does not read never answers the close frame.
    m_deadline = m_with.clock.callAfter(limits::CloseGrace, [this] { m_transport->abort(); });
    endHandshake();
}

void Connection::dismiss(CloseCode code, const QString &reason)
{
    close(code, reason);
    m_transport->abort();
}

void Connection::endHandshake()
{
    if (!std::exchange(m_isHandshakeEnded, true))
        emit handshakeEnded();
}

void Connection::finish()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_pulse.cancel();
    m_deadline.cancel();
    m_refusalDelay.cancel();
    endHandshake();
    emit closed();
}

} // namespace gateway
