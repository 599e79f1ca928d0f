// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/GatewayClient.h"
#include "gateway/remote/GatewayProbe.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

// The gateway's port and the canvas host's with TLS, over real sockets.
class tst_TlsOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QSslSocket::supportsSsl()); }

    void init()
    {
        m_gateway = std::make_unique<TestGateway>(
            QJsonObject{{u"tls"_s, QJsonObject{{u"enabled"_s, true}}}},
            QJsonObject{{u"canvasHost"_s, QJsonObject{{u"port"_s, 0}}}});
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanup() { m_gateway.reset(); }

    void aClientSignsInByPin()
    {
        QVERIFY(connectBy(pin()));
        QVERIFY(m_failures.isEmpty());
    }

    void anotherPinStopsBeforeTheTokenIsSent()
    {
        QVERIFY(!connectBy(CertificatePin::fromText(QString(64, u'a'))));

        QCOMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().kind, ClientError::Kind::WrongCertificate);
    }

    void withoutAPinASelfSignedCertificateIsRefused()
    {
        QVERIFY(!connectBy(std::nullopt));

        QCOMPARE(m_failures.first().kind, ClientError::Kind::WrongCertificate);
    }

    void operatorsAndNodesWorkAsEver()
    {
        TestClient admin(url());
        QVERIFY(
            admin.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());

        QVERIFY(admin.call(u"health"_s).value("ok"_L1).toBool());
        QVERIFY(admin.call(u"node.list"_s).value("ok"_L1).toBool());
    }

    void plainTextIsRefusedInPlainText_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("page") << "GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
        QTest::newRow("upgrade") << "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                                    "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"_ba;
        QTest::newRow("nonsense") << "\x00\x01\x02"_ba;
    }
    void plainTextIsRefusedInPlainText()
    {
        QFETCH(QByteArray, request);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_gateway->port());
        QVERIFY(socket.waitForConnected());

        socket.write(request);

        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer);
        QVERIFY2(answer.contains("tls_required"), answer);
    }

    void onlyModernTlsIsSpoken_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::addColumn<bool>("isServed");
        QTest::newRow("1.2") << QSsl::TlsV1_2 << false;
        QTest::newRow("1.3") << QSsl::TlsV1_3 << true;
    }
    void onlyModernTlsIsSpoken()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QFETCH(bool, isServed);
        QSslSocket socket;
        socket.setProtocol(protocol);

        QCOMPARE(connectTo(socket, m_gateway->port()), isServed);

        if (isServed)
            QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_3);
    }

    void pagesAreServedOverTls()
    {
        const QByteArray answer = ask(m_gateway->port(), "GET /health HTTP/1.0\r\nHost: x\r\n\r\n");

        QVERIFY2(answer.contains(R"({"ok":true,"status":"live"})"), answer);
    }

    void theCanvasHostSpeaksTlsToo()
    {
        const QUrl page(m_gateway->gateway().canvasState().urls.value(0));
        QCOMPARE(page.scheme(), u"https"_s);
        QVERIFY(page.port() != m_gateway->port());

        const QByteArray answer = ask(
            quint16(page.port()), "GET /__openclaw__/canvas/ HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");

        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") || answer.startsWith("HTTP/1.1 404 "), answer);
    }

    void canvasAddressesAreEncryptedOnes()
    {
        TestClient admin(url());
        const QJsonObject hello = admin.signIn(TestClient::administrator(TestGateway::token()))
                                      .value("payload"_L1)
                                      .toObject();

        const QString surface = QString::fromUtf8(
            QJsonDocument(hello.value("pluginSurfaceUrls"_L1).toObject()).toJson());

        QVERIFY2(surface.contains("https://127.0.0.1:"_L1), qPrintable(surface));
    }

    void requestsInARowAreAllAnswered()
    {
        constexpr int Count = 400;
        QSslSocket socket;
        QVERIFY(connectTo(socket, m_gateway->port()));
        QByteArray received;
        connect(&socket, &QSslSocket::readyRead, this, [&] { received += socket.readAll(); });

        const QByteArray request = "GET /__openclaw__/canvas/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                   "X-Filler: " +
                                   QByteArray(200, 'x') + "\r\n\r\n";
        for (int i = 0; i < Count; ++i)
            socket.write(request);

        QTRY_COMPARE(received.count("HTTP/1.1 200 "), Count);
    }

    void aLargeMessageArrivesWhole()
    {
        TestClient admin(url());
        QVERIFY(
            admin.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());

        const QJsonObject answer = admin.call(u"config.schema.lookup"_s,
                                              QJsonObject{{u"path"_s, QString(3'000'000, u'a')}});

        QVERIFY(!answer.isEmpty());
    }

    void switchingEncryptionEndsWhatWasPlain()
    {
        cleanup();
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        TestClient plain(m_gateway->port());
        QVERIFY(
            plain.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());

        QVERIFY(set(u"gateway.tls.enabled"_s, true));

        QVERIFY(plain.waitForClose()); // Qt's own client takes 1012 for an error of the wire
        TestClient again(m_gateway->port());
        QVERIFY(!again.waitForChallenge());
        QVERIFY(connectBy(pin()));
    }

    void aRenewedCertificateLeavesConnectionsAlone()
    {
        TestClient admin(url());
        QVERIFY(
            admin.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());
        const auto before = pin();
        const QString folder = m_gateway->stateDir() + u"/gateway/tls/"_s;

        QVERIFY(QFile::copy(QStringLiteral(OC_TEST_DATA "/tls/key.pem"), folder + u"k"_s));
        QVERIFY(QFile::copy(QStringLiteral(OC_TEST_DATA "/tls/certificate.pem"), folder + u"c"_s));
        QVERIFY(QFile::remove(folder + u"gateway-key.pem"_s) &&
                QFile::rename(folder + u"k"_s, folder + u"gateway-key.pem"_s));
        QVERIFY(QFile::remove(folder + u"gateway-cert.pem"_s) &&
                QFile::rename(folder + u"c"_s, folder + u"gateway-cert.pem"_s));

        QTRY_VERIFY(pin() != before);
        QVERIFY(admin.call(u"health"_s).value("ok"_L1).toBool());
        QVERIFY(connectBy(pin()));
        QVERIFY(!connectBy(before));
    }

    void settingsThatCannotBeUsedChangeNothing()
    {
        const auto before = pin();

        QVERIFY(set(u"gateway.tls.certPath"_s, u"/nowhere/cert.pem"_s));

        QVERIFY(m_gateway->gateway().listenFailure());
        QVERIFY(pin() == before);
        QVERIFY(connectBy(before));
    }

    void theFingerprintGoesIntoSetupCodesOfOurOwnAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("this gateway") << u"wss://127.0.0.1:%1"_s << true;
        QTest::newRow("a proxy's name") << u"wss://example.org:%1"_s << false;
        QTest::newRow("another port") << u"wss://127.0.0.1:1"_s << false;
    }
    void theFingerprintGoesIntoSetupCodesOfOurOwnAddress()
    {
        QFETCH(QString, url);
        QFETCH(bool, isOurs);
        TestClient admin(this->url());
        QVERIFY(
            admin.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());

        const QJsonObject answer = admin.call(
            u"device.pair.setupCode"_s,
            QJsonObject{{u"publicUrl"_s, url.contains(u'%') ? url.arg(m_gateway->port()) : url},
                        {u"includeQr"_s, false}});

        const QByteArray code =
            answer.value("payload"_L1).toObject().value("setupCode"_L1).toString().toLatin1();
        const QJsonObject content =
            QJsonDocument::fromJson(QByteArray::fromBase64(code, QByteArray::Base64UrlEncoding))
                .object();
        QVERIFY(content.contains("bootstrapToken"_L1));
        QCOMPARE(content.value("tlsFingerprint"_L1).toString(),
                 isOurs ? m_gateway->gateway().tls().fingerprint() : QString());
    }

    void aProbeFindsAGatewayThatSpeaksTls()
    {
        GatewayProbe probe(m_clock);
        QSignalSpy finished(&probe, &GatewayProbe::finished);

        probe.start(m_gateway->port(), std::chrono::seconds(3));

        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), true);
    }

    void aReaderThatStopsIsCountedWithWhatIsEncrypted()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("The address sanitizer keeps freed memory: what a process has says nothing here.");
#endif
        // A response far larger than the system's buffers, to somebody who reads nothing.
        const QString folder = m_gateway->stateDir() + u"/workspace/canvas"_s;
        QFile large(folder + u"/large.bin"_s);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(64LL * 1024 * 1024));
        large.close();
        QSslSocket socket;
        QVERIFY(connectTo(socket, m_gateway->port()));
        socket.setReadBufferSize(1);

        socket.write("GET /__openclaw__/canvas/large.bin HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

        QTRY_VERIFY(socket.bytesAvailable() > 0);
        static_cast<void>(QTest::qWaitFor([] { return false; }, 300));
        QVERIFY2(residentBytes() < 200LL * 1024 * 1024,
                 qPrintable(QString::number(residentBytes())));
        const qint64 waiting = residentBytes();
        socket.setReadBufferSize(0);
        qint64 received = 0;
        QTRY_VERIFY_WITH_TIMEOUT((received += socket.readAll().size()) >= 64LL * 1024 * 1024,
                                 20'000);
        QVERIFY(residentBytes() - waiting < 64LL * 1024 * 1024);
    }

private:
    QUrl url() const
    {
        return QUrl(u"wss://127.0.0.1:%1/"_s.arg(m_gateway->port()));
    }
    std::optional<CertificatePin> pin() const
    {
        return CertificatePin::fromText(m_gateway->gateway().tls().fingerprint());
    }

    bool set(const QString &path, const QJsonValue &value)
    {
        return m_gateway->config()
            .change({{.path = path.split(u'.'), .value = value}}, m_gateway->config().hash())
            .has_value();
    }

    bool connectBy(const std::optional<CertificatePin> &pin)
    {
        m_failures.clear();
        GatewayClient client({.url = url(), .token = Secret(TestGateway::token()), .pin = pin},
                             m_clock);
        QSignalSpy ready(&client, &GatewayClient::ready);
        connect(&client, &GatewayClient::failed, this,
                [this](const ClientError &error) { m_failures.append(error); });
        client.open();
        (void)QTest::qWaitFor([&] { return !ready.isEmpty() || !m_failures.isEmpty(); });
        return !ready.isEmpty();
    }

    static bool connectTo(QSslSocket &socket, quint16 port)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        (void)QTest::qWaitFor([&] {
            return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState;
        });
        return socket.isEncrypted();
    }

    static QByteArray ask(quint16 port, const QByteArray &request)
    {
        QSslSocket socket;
        if (!connectTo(socket, port))
            return {};
        socket.write(request);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return socket.readAll();
    }

    static qint64 residentBytes()
    {
        QFile file(u"/proc/self/statm"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() * 4096;
    }

    QtClock m_clock;
    std::unique_ptr<TestGateway> m_gateway;
    QList<ClientError> m_failures;
};

QTEST_GUILESS_MAIN(tst_TlsOverSockets)
#include "tst_TlsOverSockets.moc"
