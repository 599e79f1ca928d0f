// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/RemoteLink.h"

#include "gateway/base/Logging.h"
#include "gateway/base/Redaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool isFinal(const LinkFault &fault)
{
    if (const auto *tunnel = std::get_if<TunnelFault>(&fault)) {
        return tunnel->kind == TunnelFault::Kind::NoProgram ||
               tunnel->kind == TunnelFault::Kind::HostKeyUnknown ||
               tunnel->kind == TunnelFault::Kind::HostKeyChanged ||
               tunnel->kind == TunnelFault::Kind::Denied;
    }
    const auto &client = std::get<ClientError>(fault);
    return client.kind == ClientError::Kind::WrongCertificate ||
           (client.kind == ClientError::Kind::Refused && GatewayClient::isFinal(client.reply));
}

QString textOf(const LinkFault &fault)
{
    return std::visit([](const auto &either) { return either.text; }, fault);
}

} // namespace

bool isApprovalNeeded(const ClientError &error)
{
    return error.kind == ClientError::Kind::Refused &&
           error.reply.details.value("code"_L1).toString() == "PAIRING_REQUIRED"_L1;
}

SshTunnel::Options RemoteTarget::tunnelOptions() const
{
    return {.target = tunnel.value_or(SshTarget()),
            .identity = sshIdentity,
            .nearPort = quint16(url.port(0)),
            .farPort = remotePort};
}

GatewayClient::Options RemoteTarget::clientOptions(quint16 nearPort) const
{
    GatewayClient::Options options{.url = url,
                                   .token = token,
                                   .password = password,
                                   .scopes = {u"operator.admin"_s, u"operator.read"_s,
                                              u"operator.write"_s, u"operator.approvals"_s,
                                              u"operator.pairing"_s},
                                   .clientId = u"gateway-client"_s,
                                   .clientMode = u"ui"_s,
                                   .pin = pin};
    if (tunnel) {
        options.url.setHost(u"127.0.0.1"_s);
        options.url.setPort(nearPort);
        options.knownAs.setScheme(u"ssh"_s);
        options.knownAs.setHost(tunnel->host);
        options.knownAs.setPort(remotePort);
    }
    return options;
}

RemoteLink::RemoteLink(StateStore &store, Clock &clock, Pauses pauses, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_pauses(pauses)
{
}

RemoteLink::~RemoteLink()
{
    // Here, not with the next events: nobody may come after this.
    if (m_client)
        m_client->disconnect(this);
    if (m_tunnel)
        m_tunnel->disconnect(this);
}

void RemoteLink::open(const RemoteTarget &target)
{
    dropAll();
    m_target = target;
    m_fault.reset();
    m_pause = std::chrono::milliseconds(0);
    attempt();
}

void RemoteLink::close()
{
    dropAll();
    m_fault.reset();
    setState(State::Closed);
}

GatewayClient *RemoteLink::client() const
{
    return m_state == State::Ready ? m_client.get() : nullptr;
}

void RemoteLink::attempt()
{
    if (m_state != State::AwaitingApproval)
        setState(State::Connecting);
    if (m_target.tunnel && !m_isTunnelOpen)
        openTunnel();
    else
        signIn();
}

void RemoteLink::openTunnel()
{
    m_tunnel = std::make_unique<SshTunnel>(m_target.tunnelOptions(), m_clock);
    connect(m_tunnel.get(), &SshTunnel::opened, this, [this] {
        m_isTunnelOpen = true;
        signIn();
    });
    connect(m_tunnel.get(), &SshTunnel::failed, this, [this](const TunnelFault &why) {
        dropTunnel();
        lose(why);
    });
    m_tunnel->open();
}

void RemoteLink::signIn()
{
    auto options = m_target.clientOptions(m_tunnel ? m_tunnel->nearPort() : quint16(0));
    // Read anew: the client before this one may have put a token into it.
    const auto identity = ClientIdentity::open(m_store);
    if (!identity)
        return lose(
            ClientError{.kind = ClientError::Kind::NoIdentity, .text = identity.error().text});
    options.identity = *identity;
    m_client = std::make_unique<GatewayClient>(options, m_clock);
    connect(m_client.get(), &GatewayClient::ready, this, [this] {
        m_pause = std::chrono::milliseconds(0);
        m_fault.reset();
        setState(State::Ready);
        emit ready();
    });
    connect(m_client.get(), &GatewayClient::eventReceived, this,
            [this](const QString &name) { emit eventReceived(name); });
    connect(m_client.get(), &GatewayClient::failed, this,
            [this](const ClientError &why) { lose(why); });
    m_client->open();
}

void RemoteLink::lose(const LinkFault &fault)
{
    if (m_fault != fault)
        qCInfo(lcRemote).noquote() << m_target.host() << forLog(textOf(fault), 200);
    dropClient();
    m_fault = fault;
    const auto *client = std::get_if<ClientError>(&fault);
    if (client && isApprovalNeeded(*client)) {
        m_return = m_clock.callAfter(m_pauses.approval, [this] { attempt(); });
        return setState(State::AwaitingApproval);
    }
    if (isFinal(fault)) {
        dropTunnel();
        return setState(State::Down);
    }
    m_pause = m_pause.count() == 0 ? m_pauses.first : std::min(2 * m_pause, m_pauses.most);
    const auto asked = client ? client->reply.retryAfter.value_or(m_pause) : m_pause;
    m_return = m_clock.callAfter(std::max(m_pause, asked), [this] { attempt(); });
    setState(State::Connecting);
}

void RemoteLink::dropAll()
{
    m_return.cancel();
    dropClient();
    dropTunnel();
}

// Whoever signals may be on the stack: it goes when the events do. What waits on it is settled by
// its end.
void RemoteLink::dropClient()
{
    if (!m_client)
        return;
    m_client->disconnect(this);
    m_client->close();
    m_client.release()->deleteLater();
}

void RemoteLink::dropTunnel()
{
    m_isTunnelOpen = false;
    if (!m_tunnel)
        return;
    m_tunnel->disconnect(this);
    m_tunnel.release()->retire();
}

void RemoteLink::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace gateway
