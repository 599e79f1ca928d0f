// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

// What a socket may do before it is a WebSocket, over real sockets.
class tst_FrontDoor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanup() { m_gateway.reset(); }

    void probesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("health") << "GET /health"_ba << 200 << R"({"ok":true,"status":"live"})"_ba;
        QTest::newRow("healthz") << "GET /healthz?x=1"_ba << 200 << R"("status":"live")"_ba;
        QTest::newRow("ready") << "GET /ready"_ba << 200 << R"("ready":true)"_ba;
        QTest::newRow("readyz") << "GET /readyz"_ba << 200 << R"("failing":[])"_ba;
        QTest::newRow("startupz") << "GET /startupz"_ba << 200 << R"("status":"started")"_ba;
        QTest::newRow("head") << "HEAD /healthz"_ba << 200 << "Content-Length: 27"_ba;
        QTest::newRow("post") << "POST /healthz"_ba << 405 << "Allow: GET, HEAD"_ba;
        QTest::newRow("elsewhere") << "GET /nowhere"_ba << 404 << "Not Found"_ba;
        QTest::newRow("out of the tree") << "GET /../../etc/passwd"_ba << 404 << "Not Found"_ba;
    }
    void probesAreAnswered()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, part);

        const QByteArray answer = ask(request + " HTTP/1.1\r\nHost: x\r\n\r\n");

        QCOMPARE(statusOf(answer), status);
        QVERIFY2(answer.contains(part), answer);
        if (request.startsWith("HEAD"))
            QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void oddRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("two hosts") << "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"_ba << 400;
        QTest::newRow("a body") << "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"_ba
                                << 413;
        QTest::newRow("a body of a method that is refused anyway")
            << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"_ba << 405;
        QTest::newRow("chunks")
            << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 501;
        QTest::newRow("a method nobody knows") << "BREW / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 501;
        QTest::newRow("another version") << "GET / HTTP/3.0\r\nHost: a\r\n\r\n"_ba << 505;
        QTest::newRow("not HTTP") << "hello\r\n\r\n"_ba << 400;
        QTest::newRow("TLS") << "\x16\x03\x01\x02"_ba << 400;
        QTest::newRow("an endless head")
            << "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(limits::HttpHeadBytes, 'x') << 431;
        QByteArray lines = "GET / HTTP/1.1\r\nHost: a\r\n";
        for (int i = 0; i < limits::HttpHeaderLines; ++i)
            lines += "X: y\r\n";
        QTest::newRow("too many lines") << lines + "\r\n" << 431;
        QTest::newRow("forwarded by a stranger")
            << "GET /health HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 198.51.100.7\r\n\r\n"_ba << 403;
    }
    void oddRequestsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);

        QCOMPARE(statusOf(ask(bytes)), status);
    }

    void aHeadInPiecesIsPutTogether()
    {
        QTcpSocket socket;
        connectTo(socket);
        for (const QByteArray &piece :
             {"GET /hea"_ba, "lth HTTP/1.1\r\nHo"_ba, "st: a\r\n\r"_ba, "\n"_ba}) {
            socket.write(piece);
            socket.flush();
            QCoreApplication::processEvents(); // each piece arrives by itself
        }
        QCOMPARE(statusOf(answerOf(socket)), 200);
    }

    void theOldestUnfinishedConnectionMakesRoom()
    {
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < limits::PreAuthConnectionsPerAddress; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            connectTo(*idle.back());
        }
        QTcpSocket newest;
        connectTo(newest);

        QTRY_COMPARE(idle.front()->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(idle.at(1)->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(newest.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(crowdedOut(), 1);
    }

    void whoHoldsSocketsOpenKeepsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << "GET / HTTP/1.1\r\nHost: a"_ba;
        QTest::newRow("an upgrade, and no connect")
            << "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"_ba;
    }
    void whoHoldsSocketsOpenKeepsNobodyOut()
    {
        QFETCH(QByteArray, says);
        std::vector<std::unique_ptr<QTcpSocket>> held;
        for (int i = 0; i < 300; ++i) {
            held.push_back(std::make_unique<QTcpSocket>());
            connectTo(*held.back());
            held.back()->write(says);
        }
        QCoreApplication::processEvents();

        TestClient client(m_gateway->port());
        const QJsonObject reply = client.signIn(TestClient::administrator(TestGateway::token()));
        QCOMPARE(reply.value("ok"_L1), QJsonValue(true));
        const auto stillHeld = std::ranges::count_if(held, [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
        QVERIFY(stillHeld <= limits::PreAuthConnectionsPerAddress);
    }

    void finishedConnectionsHoldNoPlace()
    {
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < limits::PreAuthConnectionsPerAddress + 4; ++i) {
            clients.push_back(std::make_unique<TestClient>(m_gateway->port()));
            const QJsonObject reply =
                clients.back()->signIn(TestClient::administrator(TestGateway::token()));
            QCOMPARE(reply.value("ok"_L1), QJsonValue(true));
        }
        QCOMPARE(crowdedOut(), 0);
    }

    void aBrokenUpgradeGivesItsPlaceBack()
    {
        for (int i = 0; i < limits::PreAuthConnectionsPerAddress + 4; ++i) {
            static_cast<void>(
                ask("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    "Sec-WebSocket-Version: 1\r\nSec-WebSocket-Key: x\r\n\r\n"));
        }
        QTRY_COMPARE(statusOf(ask("GET /health HTTP/1.1\r\nHost: a\r\n\r\n")), 200);
        QCOMPARE(crowdedOut(), 0);
    }

private:
    void connectTo(QTcpSocket &socket) const
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway->port());
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    }
    // Until it is as long as it says, or the server closes: after a refusal it leaves that to the
    // client for a moment.
    static QByteArray answerOf(QTcpSocket &socket, bool hasBody = true)
    {
        QByteArray answer;
        static_cast<void>(QTest::qWaitFor([&] {
            answer += socket.readAll();
            return (hasBody && isWhole(answer)) ||
                   socket.state() == QAbstractSocket::UnconnectedState;
        }));
        return answer;
    }
    static bool isWhole(const QByteArray &answer)
    {
        constexpr QByteArrayView Length = "Content-Length: ";
        const qsizetype end = answer.indexOf("\r\n\r\n");
        const qsizetype at = answer.indexOf(Length);
        if (end < 0 || at < 0)
            return false;
        const qsizetype digits = at + Length.size();
        const int body = answer.sliced(digits, answer.indexOf('\r', digits) - digits).toInt();
        return answer.size() >= end + 4 + body;
    }
    [[nodiscard]] QByteArray ask(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write(bytes);
        return answerOf(socket, !bytes.startsWith("HEAD"));
    }
    static int statusOf(const QByteArray &answer)
    {
        return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
    }

    /// Handshakes that had to make room.
    [[nodiscard]] int crowdedOut() const
    {
        GatewaySnapshot now;
        m_gateway->gateway().describe(now);
        int count = 0;
        for (const RefusalView &refusal : std::as_const(now.refusals))
            count += int(refusal.count);
        return count;
    }

    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_FrontDoor)
#include "tst_FrontDoor.moc"
