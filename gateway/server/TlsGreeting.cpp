// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/TlsGreeting.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"

namespace gateway {

namespace {

constexpr char HandshakeRecord = 0x16; // the first byte of TLS: RFC 8446 5.1

} // namespace

TlsGreeting::TlsGreeting(QSslSocket *socket, QSslConfiguration tls, const HttpHooks &hooks,
                         Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_peer(socket->peerAddress())
    , m_tls(std::move(tls))
    , m_hooks(hooks)
    , m_clock(clock)
    , m_deadline(clock.monotonic() + limits::TlsHandshakeTimeout)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(limits::HttpHeadBytes);
    connect(m_socket, &QSslSocket::readyRead, this, &TlsGreeting::look);
    connect(m_socket, &QSslSocket::disconnected, this, &TlsGreeting::end);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        qCDebug(lcServer).noquote()
            << "no TLS with" << m_peer.toString() << ':' << m_socket->errorString();
        end();
    });
}

TlsGreeting::~TlsGreeting()
{
    if (m_isHandedOver)
        return;
    m_socket->disconnect(this);
    m_hooks.released(*m_socket, m_peer);
}

void TlsGreeting::checkDeadline(std::chrono::milliseconds now)
{
    if (now < m_deadline || m_isHandedOver)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    end();
}

void TlsGreeting::look()
{
    if (m_isRefusing) {
        m_socket->readAll();
        return;
    }
    const QByteArray first = m_socket->peek(1);
    if (first.isEmpty())
        return;
    disconnect(m_socket, &QSslSocket::readyRead, this, nullptr);
    if (first.front() != HandshakeRecord)
        return refusePlainText();
    connect(m_socket, &QSslSocket::encrypted, this, &TlsGreeting::handOver);
    m_socket->setSslConfiguration(m_tls);
    m_socket->startServerEncryption();
}

// What the client still sends is thrown away for a moment: closing over it would take the answer
// from it.
void TlsGreeting::refusePlainText()
{
    m_isRefusing = true;
    m_deadline = m_clock.monotonic() + limits::HttpLinger;
    connect(m_socket, &QSslSocket::readyRead, this, &TlsGreeting::look);
    m_socket->readAll();
    const HttpReply reply =
        errorReply(400, "This port speaks TLS only. Use wss:// or https:// here.", "tls_required");
    m_socket->write(reply.encodeHead({.contentLength = reply.body.size()}) + reply.body);
    m_socket->disconnectFromHost();
}

void TlsGreeting::handOver()
{
    m_isHandedOver = true;
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    emit encrypted(m_socket);
    deleteLater();
}

void TlsGreeting::end()
{
    deleteLater();
}

} // namespace gateway
