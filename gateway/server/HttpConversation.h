// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/protocol/HttpHead.h"
#include "gateway/server/HttpBody.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <functional>

namespace gateway {

/// Who answers on a listening socket.
struct HttpHooks
{
    /// What a new socket is encrypted with; nothing, or no function: plain text.
    std::function<std::optional<QSslConfiguration>()> tls = {};
    /// Asked before anything of a new socket is read. A refusal is sent and the socket closed.
    std::function<std::optional<HttpReply>(QTcpSocket &socket)> admit = {};
    /// Told once for every admitted socket that is not upgraded, when it is done with. The socket
    /// is closed and no longer knows its peer.
    std::function<void(const QTcpSocket &socket, const QHostAddress &peer)> released = {};
    /// Answers a plain request.
    std::function<HttpAnswer(const QTcpSocket &socket, const HttpHead &head)> answer = {};
    /// Whether and why a socket may not be upgraded.
    std::function<std::optional<HttpReply>(const QTcpSocket &socket, const HttpHead &head)>
        refuseUpgrade = {};
    /// Takes over a socket that asks for an upgrade; what follows the head is unread in it.
    std::function<void(QTcpSocket *socket, const HttpHead &head)> upgrade = {};
    /// Closes a socket that can be spared, for a newcomer that has no descriptor. False: none can.
    std::function<bool()> makeRoom = {};
    /// A newcomer had to be closed for want of a descriptor.
    std::function<void(const QString &address)> turnedAway = {};
};

/// What was written and is not with the network yet, also of a socket that encrypts.
[[nodiscard]] qint64 bytesWaiting(const QTcpSocket &socket);

/// One socket that speaks plain HTTP: head by head within limits of size and time, each judged
/// before it is answered, answers in the order of the requests, until it is upgraded or ends.
///
/// Thread: gateway thread only. Deletes itself when it is done.
/// Rule: protocol-v4.md 1.1, 14; the limits are ours.
class HttpConversation final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. `hooks` must outlive it.
    HttpConversation(QTcpSocket *socket, const HttpHooks &hooks, Clock &clock, QObject *parent);
    ~HttpConversation() override;

    /// Called now and then: ends what takes too long.
    void checkDeadline(std::chrono::milliseconds now);

private:
    enum class State {
        Idle,      ///< Between two requests.
        Reading,   ///< A head is under way.
        Sending,   ///< An answer is under way; nothing is read.
        Lingering, ///< The last answer is sent; what still comes is thrown away.
        Ended,
    };

    void readHeads();
    bool readHead();
    void answer(const HttpHead &head);
    void respond(HttpAnswer answer, bool hasBody, bool keepsAlive);
    void refuse(const HttpReply &reply);
    void handOver(const HttpHead &head, qsizetype headBytes);
    void pump();
    void finishAnswer();
    void end();
    void enter(State state, std::chrono::milliseconds patience);

    QTcpSocket *m_socket;
    QHostAddress m_peer;
    const HttpHooks &m_hooks;
    Clock &m_clock;
    State m_state = State::Reading;
    std::chrono::milliseconds m_deadline{0};
    HttpBody m_body;
    bool m_keepsAlive = false;
    bool m_isRefusing = false;
    bool m_isPumping = false;
    bool m_isUpgraded = false;
    int m_requests = 0;
};

} // namespace gateway
