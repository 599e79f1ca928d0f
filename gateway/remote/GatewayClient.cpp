// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/GatewayClient.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/base/Version.h"
#include "gateway/protocol/FrameCodec.h"

#include <QSslError>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qint64 SpokenProtocol = 4;

QString platformName()
{
#if defined(Q_OS_MACOS)
    return u"macos"_s;
#elif defined(Q_OS_WIN)
    return u"windows"_s;
#else
    return u"linux"_s;
#endif
}

QString platformFamily()
{
#if defined(Q_OS_MACOS)
    return u"Mac"_s;
#elif defined(Q_OS_WIN)
    return u"Windows"_s;
#else
    return u"Linux"_s;
#endif
}

QString codeOf(const ReplyError &error)
{
    return error.details.value("code"_L1).toString();
}

} // namespace

GatewayClient::GatewayClient(Options options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
}

GatewayClient::~GatewayClient()
{
    if (m_socket)
        m_socket->disconnect(this);
}

bool GatewayClient::isFinal(const ReplyError &error)
{
    static constexpr std::array Codes{"AUTH_TOKEN_MISSING"_L1,
                                      "AUTH_TOKEN_MISMATCH"_L1,
                                      "AUTH_BOOTSTRAP_TOKEN_INVALID"_L1,
                                      "AUTH_PASSWORD_MISSING"_L1,
                                      "AUTH_PASSWORD_MISMATCH"_L1,
                                      "AUTH_RATE_LIMITED"_L1,
                                      "AUTH_DEVICE_TOKEN_MISMATCH"_L1,
                                      "AUTH_SCOPE_MISMATCH"_L1,
                                      "AUTH_IDENTITY_HEADER_REQUIRED"_L1,
                                      "AUTH_VERIFIED_USER_REQUIRED"_L1,
                                      "DEVICE_IDENTITY_REQUIRED"_L1,
                                      "PROTOCOL_MISMATCH"_L1,
                                      "CLIENT_VERSION_MISMATCH"_L1};
    const QString code = codeOf(error);
    if (code == "PAIRING_REQUIRED"_L1) {
        const bool mayWait =
            error.details.value("pauseReconnect"_L1) == QJsonValue(false) ||
            error.details.value("recommendedNextStep"_L1).toString() == "wait_then_retry"_L1;
        return !mayWait;
    }
    return std::ranges::find(Codes, code) != Codes.end();
}

void GatewayClient::open()
{
    Q_ASSERT(m_state == State::Idle);
    connectSocket();
}

void GatewayClient::close()
{
    m_state = State::Done;
    m_return.cancel();
    dropSocket();
    settleAll({.kind = ClientError::Kind::Closed, .text = u"the connection was closed"_s});
}

void GatewayClient::connectSocket()
{
    m_state = State::Connecting;
    m_farewell.clear();
    m_isDistrusted = false;
    m_socket = std::make_unique<QWebSocket>();
    // The challenge is small; what may be large comes after it.
    m_socket->setMaxAllowedIncomingMessageSize(limits::PreAuthMessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(limits::PreAuthMessageBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &GatewayClient::take);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { lose(connectFault()); });
    // An HTTP answer that is no upgrade raises an error and leaves the socket open.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto errorSignal = &QWebSocket::errorOccurred;
#else
    const auto errorSignal = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif
    connect(m_socket.get(), errorSignal, this, [this] {
        if (m_state == State::Connecting)
            lose(connectFault());
    });
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const auto certificate = m_socket->sslConfiguration().peerCertificate();
        if (m_options.pin && m_options.pin->matches(certificate))
            m_socket->ignoreSslErrors(errors);
        else
            m_isDistrusted = true;
    });
    m_deadline = m_clock.callAfter(m_options.connectTimeout, [this] {
        lose({.kind = ClientError::Kind::TimedOut,
              .text = u"%1 did not answer in time"_s.arg(m_options.url.toString())});
    });
    m_socket->open(m_options.url);
}

// Why the socket went away, by how far it had come.
ClientError GatewayClient::connectFault() const
{
    const QString url = m_options.url.toString();
    if (m_state != State::Connecting)
        return {.kind = ClientError::Kind::Closed, .text = closeFault()};
    if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError && m_isDistrusted) {
        return {.kind = ClientError::Kind::WrongCertificate,
                .text = u"the certificate of %1 is not trusted: %2"_s.arg(url,
                                                                          m_socket->errorString())};
    }
    if (m_socket->error() == QAbstractSocket::ConnectionRefusedError ||
        m_socket->error() == QAbstractSocket::HostNotFoundError ||
        m_socket->error() == QAbstractSocket::NetworkError)
        return {.kind = ClientError::Kind::Unreachable,
                .text = u"%1 cannot be reached: %2"_s.arg(url, m_socket->errorString())};
    return {.kind = ClientError::Kind::NotGateway,
            .text = u"%1 does not answer like a gateway: %2"_s.arg(url, m_socket->errorString())};
}

// QWebSocket does not take 1012 to 1014, service restart among them, for close codes, and says 1002
// instead: no word about the gateway.
QString GatewayClient::closeFault() const
{
    if (!m_farewell.isEmpty())
        return m_farewell;
    const auto code = m_socket->closeCode();
    const QString text = u"the gateway closed the connection"_s;
    if (code == QWebSocketProtocol::CloseCodeProtocolError)
        return text;
    const QString reason = m_socket->closeReason();
    return u"%1 (%2%3)"_s.arg(text).arg(int(code)).arg(reason.isEmpty() ? QString()
                                                                        : u": "_s + reason);
}

void GatewayClient::take(const QString &message)
{
    m_lastHeard = m_clock.monotonic();
    const auto frame = FrameCodec::decodeFromServer(message.toUtf8());
    if (!frame) {
        return lose({.kind = ClientError::Kind::NotGateway,
                     .text = u"%1 sent what is no message of a gateway: %2"_s.arg(
                         m_options.url.toString(), frame.error().text)});
    }
    if (const auto *event = std::get_if<EventFrame>(&*frame))
        takeEvent(*event);
    else
        takeReply(std::get<ReplyFrame>(*frame));
}

void GatewayClient::takeEvent(const EventFrame &event)
{
    if (m_state == State::Connecting) {
        if (event.name == "connect.challenge"_L1)
            signIn(event.payload.toObject());
        return;
    }
    if (event.name == "shutdown"_L1) {
        m_farewell = event.payload.toObject().contains("restartExpectedMs"_L1)
                         ? u"the gateway is restarting"_s
                         : u"the gateway stopped"_s;
    }
    if (m_state == State::Ready)
        emit eventReceived(event.name, event.payload);
}

const QUrl &GatewayClient::knownAs() const
{
    return m_options.knownAs.isEmpty() ? m_options.url : m_options.knownAs;
}

bool GatewayClient::usesStoredToken() const
{
    const bool hasSecret = !m_options.token.isEmpty() || !m_options.password.isEmpty();
    return m_options.identity && (m_hasRetriedWithToken || !hasSecret) &&
           !m_options.identity->tokenFor(knownAs()).isEmpty();
}

void GatewayClient::signIn(const QJsonObject &challenge)
{
    if (m_options.pin && !m_options.pin->matches(m_socket->sslConfiguration().peerCertificate())) {
        return lose(
            {.kind = ClientError::Kind::WrongCertificate,
             .text = u"%1 does not show the pinned certificate"_s.arg(m_options.url.toString())},
            false);
    }
    ConnectParams params{.minProtocol = SpokenProtocol,
                         .maxProtocol = SpokenProtocol,
                         .client = {.id = m_options.clientId,
                                    .mode = m_options.clientMode,
                                    .version = productVersion(),
                                    .platform = platformName(),
                                    .displayName = QSysInfo::machineHostName(),
                                    .deviceFamily = platformFamily()},
                         .scopes = m_options.scopes};
    if (usesStoredToken()) {
        params.auth.deviceToken = m_options.identity->tokenFor(knownAs());
    } else {
        params.auth.token = m_options.token;
        params.auth.password = m_options.password;
    }
    if (m_options.identity) {
        m_options.identity->sign(params, challenge.value("nonce"_L1).toString(),
                                 challenge.value("ts"_L1).toInteger(m_clock.wallMs()));
    }
    m_state = State::SigningIn;
    m_socket->setMaxAllowedIncomingMessageSize(limits::MessageBytes);
    m_socket->setMaxAllowedIncomingFrameSize(limits::MessageBytes);
    m_connectId = QString::number(++m_lastId);
    m_socket->sendTextMessage(QString::fromUtf8(FrameCodec::encodeRequest(
        {.id = m_connectId, .method = u"connect"_s, .params = params.encodeOperator()})));
}

void GatewayClient::takeReply(const ReplyFrame &reply)
{
    if (m_state == State::SigningIn && reply.id == m_connectId) {
        if (reply.error)
            refuse(*reply.error);
        else
            welcome(reply);
        return;
    }
    if (reply.error) {
        return settle(reply.id, Failure{ClientError{.kind = ClientError::Kind::Rejected,
                                                    .text = reply.error->message,
                                                    .reply = *reply.error}});
    }
    settle(reply.id, reply.payload);
}

void GatewayClient::welcome(const ReplyFrame &reply)
{
    const auto hello = ServerHello::decode(reply.payload.toObject());
    if (!hello) {
        return lose({.kind = ClientError::Kind::NotGateway,
                     .text = u"%1: %2"_s.arg(m_options.url.toString(), hello.error())});
    }
    m_hello = *hello;
    if (m_options.identity && m_hello.deviceToken) {
        const auto saved = m_options.identity->setTokenFor(knownAs(), *m_hello.deviceToken);
        if (!saved)
            qCWarning(lcRemote).noquote() << saved.error().text;
    }
    m_deadline.cancel();
    m_state = State::Ready;
    m_pause = std::chrono::milliseconds(0);
    watchForSilence();
    emit ready();
}

void GatewayClient::refuse(const ReplyError &error)
{
    const bool mayUseToken = error.details.value("canRetryWithDeviceToken"_L1).toBool() &&
                             !m_hasRetriedWithToken && m_options.identity &&
                             !m_options.identity->tokenFor(knownAs()).isEmpty();
    if (mayUseToken) {
        m_hasRetriedWithToken = true;
        dropSocket();
        return connectSocket();
    }
    if (m_options.identity && codeOf(error) == "AUTH_DEVICE_TOKEN_MISMATCH"_L1) {
        if (const auto saved = m_options.identity->setTokenFor(knownAs(), {}); !saved)
            qCWarning(lcRemote).noquote() << saved.error().text;
    }
    lose({.kind = ClientError::Kind::Refused, .text = error.message, .reply = error},
         !isFinal(error));
}

// A gateway that announced ticks and is silent for two of them is gone, whatever TCP says.
void GatewayClient::watchForSilence()
{
    const auto tick = m_hello.tickInterval;
    if (tick.count() == 0)
        return;
    m_silence = m_clock.callEvery(tick, [this, tick] {
        if (m_clock.monotonic() - m_lastHeard > 2 * tick)
            lose({.kind = ClientError::Kind::Closed, .text = u"the gateway went silent"_s});
    });
}

// Everything that waits on this connection is settled before anyone is told.
void GatewayClient::lose(ClientError why, bool mayReturn)
{
    if (m_state == State::Done)
        return;
    dropSocket();
    const bool returns = m_options.reconnect && mayReturn;
    m_state = returns ? State::Waiting : State::Done;
    settleAll({.kind = ClientError::Kind::Closed, .text = why.text});
    if (m_state == State::Done && returns)
        return; // closed by one of those just told
    if (!returns) {
        emit failed(why);
        return;
    }
    m_pause = m_pause.count() == 0 ? m_options.reconnect->first
                                   : std::min(2 * m_pause, m_options.reconnect->most);
    m_return = m_clock.callAfter(std::max(m_pause, why.reply.retryAfter.value_or(m_pause)),
                                 [this] { connectSocket(); });
    emit interrupted(why);
}

void GatewayClient::dropSocket()
{
    m_deadline.cancel();
    m_silence.cancel();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // Its own signal may be on the stack.
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void GatewayClient::request(const QString &method, const QJsonValue &params,
                            std::chrono::milliseconds timeout, Answered answered)
{
    const QString id = QString::number(++m_lastId);
    const bool isFull = m_pending.size() >= std::size_t(limits::RequestsPerConnection);
    Pending &pending = m_pending[id];
    pending.answered = std::move(answered);
    if (m_state != State::Ready || isFull) {
        const ClientError why =
            isFull ? ClientError{.kind = ClientError::Kind::TooMany,
                                 .text = u"too many requests are waiting"_s}
                   : ClientError{.kind = ClientError::Kind::Closed, .text = u"not connected"_s};
        pending.deadline = m_clock.callAfter(std::chrono::milliseconds(0),
                                             [this, id, why] { settle(id, Failure{why}); });
        return;
    }
    pending.deadline = m_clock.callAfter(timeout, [this, id, method] {
        settle(id, Failure{ClientError{.kind = ClientError::Kind::TimedOut,
                                       .text = u"no answer to %1 in time"_s.arg(method)}});
    });
    m_socket->sendTextMessage(QString::fromUtf8(
        FrameCodec::encodeRequest({.id = id, .method = method, .params = params})));
}

// Taken out before the call: it may ask again, or close.
void GatewayClient::settle(const QString &id, const Result<QJsonValue, ClientError> &outcome)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return; // late, after its time limit
    node.mapped().deadline.cancel();
    node.mapped().answered(outcome);
}

void GatewayClient::settleAll(const ClientError &why)
{
    auto all = std::exchange(m_pending, {});
    for (auto &[id, pending] : all) {
        pending.deadline.cancel();
        pending.answered(Failure{why});
    }
}

} // namespace gateway
