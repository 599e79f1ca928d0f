// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/HttpConversation.h"

#include "gateway/base/Limits.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace gateway {

namespace {

constexpr char TlsHandshake = 0x16; // first byte of a record that greets

} // namespace

qint64 bytesWaiting(const QTcpSocket &socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

HttpConversation::HttpConversation(QTcpSocket *socket, const HttpHooks &hooks, Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_peer(socket->peerAddress())
    , m_hooks(hooks)
    , m_clock(clock)
{
    m_socket->setParent(this);
    // One byte more than a head may have is enough to see that it has more; the rest waits in the
    // kernel, and with the sender.
    m_socket->setReadBufferSize(limits::HttpHeadBytes + 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConversation::readHeads);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConversation::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConversation::end);
    // With TLS what is "written" may still wait for the network, encrypted.
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &HttpConversation::pump);
    enter(State::Reading, limits::HttpHeadTimeout);
}

HttpConversation::~HttpConversation()
{
    if (m_isUpgraded)
        return;
    m_socket->disconnect(this);
    m_hooks.released(*m_socket, m_peer);
}

void HttpConversation::enter(State state, std::chrono::milliseconds patience)
{
    m_state = state;
    m_deadline = m_clock.monotonic() + patience;
}

void HttpConversation::checkDeadline(std::chrono::milliseconds now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Reading:
        return refuse(errorReply(408, "The request head did not arrive in time.", "timeout"));
    case State::Idle:
    case State::Sending:
    case State::Lingering:
        m_socket->abort();
        return end();
    case State::Ended:
        return;
    }
}

// A few at a time, so that one client that sends many does not keep the others waiting.
void HttpConversation::readHeads()
{
    constexpr int HeadsInRow = 16;
    if (m_state == State::Lingering)
        m_socket->readAll();
    for (int i = 0; i < HeadsInRow; ++i) {
        if (!readHead())
            return;
    }
    QMetaObject::invokeMethod(this, &HttpConversation::readHeads, Qt::QueuedConnection);
}

// True if there may be another one.
bool HttpConversation::readHead()
{
    if (m_state != State::Idle && m_state != State::Reading)
        return false;
    const qint64 waiting = m_socket->bytesAvailable();
    if (waiting == 0)
        return false;
    const QByteArray start = m_socket->peek(std::min<qint64>(waiting, limits::HttpHeadBytes + 1));
    if (m_state == State::Idle)
        enter(State::Reading, limits::HttpHeadTimeout);
    // It would wait for our answer as we for the end of its head.
    if (start.front() == TlsHandshake) {
        refuse(errorReply(400, "No TLS is spoken here: use http:// or ws://.", "invalid_request"));
        return false;
    }
    const qsizetype end = start.indexOf("\r\n\r\n");
    if (end < 0) {
        if (start.size() > limits::HttpHeadBytes)
            refuse(errorReply(431, "The request head is too large.", "head_too_large"));
        return false;
    }
    const auto head = HttpHead::parse(start.first(end + 4));
    if (!head) {
        HttpReply reply = errorReply(head.error().status, head.error().text, "invalid_request");
        if (reply.status == 405)
            reply.headers = onlyReadable().headers;
        refuse(reply);
        return false;
    }
    if (head->isUpgrade()) {
        handOver(*head, end + 4);
        return false;
    }
    m_socket->skip(end + 4);
    answer(*head);
    return true;
}

void HttpConversation::handOver(const HttpHead &head, qsizetype headBytes)
{
    if (const auto refusal = m_hooks.refuseUpgrade(*m_socket, head))
        return refuse(*refusal);
    m_socket->skip(headBytes);
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(0);
    m_isUpgraded = true;
    m_state = State::Ended;
    m_hooks.upgrade(m_socket, head);
    deleteLater();
}

void HttpConversation::answer(const HttpHead &head)
{
    ++m_requests;
    HttpAnswer answer = m_hooks.answer(*m_socket, head);
    const bool keepsAlive =
        answer.mayKeepAlive && head.keepsAlive() && m_requests < limits::HttpRequestsPerConnection;
    respond(std::move(answer), head.method != "HEAD", keepsAlive);
}

void HttpConversation::respond(HttpAnswer answer, bool hasBody, bool keepsAlive)
{
    const qint64 length = answer.reply.body.size() + answer.more.size();
    QByteArray start = answer.reply.encodeHead({.contentLength = length, .keepsAlive = keepsAlive});
    m_body = HttpBody();
    if (hasBody && answer.reply.status != 304) {
        start += answer.reply.body;
        m_body = std::move(answer.more);
        if (m_body.size() <= limits::HttpWholeBody)
            m_body.readInto(start, m_body.size());
    }
    m_keepsAlive = keepsAlive;
    enter(State::Sending, limits::HttpSendTimeout);
    m_socket->write(start);
    pump();
}

void HttpConversation::refuse(const HttpReply &reply)
{
    m_isRefusing = true;
    respond({.reply = reply}, true, false);
}

// Reads on only while little is waiting to be sent: what a slow client costs is bounded.
void HttpConversation::pump()
{
    // Writing tells of bytes written, which leads here again.
    if (m_state != State::Sending || std::exchange(m_isPumping, true))
        return;
    m_deadline = m_clock.monotonic() + limits::HttpSendTimeout;
    bool isShort = false;
    while (m_body.size() > 0 && !isShort && bytesWaiting(*m_socket) < limits::HttpSendBuffer) {
        QByteArray chunk;
        m_body.readInto(chunk, limits::HttpSendChunk);
        isShort = chunk.isEmpty();
        m_socket->write(chunk);
    }
    m_socket->flush();
    m_isPumping = false;
    if (m_state != State::Sending)
        return;
    // Less than announced: only a broken connection tells the client.
    if (isShort) {
        m_socket->abort();
        return end();
    }
    if (bytesWaiting(*m_socket) > 0)
        return;
    // All is with the system already, so nobody will tell of it; the others come first.
    if (m_body.size() > 0)
        QMetaObject::invokeMethod(this, &HttpConversation::pump, Qt::QueuedConnection);
    else
        finishAnswer();
}

void HttpConversation::finishAnswer()
{
    m_body = HttpBody();
    if (m_keepsAlive) {
        enter(State::Idle, limits::HttpIdleTimeout);
        if (m_socket->bytesAvailable() > 0)
            QMetaObject::invokeMethod(this, &HttpConversation::readHeads, Qt::QueuedConnection);
        return;
    }
    // Closing with something unread would reset the connection under the answer: what the client
    // still sends is taken for a moment, in which it can read and close by itself.
    enter(State::Lingering, limits::HttpLinger);
    m_socket->readAll();
    if (!m_isRefusing)
        m_socket->disconnectFromHost();
}

void HttpConversation::end()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    deleteLater();
}

} // namespace gateway
