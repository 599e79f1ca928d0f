// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CanvasFolder.h"
#include "tests/support/HttpExchange.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Pages = "/__openclaw__/canvas/";

QJsonObject payloadOf(const QJsonObject &frame)
{
    return frame.value("payload"_L1).toObject();
}

QString canvasUrl(const QJsonObject &payload)
{
    return payload.value("pluginSurfaceUrls"_L1).toObject().value("canvas"_L1).toString();
}

QByteArray pathOf(const QString &url)
{
    return QUrl(url).path(QUrl::FullyEncoded).toLatin1();
}

} // namespace

/// The canvas as operators, nodes and pages see it.
class tst_CanvasOverSockets : public QObject
{
    Q_OBJECT

private slots:
    void init() { startGateway({}); }
    void cleanup()
    {
        m_node.reset();
        m_admin.reset();
        m_gateway.reset();
    }

    void anEmptyFolderShowsHowToBegin()
    {
        const HttpResult page = HttpExchange::ask(m_port, Pages);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Your canvas is ready"));
        QVERIFY(m_gateway->gateway().canvasState().isEmpty);

        QVERIFY(m_gateway->gateway().createCanvasStarterPage());

        QVERIFY(!m_gateway->gateway().canvasState().isEmpty);
        QCOMPARE(HttpExchange::ask(m_port, Pages).status, 200);
        QCOMPARE(m_gateway->gateway().createCanvasStarterPage().error().kind, Error::Kind::InUse);
    }

    void anOperatorIsGivenACapability()
    {
        const QJsonObject hello = payloadOf(connectAdmin(4));
        const QString url = canvasUrl(hello);
        QVERIFY(url.startsWith(u"http://127.0.0.1:%1/__openclaw__/cap/"_s.arg(m_gateway->port())));
        QCOMPARE(HttpExchange::ask(m_port, pathOf(url) + Pages).status, 200);
        QCOMPARE(HttpExchange::ask(m_gateway->port(), pathOf(url) + Pages).status, 200);
        QCOMPARE(HttpExchange::ask(m_port, pathOf(url) + Pages, {{"Host", "any.example"}}).status,
                 200);
        QCOMPARE(HttpExchange::ask(m_port, pathOf(url)).status, 404);

        const QJsonObject refreshed = payloadOf(
            m_admin->call(u"plugin.surface.refresh"_s, QJsonObject{{u"surface"_s, u"canvas"_s}}));
        QVERIFY(canvasUrl(refreshed) != url);
        QVERIFY(refreshed.value("expiresAtMs"_L1).isDouble());
        QCOMPARE(HttpExchange::ask(m_port, pathOf(url) + Pages).status, 200);

        const QByteArray query =
            Pages + "?oc_cap=" + pathOf(canvasUrl(refreshed)).split('/').last();
        QCOMPARE(HttpExchange::ask(m_port, query, {{"Host", "any.example"}}).status, 200);

        m_admin.reset();
        QTRY_COMPARE(HttpExchange::ask(m_port, pathOf(url) + Pages).status, 401);
        QCOMPARE(HttpExchange::ask(m_port, query).status, 401);
    }

    void anotherSurfaceIsUnavailable()
    {
        connectAdmin(4);
        const QJsonObject answer =
            m_admin->call(u"plugin.surface.refresh"_s, QJsonObject{{u"surface"_s, u"nope"_s}});

        QCOMPARE(answer.value("error"_L1).toObject().value("message"_L1),
                 QJsonValue(u"nope plugin surface unavailable"_s));
    }

    void theOlderProtocolIsToldTheHost()
    {
        const QJsonObject hello = payloadOf(connectAdmin(3));

        QCOMPARE(hello.value("canvasHostUrl"_L1),
                 QJsonValue(u"http://127.0.0.1:%1"_s.arg(m_gateway->port())));
        QVERIFY(!hello.contains("pluginSurfaceUrls"_L1));
    }

    void aNodeIsGivenACapabilityOnceItsCanvasIsApproved()
    {
        connectAdmin(4);
        QVERIFY(!payloadOf(connectNode()).contains("pluginSurfaceUrls"_L1));
        QVERIFY(!refreshAsNode().value("ok"_L1).toBool());

        const QJsonObject request = payloadOf(m_admin->takeEvent(u"node.pair.requested"_s));
        m_admin->call(u"node.pair.approve"_s,
                      QJsonObject{{u"requestId"_s, request.value("requestId"_L1)}});

        const QString url = canvasUrl(payloadOf(refreshAsNode()));
        QCOMPARE(HttpExchange::ask(m_port, pathOf(url) + Pages, {{"Host", "any.example"}}).status,
                 200);

        // A second session of the node takes over, and the first one's capability ends.
        const std::unique_ptr<TestClient> older = std::move(m_node);
        const QString newUrl = canvasUrl(payloadOf(connectNode()));
        QCOMPARE(HttpExchange::ask(m_port, pathOf(url) + Pages).status, 401);
        QCOMPARE(HttpExchange::ask(m_port, pathOf(newUrl) + Pages).status, 200);

        m_admin->call(u"node.pair.remove"_s,
                      QJsonObject{{u"nodeId"_s, TestIdentity(3).deviceId()}});
        QTRY_COMPARE(HttpExchange::ask(m_port, pathOf(newUrl) + Pages).status, 401);
    }

    void theSharedSecretOpens()
    {
        const auto ask = [&](const QByteArray &token) {
            return HttpExchange::ask(
                       m_port, Pages,
                       {{"Host", "any.example"}, {"Authorization", "Bearer " + token}})
                .status;
        };
        QCOMPARE(ask(TestGateway::Token), 200);
        QCOMPARE(ask("wrong"), 401);
        QCOMPARE(HttpExchange::ask(m_port, Pages, {{"Host", "any.example"}}).status, 403);
        QCOMPARE(HttpExchange::ask(m_port, Pages, {{"X-Forwarded-For", "203.0.113.9"}}).status,
                 403);
    }

    void pagesHearOfChanges()
    {
        QWebSocket page;
        QSignalSpy heard(&page, &QWebSocket::textMessageReceived);
        openReload(page, m_port, {});
        QTRY_COMPARE(page.state(), QAbstractSocket::ConnectedState);

        for (int i = 0; i < 20; ++i)
            m_folder->write(u"burst/%1.txt"_s.arg(i), "x");
        QVERIFY(heard.wait());
        QCOMPARE(heard.takeFirst().constFirst().toString(), u"reload"_s);
        QVERIFY(heard.isEmpty());
    }

    void theGatewayPortTellsPagesToo()
    {
        QWebSocket page;
        QSignalSpy heard(&page, &QWebSocket::textMessageReceived);
        openReload(page, m_gateway->port(), {});
        QTRY_COMPARE(page.state(), QAbstractSocket::ConnectedState);

        m_folder->write(u"index.html"_s, "x");

        QVERIFY(heard.wait());
    }

    void strangersDoNotHearOfChanges()
    {
        for (const auto &headers : QList<HttpExchange::Headers>{{{"Origin", "http://evil.example"}},
                                                                {{"Host", "evil.example"}}}) {
            QWebSocket page;
            QSignalSpy closed(&page, &QWebSocket::disconnected);
            openReload(page, m_port, headers);
            QVERIFY(!closed.isEmpty() || closed.wait());
            QCOMPARE(page.state(), QAbstractSocket::UnconnectedState);
        }
        QCOMPARE(HttpExchange::ask(m_port, "/__openclaw__/ws").status, 426);
    }

    void aCapabilityThatEndsTakesItsPagesAlong()
    {
        const QString url = canvasUrl(payloadOf(connectAdmin(4)));
        QWebSocket page;
        QSignalSpy closed(&page, &QWebSocket::disconnected);
        page.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(m_port) + QString::fromLatin1(pathOf(url)) +
                       u"/__openclaw__/ws"_s));
        QTRY_COMPARE(page.state(), QAbstractSocket::ConnectedState);

        m_admin.reset();

        QVERIFY(!closed.isEmpty() || closed.wait());
    }

    void withoutLiveReloadPagesAreServedAsTheyAre()
    {
        startGateway({{u"liveReload"_s, false}});
        m_folder->write(u"index.html"_s, "<body></body>");

        QCOMPARE(HttpExchange::ask(m_port, Pages).body, QByteArray("<body></body>"));
        QCOMPARE(HttpExchange::ask(m_port, "/__openclaw__/ws").status, 404);
    }

    void settingsAreTakenOverWhileRunning()
    {
        QVERIFY(changeCanvas(u"enabled"_s, false));
        QVERIFY(!m_gateway->gateway().canvasState().isRunning);
        QCOMPARE(HttpExchange::ask(m_gateway->port(), Pages).status, 404);
        QVERIFY(!payloadOf(connectAdmin(4)).contains("pluginSurfaceUrls"_L1));

        QVERIFY(changeCanvas(u"enabled"_s, true));
        QVERIFY(m_gateway->gateway().canvasState().isRunning);
        QCOMPARE(HttpExchange::ask(m_gateway->port(), Pages).status, 200);
        QVERIFY(m_admin->isOpen());

        QTemporaryDir other;
        CanvasFolder(other.path()).write(u"index.html"_s, "other");
        QVERIFY(changeCanvas(u"root"_s, other.path()));
        QVERIFY(HttpExchange::ask(m_gateway->port(), Pages).body.startsWith("other"));
    }

    void aPortThatIsTakenLimitsButDoesNotStop()
    {
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        startGateway({{u"port"_s, stranger.serverPort()}});

        const CanvasState state = m_gateway->gateway().canvasState();

        QVERIFY(state.isRunning);
        QVERIFY(state.problem.contains("already in use"_L1));
        QCOMPARE(quint16(QUrl(state.urls.constFirst()).port()), m_gateway->port());
        QCOMPARE(HttpExchange::ask(m_gateway->port(), Pages).status, 200);
        QCOMPARE(state.readers, CanvasState::Readers::ThisComputer);
    }

    void aFolderWithSecretsIsNotServed_data()
    {
        QTest::addColumn<QString>("root");
        QTest::newRow("everything") << u"/"_s;
        QTest::newRow("the state folder") << u"."_s;
        QTest::newRow("what holds the state folder") << u".."_s;
        QTest::newRow("another folder of the state") << u"devices"_s;
        QTest::newRow("out of the workspace") << u"workspace/.."_s;
    }
    void aFolderWithSecretsIsNotServed()
    {
        QFETCH(QString, root);
        QDir(m_gateway->stateDir()).mkpath(u"devices"_s);
        QVERIFY(changeCanvas(u"root"_s, root));

        const CanvasState state = m_gateway->gateway().canvasState();

        QVERIFY(!state.isRunning);
        QVERIFY(state.problem.contains("separate folder"_L1));
        QCOMPARE(HttpExchange::ask(m_gateway->port(), Pages).status, 404);
    }

    void aFolderThatIsMissingIsNamed()
    {
        QVERIFY(changeCanvas(u"root"_s, u"/nonexistent/canvas"_s));

        QVERIFY(!m_gateway->gateway().canvasState().rootExists);
        QVERIFY(m_gateway->gateway().canvasState().problem.contains("does not exist"_L1));
    }

    void theRendererOrItsAbsenceIsServed()
    {
        const HttpResult page = HttpExchange::ask(m_port, "/__openclaw__/a2ui/");
        const bool hasA2ui = m_gateway->gateway().canvasState().hasA2ui;

        QCOMPARE(page.status, hasA2ui ? 200 : 503);
        QVERIFY(page.body.contains(hasA2ui ? "openclaw-a2ui-host" : "A2UI assets not found"));
        QCOMPARE(HttpExchange::ask(m_port, "/__openclaw__/a2ui/a2ui.bundle.js").status,
                 hasA2ui ? 200 : 503);
    }

private:
    void startGateway(const QJsonObject &canvas)
    {
        cleanup();
        m_gateway =
            std::make_unique<TestGateway>(QJsonObject(), QJsonObject{{u"canvasHost"_s, canvas}});
        QCOMPARE(m_gateway->start(), QString());
        m_port = quint16(QUrl(m_gateway->gateway().canvasState().urls.constFirst()).port());
        m_folder = std::make_unique<CanvasFolder>(m_gateway->stateDir() + u"/workspace/canvas"_s);
    }

    bool changeCanvas(const QString &key, const QJsonValue &value)
    {
        return m_gateway->config()
            .change({{.path = {u"canvasHost"_s, key}, .value = value}}, m_gateway->config().hash())
            .has_value();
    }

    QJsonObject connectAdmin(int protocol)
    {
        m_admin = std::make_unique<TestClient>(m_gateway->port());
        auto profile = TestClient::administrator(m_gateway->token());
        profile.minProtocol = profile.maxProtocol = protocol;
        return m_admin->signIn(profile);
    }

    QJsonObject connectNode()
    {
        m_node = std::make_unique<TestClient>(m_gateway->port());
        auto profile = TestClient::node(m_gateway->token(), TestIdentity(3), {u"canvas.present"_s});
        profile.platform = u"macos"_s;
        profile.deviceFamily = u"Mac"_s;
        profile.caps = {u"canvas"_s};
        return m_node->signIn(profile);
    }

    QJsonObject refreshAsNode()
    {
        return m_node->call(u"node.pluginSurface.refresh"_s,
                            QJsonObject{{u"surface"_s, u"canvas"_s}});
    }

    static void openReload(QWebSocket &page, quint16 port, const HttpExchange::Headers &headers)
    {
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/__openclaw__/ws"_s.arg(port)));
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        page.open(request);
    }

    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<CanvasFolder> m_folder;
    std::unique_ptr<TestClient> m_admin;
    std::unique_ptr<TestClient> m_node;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(tst_CanvasOverSockets)
#include "tst_CanvasOverSockets.moc"
