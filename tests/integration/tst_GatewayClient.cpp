// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/GatewayClient.h"

#include "tests/support/MemoryStateStore.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers `connect` as a gateway does and nothing else.
class ScriptedGateway final : public QObject
{
public:
    explicit ScriptedGateway(QWebSocketServer::SslMode mode = QWebSocketServer::NonSecureMode)
        : m_server(u"scripted"_s, mode)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            m_socket.reset(m_server.nextPendingConnection());
            connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
                    &ScriptedGateway::answer);
            send({{u"type"_s, u"event"_s},
                  {u"event"_s, u"connect.challenge"_s},
                  {u"payload"_s, QJsonObject{{u"nonce"_s, u"n"_s}, {u"ts"_s, 1}}}});
        });
    }

    void listen() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }
    void secureWith(const QSslConfiguration &tls) { m_server.setSslConfiguration(tls); }
    void drop(int code = 1000) { m_socket->close(QWebSocketProtocol::CloseCode(code), u"why"_s); }
    void close() { m_server.close(); }
    void send(const QJsonObject &frame)
    {
        m_socket->sendTextMessage(
            QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    }
    [[nodiscard]] QUrl url() const
    {
        const bool isSecure = m_server.secureMode() == QWebSocketServer::SecureMode;
        return QUrl(
            u"%1://127.0.0.1:%2"_s.arg(isSecure ? u"wss"_s : u"ws"_s).arg(m_server.serverPort()));
    }
    [[nodiscard]] const QStringList &methods() const { return m_methods; }
    [[nodiscard]] const QList<QJsonObject> &requests() const { return m_requests; }

    QJsonObject policy;                 ///< Of the hello.
    std::optional<QJsonObject> refusal; ///< The error `connect` gets.

private:
    void answer(const QString &text)
    {
        const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
        m_requests.append(request);
        m_methods.append(request.value("method"_L1).toString());
        if (m_methods.last() != "connect"_L1)
            return;
        QJsonObject reply{{u"type"_s, u"res"_s}, {u"id"_s, request.value("id"_L1)}};
        reply.insert(u"ok"_s, !refusal.has_value());
        if (refusal)
            reply.insert(u"error"_s, *refusal);
        else
            reply.insert(u"payload"_s,
                         QJsonObject{{u"type"_s, u"hello-ok"_s},
                                     {u"protocol"_s, 4},
                                     {u"policy"_s, policy},
                                     {u"server"_s,
                                      QJsonObject{{u"version"_s, u"1"_s}, {u"connId"_s, u"c"_s}}}});
        send(reply);
    }

    QWebSocketServer m_server;
    std::unique_ptr<QWebSocket> m_socket;
    QStringList m_methods;
    QList<QJsonObject> m_requests;
};

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(OC_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_GatewayClient : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_client.reset();
        m_failures.clear();
    }

    void signsInOnThisComputerWithoutADeviceAndKeepsItsScopes()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());

        QVERIFY(signIn(optionsFor(gateway)));

        QCOMPARE(m_client->hello().protocol, qint64(4));
        QCOMPARE(m_client->hello().scopes, optionsFor(gateway).scopes);
        QVERIFY(!m_client->hello().bootId.isEmpty());
        QVERIFY(!m_client->hello().deviceToken);
        QVERIFY(m_client->hello().methods.contains(u"node.list"_s));
    }

    void requestsAreAnswered()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());
        QVERIFY(signIn(optionsFor(gateway)));

        const auto health = ask(u"health"_s);
        const auto unknown = ask(u"no.such.method"_s);

        QVERIFY(health.has_value());
        QCOMPARE((*health).toObject().value("ok"_L1), QJsonValue(true));
        QVERIFY(!unknown.has_value());
        QCOMPARE(unknown.error().kind, ClientError::Kind::Rejected);
        QCOMPARE(unknown.error().reply.code, u"INVALID_REQUEST"_s);
    }

    void eventsArrive()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());
        QVERIFY(signIn(optionsFor(gateway)));
        QSignalSpy events(m_client.get(), &GatewayClient::eventReceived);

        QVERIFY(ask(u"system-event"_s, QJsonObject{{u"text"_s, u"hello"_s}}).has_value());

        QTRY_VERIFY(std::ranges::any_of(
            events, [](const QList<QVariant> &one) { return one.first() == u"presence"_s; }));
    }

    void aWrongTokenIsFinal()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());
        auto options = optionsFor(gateway);
        options.token = Secret(u"wrong"_s);
        options.reconnect = GatewayClient::Reconnect{.first = 1ms, .most = 1ms};

        QVERIFY(!signIn(options));

        QCOMPARE(m_failures.first().kind, ClientError::Kind::Refused);
        QCOMPARE(m_failures.first().reply.details.value("code"_L1),
                 QJsonValue(u"AUTH_TOKEN_MISMATCH"_s));
    }

    void aDeviceIsGivenATokenAndComesBackWithIt()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());
        MemoryStateStore store;
        auto options = optionsFor(gateway);
        options.identity = *ClientIdentity::open(store);
        QVERIFY(signIn(options));
        QVERIFY(m_client->hello().deviceToken.has_value());

        auto again = optionsFor(gateway);
        again.token = {};
        again.identity = *ClientIdentity::open(store);
        QCOMPARE(again.identity->deviceId(), options.identity->deviceId());
        QVERIFY(signIn(again));

        // With a secret that is no longer right the stored token steps in, once.
        again.token = Secret(u"old"_s);
        again.identity = *ClientIdentity::open(store);
        QVERIFY(signIn(again));
    }

    void nobodyThereIsUnreachable()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();

        QVERIFY(!signIn({.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(port))}));

        QCOMPARE(m_failures.first().kind, ClientError::Kind::Unreachable);
    }

    void anotherProgramIsNoGateway()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });

        QVERIFY(!signIn({.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()))}));

        QCOMPARE(m_failures.first().kind, ClientError::Kind::NotGateway);
    }

    void silenceBeforeTheHelloTimesOut()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));

        QVERIFY(!signIn({.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort())),
                         .connectTimeout = 50ms}));

        QCOMPARE(m_failures.first().kind, ClientError::Kind::TimedOut);
    }

    void aRequestWithoutAnswerTimesOut()
    {
        ScriptedGateway gateway;
        gateway.listen();
        QVERIFY(signIn({.url = gateway.url()}));

        const auto outcome = ask(u"health"_s, QJsonObject(), 20ms);

        QCOMPARE(outcome.error().kind, ClientError::Kind::TimedOut);
        QVERIFY(m_client->isReady());
    }

    void aLostConnectionSettlesWhatWaitsAndComesBack()
    {
        ScriptedGateway gateway;
        gateway.listen();
        QVERIFY(signIn({.url = gateway.url(),
                        .reconnect = GatewayClient::Reconnect{.first = 5ms, .most = 10ms}}));
        QSignalSpy interrupted(m_client.get(), &GatewayClient::interrupted);
        QSignalSpy ready(m_client.get(), &GatewayClient::ready);
        std::optional<ClientError::Kind> kind;
        m_client->request(u"health"_s, {}, 5s,
                          [&](const auto &outcome) { kind = outcome.error().kind; });
        QTRY_COMPARE(gateway.methods().last(), u"health"_s);

        gateway.drop();

        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(interrupted.count(), 1);
        QCOMPARE(kind, std::optional(ClientError::Kind::Closed));
        QVERIFY(m_failures.isEmpty());
    }

    // As after a sleep in which the gateway, or the network to it, went away.
    void aGatewayThatStopsTickingIsLostAndLookedForAgain()
    {
        ScriptedGateway gateway;
        gateway.policy = {{u"tickIntervalMs"_s, 20}};
        gateway.listen();
        QVERIFY(signIn({.url = gateway.url(),
                        .reconnect = GatewayClient::Reconnect{.first = 5ms, .most = 10ms}}));
        QSignalSpy interrupted(m_client.get(), &GatewayClient::interrupted);
        QSignalSpy ready(m_client.get(), &GatewayClient::ready);

        QTRY_VERIFY(interrupted.count() > 0);
        QTRY_VERIFY(ready.count() > 0);

        QVERIFY(m_failures.isEmpty());
    }

    void withoutReconnectALostConnectionIsTheEnd()
    {
        ScriptedGateway gateway;
        gateway.listen();
        QVERIFY(signIn({.url = gateway.url()}));

        gateway.drop();

        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().kind, ClientError::Kind::Closed);
        QCOMPARE(ask(u"health"_s).error().kind, ClientError::Kind::Closed);
    }

    void theEndOfAConnectionIsPutIntoWords_data()
    {
        QTest::addColumn<QJsonObject>("farewell");
        QTest::addColumn<QString>("text");
        const QJsonObject restart{{u"reason"_s, u"r"_s}, {u"restartExpectedMs"_s, 1}};
        QTest::newRow("stopped") << QJsonObject{{u"reason"_s, u"s"_s}} << u"the gateway stopped"_s;
        QTest::newRow("restarting") << restart << u"the gateway is restarting"_s;
        QTest::newRow("no word") << QJsonObject() << u"the gateway closed the connection"_s;
        QTest::newRow("a reason") << QJsonObject()
                                  << u"the gateway closed the connection (1008: why)"_s;
    }
    void theEndOfAConnectionIsPutIntoWords()
    {
        QFETCH(QJsonObject, farewell);
        QFETCH(QString, text);
        ScriptedGateway gateway;
        gateway.listen();
        QVERIFY(signIn({.url = gateway.url()}));

        const QString name = farewell.isEmpty() ? u"tick"_s : u"shutdown"_s;
        gateway.send({{u"type"_s, u"event"_s}, {u"event"_s, name}, {u"payload"_s, farewell}});
        gateway.drop(text.contains("1008"_L1) ? 1008 : 1012);

        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().text, text);
    }

    void requestsAreBounded()
    {
        ScriptedGateway gateway;
        gateway.listen();
        QVERIFY(signIn({.url = gateway.url()}));
        for (int i = 0; i < 256; ++i)
            m_client->request(u"health"_s, {}, 60s, [](const auto &) {});

        QCOMPARE(ask(u"health"_s).error().kind, ClientError::Kind::TooMany);
    }

    void thePinnedCertificateIsTrusted()
    {
        ScriptedGateway gateway(QWebSocketServer::SecureMode);
        gateway.secureWith(tls());
        gateway.listen();
        const QString digest = QString::fromLatin1(
            certificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper());

        QVERIFY(signIn({.url = gateway.url(),
                        .token = Secret(u"t"_s),
                        .pin = CertificatePin::fromText(u"sha256:"_s + digest)}));
    }

    void anotherCertificateNeverSeesTheToken_data()
    {
        QTest::addColumn<bool>("isPinned");
        QTest::newRow("self-signed, no pin") << false;
        QTest::newRow("another pin") << true;
    }
    void anotherCertificateNeverSeesTheToken()
    {
        QFETCH(bool, isPinned);
        ScriptedGateway gateway(QWebSocketServer::SecureMode);
        gateway.secureWith(tls());
        gateway.listen();
        GatewayClient::Options options{.url = gateway.url(), .token = Secret(u"t"_s)};
        if (isPinned)
            options.pin = CertificatePin::fromText(QString(64, u'a'));

        QVERIFY(!signIn(options));

        QCOMPARE(m_failures.first().kind, ClientError::Kind::WrongCertificate);
        QVERIFY(gateway.methods().isEmpty());
    }

    void aPinIsSixtyFourHexDigits()
    {
        QVERIFY(!CertificatePin::fromText(QString()));
        QVERIFY(!CertificatePin::fromText(QString(63, u'a')));
        QVERIFY(!CertificatePin::fromText(QString(64, u'g')));
        QVERIFY(CertificatePin::fromText(QString(64, u'A')) ==
                CertificatePin::fromText(QString(64, u'a')));
    }

private:
    static GatewayClient::Options optionsFor(const TestGateway &gateway)
    {
        return {.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(gateway.port())),
                .token = Secret(TestGateway::token()),
                .scopes = {u"operator.admin"_s, u"operator.read"_s}};
    }

    static QSslCertificate certificate() { return QSslCertificate(dataFile(u"certificate.pem"_s)); }
    static QSslConfiguration tls()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate());
        tls.setPrivateKey(QSslKey(dataFile(u"key.pem"_s), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

    bool signIn(const GatewayClient::Options &options)
    {
        m_failures.clear();
        m_client = std::make_unique<GatewayClient>(options, m_clock);
        connect(m_client.get(), &GatewayClient::failed, this,
                [this](const ClientError &why) { m_failures.append(why); });
        m_client->open();
        return QTest::qWaitFor([this] { return m_client->isReady() || !m_failures.isEmpty(); }) &&
               m_client->isReady();
    }

    Result<QJsonValue, ClientError> ask(const QString &method,
                                        const QJsonValue &params = QJsonValue::Undefined,
                                        std::chrono::milliseconds timeout = 5s)
    {
        std::optional<Result<QJsonValue, ClientError>> outcome;
        m_client->request(method, params, timeout,
                          [&](const auto &answer) { outcome.emplace(answer); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 6000))
            return Failure{ClientError{.text = u"never settled"_s}};
        return *outcome;
    }

    QtClock m_clock;
    std::unique_ptr<GatewayClient> m_client;
    QList<ClientError> m_failures;
};

QTEST_GUILESS_MAIN(tst_GatewayClient)
#include "tst_GatewayClient.moc"
