// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/Responder.h"

#include "gateway/base/Logging.h"
#include "gateway/protocol/FrameCodec.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace gateway {

struct Responder::State
{
    QPointer<ReplySink> sink;
    ConnectionId connection;
    QString requestId;
    QString method;
    const ProtocolDialect &dialect;
    bool isAnswered = false;

    State(ReplySink &to, ConnectionId from, QString id, QString name, const ProtocolDialect &spoken)
        : sink(&to)
        , connection(std::move(from))
        , requestId(std::move(id))
        , method(std::move(name))
        , dialect(spoken)
    {
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    ~State()
    {
        if (isAnswered || !sink)
            return;
        qCCritical(lcServer) << "method" << method << "dropped its request unanswered";
        send(FrameCodec::encodeError(requestId,
                                     dialect.lowerError(unavailable(u"internal error"_s))));
    }

    void send(const QByteArray &message)
    {
        if (isAnswered) {
            qCCritical(lcServer) << "method" << method << "answered twice";
            return;
        }
        isAnswered = true;
        if (!sink)
            return;
        sink->sendReply(connection, message);
        sink->requestSettled(connection);
    }
};

Responder::Responder(ReplySink &sink, ConnectionId connection, QString requestId, QString method,
                     const ProtocolDialect &dialect)
    : m_state(std::make_shared<State>(sink, std::move(connection), std::move(requestId),
                                      std::move(method), dialect))
{
}

void Responder::reply(const QJsonValue &payload) const
{
    m_state->send(FrameCodec::encodeReply(m_state->requestId,
                                          m_state->dialect.lowerReply(m_state->method, payload)));
}

void Responder::reply(const RawJson &payload) const
{
    m_state->send(FrameCodec::encodeReply(m_state->requestId, payload));
}

void Responder::accept(const QJsonObject &payload) const
{
    if (m_state->isAnswered || !m_state->sink)
        return;
    m_state->sink->sendReply(
        m_state->connection,
        FrameCodec::encodeReply(m_state->requestId,
                                m_state->dialect.lowerReply(m_state->method, payload)));
}

void Responder::fail(const RpcError &error) const
{
    m_state->send(FrameCodec::encodeError(m_state->requestId, m_state->dialect.lowerError(error)));
}

} // namespace gateway
