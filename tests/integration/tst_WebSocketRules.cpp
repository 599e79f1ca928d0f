// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/WebSocketFrames.h"
#include "tests/support/HttpExchange.h"
#include "tests/support/RawWebSocket.h"
#include "tests/support/TestGateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

// The gateway as a client sees it that writes its frames byte by byte.
class tst_WebSocketRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanup() { m_gateway.reset(); }

    void anUpgradeIsAgreedTo()
    {
        QTcpSocket socket;
        open(socket, upgradeHead());

        QVERIFY(waitFor(socket, "connect.challenge"));

        QVERIFY(m_received.startsWith("HTTP/1.1 101 "));
        QVERIFY(m_received.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QVERIFY(!m_received.contains("Access-Control-Allow-Origin"));
    }

    void anUpgradeThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("an old version") << upgradeHead("8") << 426;
        QTest::newRow("no version") << upgradeHead("") << 426;
        QTest::newRow("a short key") << upgradeHead("13", "c2hvcnQ=") << 400;
        QTest::newRow("no key") << upgradeHead("13", "") << 400;
        QTest::newRow("HTTP/1.0") << upgradeHead().replace("HTTP/1.1", "HTTP/1.0") << 400;
    }
    void anUpgradeThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);

        QCOMPARE(HttpExchange::statuses(m_gateway->port(), head), QList<int>{status});
    }

    void whatCameWithTheHeadIsHeard()
    {
        QTcpSocket socket;
        open(socket, upgradeHead() + ClientFrame{.payload = connectText()}.bytes());

        QVERIFY(waitFor(socket, "hello-ok"));
    }

    void aCharacterMayComeInTwoFrames()
    {
        QTcpSocket socket;
        const QByteArray text = connectText(u"Grüße"_s);
        const qsizetype inside = text.indexOf("\xc3\xbc") + 1;
        open(socket, upgradeHead());
        socket.write(ClientFrame{.payload = text.first(inside), .isFinal = false}.bytes());
        socket.write(ClientFrame{.opcode = 0, .payload = text.sliced(inside)}.bytes());

        QVERIFY(waitFor(socket, "hello-ok"));
    }

    void aPingIsAnswered()
    {
        QTcpSocket socket;
        open(socket, upgradeHead());
        socket.write(ClientFrame{.opcode = 9, .payload = "anybody"}.bytes());

        QVERIFY(waitFor(socket, websocket::pongFrame("anybody")));
    }

    void aGoodbyeIsAnswered()
    {
        QTcpSocket socket;
        open(socket, upgradeHead());
        QVERIFY(waitFor(socket, "connect.challenge"));
        socket.write(ClientFrame{.opcode = 8, .payload = closeBytes(1001)}.bytes());

        QVERIFY(waitFor(socket, websocket::closeFrame(1001, {})));
        QVERIFY(waitForClose(socket));
    }

    void whoBreaksTheRulesIsToldWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("not masked")
            << ClientFrame{.payload = connectText(), .isMasked = false}.bytes() << 1002;
        QTest::newRow("not UTF-8") << ClientFrame{.payload = "\xff"_ba}.bytes() << 1007;
        QTest::newRow("too large") << ClientFrame{.announced = 65'537}.bytes() << 1009;
        QTest::newRow("too large in parts")
            << ClientFrame{.payload = QByteArray(40'000, ' '), .isFinal = false}.bytes() +
                   ClientFrame{.opcode = 0, .payload = QByteArray(40'000, ' ')}.bytes()
            << 1009;
    }
    void whoBreaksTheRulesIsToldWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QTcpSocket socket;
        open(socket, upgradeHead() + bytes);

        QVERIFY(waitFor(socket, closeBytes(quint16(code))));
        QVERIFY(waitForClose(socket)); // though it never says goodbye itself
        QVERIFY(!m_received.contains("hello-ok"));
    }

private:
    static QByteArray connectText(const QString &name = u"Desk"_s)
    {
        const QJsonObject client{{u"id"_s, u"gateway-client"_s},
                                 {u"mode"_s, u"backend"_s},
                                 {u"version"_s, u"1"_s},
                                 {u"platform"_s, u"linux"_s},
                                 {u"displayName"_s, name}};
        const QJsonObject params{
            {u"minProtocol"_s, 4},
            {u"maxProtocol"_s, 4},
            {u"client"_s, client},
            {u"auth"_s, QJsonObject{{u"token"_s, TestGateway::token()}}}};
        return QJsonDocument({{u"type"_s, u"req"_s},
                              {u"id"_s, u"c"_s},
                              {u"method"_s, u"connect"_s},
                              {u"params"_s, params}})
            .toJson(QJsonDocument::Compact);
    }

    void open(QTcpSocket &socket, const QByteArray &bytes)
    {
        m_received.clear();
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway->port());
        QVERIFY(QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write(bytes);
    }
    bool waitFor(QTcpSocket &socket, const QByteArray &wanted)
    {
        return QTest::qWaitFor([&] { return (m_received += socket.readAll()).contains(wanted); });
    }
    static bool waitForClose(QTcpSocket &socket)
    {
        return QTest::qWaitFor(
            [&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }

    std::unique_ptr<TestGateway> m_gateway;
    QByteArray m_received;
};

QTEST_GUILESS_MAIN(tst_WebSocketRules)
#include "tst_WebSocketRules.moc"
