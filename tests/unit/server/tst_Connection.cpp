// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/protocol/EventTable.h"
#include "tests/support/ConnectionParts.h"
#include "tests/support/FakeTransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway;
using namespace gateway::test;

namespace {

const QByteArray Start = R"({"type":"event","event":"tick","payload":{})"_ba;

QByteArray connectRequest(const QByteArray &token = "secret")
{
    return R"({"type":"req","id":"c","method":"connect","params":{"minProtocol":4,"maxProtocol":4,)"
           R"("client":{"id":"cli","mode":"cli","version":"1","platform":"linux"},)"
           R"("auth":{"token":")" +
           token + R"("}}})";
}

} // namespace

// One socket's life: which frame is taken when, and how each end of it is told.
class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_parts = std::make_unique<ConnectionParts>(m_clock);
        auto transport = std::make_unique<FakeTransport>();
        m_transport = transport.get();
        m_connection =
            std::make_unique<Connection>(ConnectionId(u"1"_s), std::move(transport),
                                         ConnectionParts::localOrigin(), m_parts->collaborators());
        connect(m_connection.get(), &Connection::admitted, m_connection.get(),
                [this] { m_connection->welcome(RawJson::trusted("{\"type\":\"hello-ok\"}")); });
        m_connection->open();
    }
    void cleanup()
    {
        m_connection.reset();
        m_parts.reset();
    }

    void theChallengeComesFirst()
    {
        QCOMPARE(m_transport->sent.size(), 1);
        QCOMPARE(m_transport->sent.first().value("event"_L1).toString(), u"connect.challenge"_s);
        QCOMPARE(m_transport->maxMessageBytes, limits::PreAuthMessageBytes);
    }

    void aGoodConnectMakesItReadyForLargerMessages()
    {
        QSignalSpy ended(m_connection.get(), &Connection::handshakeEnded);

        emit m_transport->received(connectRequest());

        QVERIFY(m_connection->isReady());
        QCOMPARE(m_transport->sent.last().value("id"_L1).toString(), u"c"_s);
        QCOMPARE(m_transport->maxMessageBytes, limits::MessageBytes);
        QCOMPARE(ended.size(), 1);
    }

    void aRefusalIsALineOfItsAddressInTheLog()
    {
        emit m_transport->received(connectRequest().replace("Protocol\":4", "Protocol\":9"));

        int left = 0;
        while (m_parts->log.take(u"127.0.0.1"_s))
            ++left;
        QCOMPARE(left, LogBudget::LinesPerAddress - 1);
    }

    void aBadStartCloses_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<CloseCode>("code");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("not JSON") << "{nope"_ba << CloseCode::Normal << false;
        QTest::newRow("not a request") << "[]"_ba << CloseCode::Policy << false;
        QTest::newRow("another method")
            << R"({"type":"req","id":"1","method":"health"})"_ba << CloseCode::Policy << true;
        QTest::newRow("bad parameters")
            << R"({"type":"req","id":"1","method":"connect","params":{}})"_ba << CloseCode::Policy
            << true;
        QTest::newRow("a version nobody speaks")
            << connectRequest().replace("Protocol\":4", "Protocol\":9")
            << CloseCode::ProtocolMismatch << true;
    }
    void aBadStartCloses()
    {
        QFETCH(QByteArray, message);
        QFETCH(CloseCode, code);
        QFETCH(bool, isAnswered);
        m_transport->sent.clear();

        emit m_transport->received(message);

        QVERIFY(m_transport->farewell);
        QCOMPARE(m_transport->farewell->code, code);
        QCOMPARE(m_transport->sent.size(), isAnswered ? 1 : 0);
        if (isAnswered)
            QCOMPARE(m_transport->sent.first().value("ok"_L1), QJsonValue(false));
    }

    void nodesAreToldToComeLaterWhileTheGatewayIsHeldStill()
    {
        m_parts->suspension.prepare(u"one"_s, false, {});

        emit m_transport->received(
            connectRequest().replace(R"("minProtocol")"_ba, R"("role":"node","minProtocol")"_ba));

        QVERIFY(m_transport->farewell);
        QCOMPARE(m_transport->farewell->code, CloseCode::TryLater);
        QCOMPARE(
            m_transport->sent.last().value("error"_L1).toObject().value("retryAfterMs"_L1).toInt(),
            1000);
    }

    void aSilentClientIsClosedAtTheDeadline()
    {
        m_clock.advance(limits::HandshakeTimeout - 1ms);
        QVERIFY(!m_transport->farewell);
        m_clock.advance(1ms);
        QCOMPARE(m_transport->farewell->code, CloseCode::Normal);
    }

    void theDeadlineEndsWithTheHandshake()
    {
        emit m_transport->received(connectRequest());
        emit m_transport->ponged();
        m_clock.advance(limits::HandshakeTimeout + 1s);
        QVERIFY(!m_transport->farewell);
    }

    // From this computer, guessing is answered late: nothing else may be said meanwhile.
    void whileARefusalWaitsAFloodCloses()
    {
        emit m_transport->received(connectRequest("wrong"));
        QVERIFY(!m_transport->farewell);

        for (int i = 0; i <= limits::HandshakeQueuedFrames; ++i)
            emit m_transport->received(connectRequest());

        QCOMPARE(m_transport->farewell->code, CloseCode::Policy);
        QVERIFY(!m_connection->isReady());
    }

    void aDelayedRefusalArrives()
    {
        emit m_transport->received(connectRequest("wrong"));
        m_transport->sent.clear();
        m_clock.advance(5s);

        QCOMPARE(m_transport->sent.size(), 1);
        QCOMPARE(m_transport->farewell->code, CloseCode::Policy);
    }

    void afterTheStartABadFrameIsAnsweredAndTheConnectionStays()
    {
        emit m_transport->received(connectRequest());
        m_transport->sent.clear();

        emit m_transport->received("garbage{");
        QCOMPARE(m_transport->sent.size(), 0);
        emit m_transport->received(R"({"type":"req","id":"z"})");

        QCOMPARE(m_transport->sent.size(), 1);
        QCOMPARE(m_transport->sent.first().value("id"_L1).toString(), u"z"_s);
        QVERIFY(m_connection->isReady());
    }

    void tooManyOpenRequestsAreRefused()
    {
        emit m_transport->received(connectRequest());
        m_transport->sent.clear();
        for (int i = 0; i <= limits::RequestsPerConnection; ++i)
            emit m_transport->received(R"({"type":"req","id":"n","method":"nope"})");

        // The sink settles nothing here: every one counts as open.
        QCOMPARE(m_parts->sink.replyCount, limits::RequestsPerConnection);
        QCOMPARE(m_transport->sent.size(), 1);
        QCOMPARE(m_transport->sent.first().value("ok"_L1), QJsonValue(false));
    }

    void aPeerThatDoesNotPongIsDropped()
    {
        emit m_transport->received(connectRequest());
        m_clock.advance(limits::PingInterval);
        QCOMPARE(m_transport->pingCount, 1);
        emit m_transport->ponged();
        m_clock.advance(limits::PingInterval);
        QVERIFY(!m_transport->isAborted);
        m_clock.advance(limits::PingInterval);
        QVERIFY(m_transport->isAborted);
    }

    void aJumpOfTheClockEndsNothing()
    {
        emit m_transport->received(connectRequest());

        for (const qint64 jump : {10LL * 365 * 86'400'000, -20LL * 365 * 86'400'000}) {
            m_clock.setWallMs(m_clock.wallMs() + jump);
            m_clock.advance(limits::PingInterval);
            emit m_transport->ponged();
        }

        QVERIFY(m_connection->isReady());
        QCOMPARE(m_transport->pingCount, 2);
        QVERIFY(!m_transport->isAborted && !m_transport->farewell);
    }

    void aSlowReaderMissesWhatMayBeMissedAndIsClosedForTheRest()
    {
        emit m_transport->received(connectRequest());
        m_transport->sent.clear();
        m_transport->buffered = limits::SendBufferBytes + 1;

        m_connection->sendBroadcast(*findEvent(u"tick"), Start, std::nullopt);
        QVERIFY(m_transport->sent.isEmpty());
        QVERIFY(!m_transport->farewell);
        m_transport->buffered = 0;
        m_connection->sendBroadcast(*findEvent(u"tick"), Start, std::nullopt);
        QCOMPARE(m_transport->sent.last().value("seq"_L1).toInt(), 2); // the gap shows
        m_transport->buffered = limits::SendBufferBytes + 1;
        m_connection->sendBroadcast(*findEvent(u"health"), Start, std::nullopt);

        QCOMPARE(m_transport->farewell->code, CloseCode::Policy);
        QCOMPARE(m_transport->farewell->reason, u"slow consumer"_s);
    }

    void whoAsksAndDoesNotReadIsClosed()
    {
        emit m_transport->received(connectRequest());
        m_transport->buffered = limits::SendBufferBytes + 1;

        emit m_transport->received(R"({"type":"req","id":"1","method":"health"})"_ba);

        QVERIFY(m_transport->farewell);
        QCOMPARE(m_transport->farewell->code, CloseCode::Policy);
        QCOMPARE(m_transport->farewell->reason, u"slow consumer"_s);
    }

    void whoBreaksTheRulesOfTheTransportIsTold()
    {
        emit m_transport->ending(CloseCode::ProtocolMismatch, u"not masked"_s);

        QVERIFY(m_transport->farewell);
        QCOMPARE(m_transport->farewell->code, CloseCode::ProtocolMismatch);
        QCOMPARE(m_transport->farewell->reason, u"not masked"_s);
        m_clock.advance(limits::CloseGrace);
        QVERIFY(m_transport->isAborted);
    }

    void nothingIsSentBeforeTheHandshake()
    {
        m_transport->sent.clear();
        m_connection->sendBroadcast(*findEvent(u"tick"), Start, std::nullopt);
        QVERIFY(!m_connection->sendEvent({.name = u"tick"_s}));
        m_connection->sendReply("{}");
        QVERIFY(m_transport->sent.isEmpty());
    }

    void aPeerThatDoesNotAnswerTheCloseIsAborted()
    {
        QSignalSpy closed(m_connection.get(), &Connection::closed);
        m_connection->close(CloseCode::ServiceRestart, u"service restart"_s);
        m_connection->close(CloseCode::Policy, u"again"_s);
        QCOMPARE(m_transport->farewell->code, CloseCode::ServiceRestart);

        m_clock.advance(limits::CloseGrace);

        QVERIFY(m_transport->isAborted);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(m_clock.timerCount(), 0u);
    }

private:
    ManualClock m_clock;
    std::unique_ptr<ConnectionParts> m_parts;
    std::unique_ptr<Connection> m_connection;
    FakeTransport *m_transport = nullptr;
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
