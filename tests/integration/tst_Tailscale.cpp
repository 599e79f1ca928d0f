// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

// What the gateway asks of the tailnet client and makes of its answers. The `tailscale` program is
// a stand-in: there is no tailnet on a build machine.
class tst_Tailscale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("PATH", QByteArray(OC_SOURCE_DIR "/tests/support/stand-in:") + qgetenv("PATH"));
    }
    void init()
    {
        m_folder.emplace();
        qputenv("OC_TAILSCALE", m_folder->path().toLocal8Bit());
        answer(u"status"_s, R"({"BackendState":"Running","Self":{"DNSName":"desk.tail1.ts.net.",)"
                            R"("TailscaleIPs":["100.64.0.10"]}})");
        answer(u"whois-100.64.0.7"_s, R"({"UserProfile":{"LoginName":"ann@example.org"}})");
    }
    void cleanup() { m_gateway.reset(); }

    void theClientIsSeenAndNothingIsOpenedUnasked()
    {
        start({});

        QTRY_COMPARE(picture().tailnet.state, TailnetView::State::Running);
        QCOMPARE(picture().tailnet.name, u"desk.tail1.ts.net"_s);
        QCOMPARE(picture().tailnet.address, u"100.64.0.10"_s);
        QCOMPARE(calls(), QStringList{u"status --json"_s});
    }

    void aClientThatIsLoggedOutSaysSo()
    {
        answer(u"status"_s, R"({"BackendState":"NeedsLogin"})");
        start({});

        QTRY_COMPARE(picture().tailnet.state, TailnetView::State::LoggedOut);
    }

    void servingIsOpenedAndClosedAgain()
    {
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});
        const QString port = QString::number(m_gateway->port());
        QTRY_COMPARE(picture().tailnet.exposure, TailnetView::Exposure::Serve);
        QTRY_COMPARE(picture().tailnet.url, u"wss://desk.tail1.ts.net"_s);
        QVERIFY(calls().contains(u"serve --bg --yes "_s + port));

        m_gateway.reset();

        QTRY_VERIFY(calls().contains(u"serve --yes --https=443 off"_s));
    }

    void withTlsTheClientComesEncrypted()
    {
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}},
               {u"tls"_s, QJsonObject{{u"enabled"_s, true}}}});

        QTRY_VERIFY(calls().contains(
            u"serve --bg --yes https+insecure://127.0.0.1:%1"_s.arg(m_gateway->port())));
    }

    void aChangeOfMindClosesFirst()
    {
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});
        QTRY_COMPARE(picture().tailnet.exposure, TailnetView::Exposure::Serve);

        auto &config = m_gateway->config();
        QVERIFY(
            config.change({{.path = {u"gateway"_s, u"tailscale"_s, u"mode"_s}, .value = u"off"_s}},
                          config.hash()));

        QTRY_VERIFY(calls().contains(u"serve --yes --https=443 off"_s));
        QCOMPARE(picture().tailnet.exposure, TailnetView::Exposure::Off);
    }

    void aRefusalIsAProblemForItsOwnerToSee()
    {
        answer(u"refuses"_s, "Access denied: serve config denied");
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});

        QTRY_VERIFY(picture().tailnet.problem.contains("Access denied"_L1));
        QCOMPARE(picture().problems.value(0).kind, ProblemView::Kind::NotExposed);
        QCOMPARE(picture().tailnet.exposure, TailnetView::Exposure::Off);
    }

    void aUserOfTheTailnetNeedsNoToken()
    {
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});

        TestClient client(m_gateway->port(), led("ann@example.org"));
        const QJsonObject answer = client.signIn(operatorWithoutToken());

        // In by his name; the device still has to be approved.
        QCOMPARE(code(answer), u"PAIRING_REQUIRED"_s);
        QVERIFY(calls().contains(u"whois --json 100.64.0.7"_s));
    }

    void whoIsNotConfirmedIsNotLetIn_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("another user") << "eve@example.org"_ba
                                      << "100.64.0.7"_ba << u"AUTH_TAILSCALE_IDENTITY_MISMATCH"_s;
        QTest::newRow("an address nobody knows")
            << "ann@example.org"_ba
            << "100.64.0.8"_ba << u"AUTH_TAILSCALE_WHOIS_FAILED"_s;
        QTest::newRow("nobody") << ""_ba
                                << "100.64.0.7"_ba << u"AUTH_TAILSCALE_IDENTITY_MISSING"_s;
    }
    void whoIsNotConfirmedIsNotLetIn()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, address);
        QFETCH(QString, code);
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});

        TestClient client(m_gateway->port(), led(user, address));

        QCOMPARE(this->code(client.signIn(operatorWithoutToken())), code);
    }

    void withoutServingItsHeadersCloseTheDoor()
    {
        start({});

        TestClient client(m_gateway->port(), led("ann@example.org"));

        QVERIFY(!client.waitForChallenge());
        QVERIFY(!calls().join(u' ').contains("whois"_L1));
    }

    void theTokenStillCounts()
    {
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});
        TestClient client(m_gateway->port(), led("eve@example.org"));

        TestClient::Profile profile = operatorWithoutToken();
        profile.token = TestGateway::token();

        QCOMPARE(code(client.signIn(profile)), u"PAIRING_REQUIRED"_s);
    }

    void setupCodesLeadToTheNameOfTheTailnet()
    {
        start({{u"tailscale"_s, QJsonObject{{u"mode"_s, u"serve"_s}}}});
        QTRY_VERIFY(!picture().tailnet.url.isEmpty());
        TestClient admin(m_gateway->port());
        QVERIFY(
            admin.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());

        const QJsonObject reply =
            admin.call(u"device.pair.setupCode"_s).value("payload"_L1).toObject();

        QCOMPARE(reply.value("gatewayUrl"_L1).toString(), u"wss://desk.tail1.ts.net"_s);
        QCOMPARE(reply.value("urlSource"_L1).toString(), u"gateway.tailscale.mode=serve"_s);
    }

private:
    void answer(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList calls() const
    {
        QFile file(m_folder->filePath(u"calls"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    void start(const QJsonObject &section)
    {
        m_gateway = std::make_unique<TestGateway>(section);
        QCOMPARE(m_gateway->start(), QString());
    }
    GatewaySnapshot picture() const
    {
        GatewaySnapshot now;
        m_gateway->gateway().describe(now);
        return now;
    }

    static QNetworkRequest led(const QByteArray &user, const QByteArray &address = "100.64.0.7")
    {
        QNetworkRequest request;
        request.setRawHeader("X-Forwarded-For", address);
        request.setRawHeader("X-Forwarded-Proto", "https");
        request.setRawHeader("X-Forwarded-Host", "desk.tail1.ts.net");
        if (!user.isEmpty())
            request.setRawHeader("Tailscale-User-Login", user);
        return request;
    }
    static TestClient::Profile operatorWithoutToken()
    {
        return {.clientId = u"cli"_s,
                .mode = u"cli"_s,
                .scopes = {u"operator.read"_s},
                .identity = TestIdentity()};
    }
    static QString code(const QJsonObject &answer)
    {
        return answer.value("error"_L1)
            .toObject()
            .value("details"_L1)
            .toObject()
            .value("code"_L1)
            .toString();
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_Tailscale)
#include "tst_Tailscale.moc"
