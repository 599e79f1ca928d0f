// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Limits.h"
#include "gateway/base/LogBudget.h"
#include "gateway/protocol/EventTable.h"
#include "gateway/protocol/Frame.h"
#include "gateway/server/Handshake.h"
#include "gateway/server/MessageTransport.h"
#include "gateway/server/ReplySink.h"
#include "gateway/server/RequestPipeline.h"

#include <QObject>

#include <memory>

namespace gateway {

/// Runs the state of one socket: awaiting `connect`, ready, closing. Contains no rules beyond the
/// order of frames; they are in Handshake and RequestPipeline.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.4, 1.5.
class Connection final : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        Handshake &handshake;
        RequestPipeline &pipeline;
        ReplySink &sink;
        Clock &clock;
        LogBudget &log;
    };

    Connection(ConnectionId id, std::unique_ptr<MessageTransport> transport,
               ConnectionOrigin origin, Collaborators collaborators);

    /// Sends the challenge and starts the deadline.
    void open();

    [[nodiscard]] const ConnectionId &id() const { return m_id; }
    [[nodiscard]] const ConnectionOrigin &origin() const { return m_origin; }
    /// Null before the handshake succeeded.
    [[nodiscard]] const std::shared_ptr<const Peer> &peer() const { return m_peer; }
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }

    /// Ends the handshake: `hello` goes out as the reply to `connect`, then events may follow.
    void welcome(const RawJson &hello);

    void sendReply(const QByteArray &message);
    [[nodiscard]] int openRequests() const { return m_openRequests; }
    void requestSettled();
    /// One connection's own event, without sequence number. False if it cannot be sent.
    bool sendEvent(const Event &event);
    /// A broadcast: `start` is the message up to what each has of its own. A reader that is too
    /// slow misses a droppable event, and is closed for any other.
    void sendBroadcast(const EventSpec &spec, const QByteArray &start,
                       std::optional<StateVersion> version);

    /// `error` first, if there is one; a second call is ignored.
    void close(CloseCode code, const QString &reason);
    /// The same without waiting for the peer's answer: its place is needed.
    void dismiss(CloseCode code, const QString &reason);

signals:
    /// The proof succeeded; answered by `welcome`.
    void admitted(const gateway::Admission &admission);
    void refused(const gateway::HandshakeRefusal &refusal); ///< Turned away, and told so.
    void alive();                                           ///< A pong came back.
    void handshakeEnded();                                  ///< Successfully or not; once.
    void closed();                                          ///< The socket is gone; once.

private:
    enum class State { AwaitingConnect, Refusing, Admitting, Ready, Closing, Closed };

    void receive(const QByteArray &message);
    void receiveFirst(const QByteArray &message);
    void receiveRequest(const QByteArray &message);
    void runHandshake(const RequestFrame &frame);
    void refuse(const QString &requestId, const HandshakeRefusal &refusal);
    void endHandshake();
    void checkPulse();
    void finish();
    [[nodiscard]] bool isSlow() const;

    ConnectionId m_id;
    std::unique_ptr<MessageTransport> m_transport;
    ConnectionOrigin m_origin;
    Collaborators m_with;
    State m_state = State::AwaitingConnect;
    QString m_nonce;
    QString m_connectRequestId;
    std::shared_ptr<const Peer> m_peer;
    qint64 m_lastSeq = 0;
    int m_openRequests = 0;
    int m_wrongRoleCalls = 0;
    int m_framesWhileRefusing = 0;
    bool m_awaitsPong = false;
    bool m_isHandshakeEnded = false;
    Timer m_deadline; ///< Of the handshake, then of the close.
    Timer m_pulse;
    Timer m_refusalDelay;
};

} // namespace gateway
