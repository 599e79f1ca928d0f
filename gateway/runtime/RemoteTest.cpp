// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/RemoteTest.h"

#include "gateway/runtime/RemoteErrors.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Code = CommandError::Code;
using Kind = RemoteStep::Kind;
using State = RemoteStep::State;

constexpr std::chrono::milliseconds LookLimit{10'000};
constexpr quint16 SecurePort = 443;

} // namespace

RemoteTest::RemoteTest(RemoteTarget target, StateStore &store, Clock &clock, Done done)
    : m_target(std::move(target))
    , m_store(store)
    , m_clock(clock)
    , m_done(std::move(done))
{
}

void RemoteTest::start()
{
    if (m_target.tunnel)
        m_steps.append({.kind = Kind::Tunnel});
    m_steps.append({.kind = Kind::Reach});
    if (m_target.url.scheme() == "wss"_L1)
        m_steps.append({.kind = Kind::Certificate});
    m_steps.append({.kind = Kind::SignIn});
    m_steps.append({.kind = Kind::Approval});
    if (m_target.tunnel)
        return openTunnel();
    m_options = m_target.clientOptions(0);
    lookAtCertificate();
}

RemoteStep *RemoteTest::step(Kind kind)
{
    const auto it = std::ranges::find(m_steps, kind, &RemoteStep::kind);
    return it == m_steps.end() ? nullptr : &*it;
}

void RemoteTest::pass(Kind kind)
{
    if (RemoteStep *passed = step(kind))
        passed->state = State::Good;
}

void RemoteTest::fail(Kind kind, const CommandError &error)
{
    RemoteStep *failed = step(kind);
    failed->state = State::Failed;
    failed->error = error;
    finish();
}

void RemoteTest::openTunnel()
{
    m_tunnel = std::make_unique<SshTunnel>(m_target.tunnelOptions(), m_clock);
    connect(m_tunnel.get(), &SshTunnel::opened, this, [this] {
        pass(Kind::Tunnel);
        m_options = m_target.clientOptions(m_tunnel->nearPort());
        lookAtCertificate();
    });
    connect(m_tunnel.get(), &SshTunnel::failed, this,
            [this](const TunnelFault &why) { fail(Kind::Tunnel, commandError(why, m_target)); });
    m_tunnel->open();
}

// Sends nothing, so it may take whatever is shown: that is what the person is to see.
void RemoteTest::lookAtCertificate()
{
    if (!step(Kind::Certificate))
        return signIn();
    m_socket = std::make_unique<QSslSocket>();
    connect(m_socket.get(), &QSslSocket::sslErrors, m_socket.get(),
            [socket = m_socket.get()] { socket->ignoreSslErrors(); });
    connect(m_socket.get(), &QSslSocket::connected, this, [this] { pass(Kind::Reach); });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &RemoteTest::takeCertificate);
    const auto lose = [this](const QString &why) {
        const bool isReached = step(Kind::Reach)->state == State::Good;
        fail(isReached ? Kind::Certificate : Kind::Reach,
             {.code = isReached ? Code::NotGateway : Code::Unreachable,
              .subject = m_target.host(),
              .detail = why});
    };
    connect(m_socket.get(), &QSslSocket::errorOccurred, this,
            [this, lose] { lose(m_socket->errorString()); });
    m_limit = m_clock.callAfter(LookLimit, [lose] { lose(u"no answer in time"_s); });
    m_socket->connectToHostEncrypted(m_options.url.host(), quint16(m_options.url.port(SecurePort)));
}

void RemoteTest::takeCertificate()
{
    m_limit.cancel();
    const QSslCertificate shown = m_socket->peerCertificate();
    m_socket->disconnect(this);
    m_socket->abort();
    step(Kind::Certificate)->fingerprint =
        QString::fromLatin1(shown.digest(QCryptographicHash::Sha256).toHex());
    if (m_target.pin && !m_target.pin->matches(shown)) {
        return fail(Kind::Certificate,
                    {.code = Code::CertificateChanged, .subject = m_target.host()});
    }
    signIn();
}

void RemoteTest::signIn()
{
    const auto identity = ClientIdentity::open(m_store);
    if (!identity) {
        return fail(Kind::SignIn, commandError(ClientError{.kind = ClientError::Kind::NoIdentity,
                                                           .text = identity.error().text},
                                               m_target));
    }
    m_options.identity = *identity;
    m_client = std::make_unique<GatewayClient>(m_options, m_clock);
    connect(m_client.get(), &GatewayClient::ready, this, [this] {
        for (const Kind kind : {Kind::Reach, Kind::Certificate, Kind::SignIn, Kind::Approval})
            pass(kind);
        finish();
    });
    connect(m_client.get(), &GatewayClient::failed, this, &RemoteTest::takeRefusal);
    m_client->open();
}

void RemoteTest::takeRefusal(const ClientError &error)
{
    const CommandError why = commandError(error, m_target);
    if (error.kind == ClientError::Kind::WrongCertificate && step(Kind::Certificate)) {
        pass(Kind::Reach);
        return fail(Kind::Certificate, why);
    }
    if (error.kind != ClientError::Kind::Refused)
        return fail(Kind::Reach, why);
    pass(Kind::Reach);
    pass(Kind::Certificate);
    if (!isApprovalNeeded(error))
        return fail(Kind::SignIn, why);
    pass(Kind::SignIn);
    fail(Kind::Approval, why);
}

// Later: whoever told us is on the stack, and may go with this.
void RemoteTest::finish()
{
    m_limit.cancel();
    m_finish = m_clock.callAfter(std::chrono::milliseconds(0), [this] {
        const Done done = std::exchange(m_done, {});
        if (done)
            done(m_steps);
    });
}

} // namespace gateway
