// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Secret.h"
#include "gateway/protocol/Frame.h"
#include "gateway/protocol/ServerHello.h"
#include "gateway/remote/CertificatePin.h"
#include "gateway/remote/ClientIdentity.h"

#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gateway {

/// Why a connection or a request came to nothing.
struct ClientError
{
    enum class Kind {
        Unreachable,      ///< Nobody answers at the address.
        NotGateway,       ///< Somebody answers, but not as a gateway does.
        WrongCertificate, ///< Not the pinned certificate, or none that can be trusted.
        TimedOut,
        Refused,    ///< The gateway did not let us in; `reply` says why.
        Rejected,   ///< The gateway answered the request with an error, which is in `reply`.
        Closed,     ///< The connection ended before the answer.
        TooMany,    ///< More requests are waiting than a client may have.
        NoIdentity, ///< The key of this program cannot be read or written.
    };

    Kind kind = Kind::Unreachable;
    QString text = {}; ///< English, for a terminal or a log.
    ReplyError reply = {};

    bool operator==(const ClientError &) const = default;
};

/// An operator's connection to another gateway: handshake, requests, events, return.
///
/// Speaks the newest protocol only. Secrets are sent after the gateway's challenge and, with a pin,
/// to the pinned certificate only.
/// Thread: any with an event loop. Rule: protocol-v4.md 1.4, 2, 3.3, 3.4, 4.
class GatewayClient final : public QObject
{
    Q_OBJECT

public:
    /// Waiting times between attempts: doubled from `first` up to `most`.
    struct Reconnect
    {
        std::chrono::milliseconds first{1'000};
        std::chrono::milliseconds most{30'000};
    };

    struct Options
    {
        QUrl url = {};
        Secret token = {};
        Secret password = {};
        QStringList scopes = {};
        /// What the identity knows the gateway by; empty: `url`. A tunnel's port means nothing.
        QUrl knownAs = {};
        QString clientId = QStringLiteral("cli"); ///< A name of protocol-v4.md 2.1.
        QString clientMode = QStringLiteral("cli");
        std::optional<ClientIdentity> identity = {}; ///< None: sign in without a device.
        std::optional<CertificatePin> pin = {};
        std::chrono::milliseconds connectTimeout{10'000}; ///< For one attempt, up to the hello.
        std::optional<Reconnect> reconnect = {};          ///< None: one attempt, one connection.
    };

    using Answered = std::function<void(const Result<QJsonValue, ClientError> &)>;

    GatewayClient(Options options, Clock &clock, QObject *parent = nullptr);
    ~GatewayClient() override;

    /// Ends in `ready` or `failed`, later. Once per object.
    void open();
    /// Ends the connection and all attempts without a signal; waiting requests are settled with
    /// Closed.
    void close();

    /// Asking again cannot change it: somebody has to do something first.
    /// Rule: protocol-v4.md 3.4 "stop reconnecting".
    [[nodiscard]] static bool isFinal(const ReplyError &error);

    [[nodiscard]] bool isReady() const noexcept { return m_state == State::Ready; }
    [[nodiscard]] const ServerHello &hello() const noexcept { return m_hello; } ///< Of the last.

    /// Asks the gateway; `answered` runs later, exactly once. `params` undefined: without.
    void request(const QString &method, const QJsonValue &params, std::chrono::milliseconds timeout,
                 Answered answered);

signals:
    void ready(); ///< Signed in; again after each return.
    void eventReceived(const QString &name, const QJsonValue &payload);
    void interrupted(const gateway::ClientError &why); ///< Another attempt follows.
    void failed(const gateway::ClientError &why);      ///< No further attempt; once.

private:
    enum class State { Idle, Connecting, SigningIn, Ready, Waiting, Done };
    struct Pending
    {
        Answered answered;
        Timer deadline;
    };

    void connectSocket();
    void take(const QString &message);
    void takeEvent(const EventFrame &event);
    void takeReply(const ReplyFrame &reply);
    void signIn(const QJsonObject &challenge);
    void welcome(const ReplyFrame &reply);
    void refuse(const ReplyError &error);
    void watchForSilence();
    void lose(ClientError why, bool mayReturn = true);
    void settle(const QString &id, const Result<QJsonValue, ClientError> &outcome);
    void settleAll(const ClientError &why);
    void dropSocket();
    [[nodiscard]] const QUrl &knownAs() const;
    [[nodiscard]] bool usesStoredToken() const;
    [[nodiscard]] ClientError connectFault() const;
    [[nodiscard]] QString closeFault() const;

    Options m_options;
    Clock &m_clock;
    std::unique_ptr<QWebSocket> m_socket;
    State m_state = State::Idle;
    ServerHello m_hello;
    QString m_farewell; ///< What the gateway announced before the connection ended.
    bool m_hasRetriedWithToken = false;
    bool m_isDistrusted = false; ///< The certificate of this attempt was not accepted.
    std::chrono::milliseconds m_pause{0};
    std::chrono::milliseconds m_lastHeard{0};
    qint64 m_lastId = 0;
    QString m_connectId;
    std::unordered_map<QString, Pending> m_pending;
    Timer m_deadline; ///< Of the attempt.
    Timer m_silence;
    Timer m_return;
};

} // namespace gateway
