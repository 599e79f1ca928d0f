// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/server/PortMux.h"
#include "tests/support/HttpExchange.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryFile>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
constexpr auto Late = 300ms; // a deadline is noticed at most so much later

} // namespace

/// The limits of one plain HTTP connection.
class tst_HttpConversation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_listener.reset(); // releases what the last test left
        m_released = 0;
        m_answer = [] { return HttpAnswer{.reply = {.body = "ok"}, .mayKeepAlive = true}; };
        m_listener = std::make_unique<PortMux>(
            HttpHooks{
                .admit = [](const QTcpSocket &) { return std::nullopt; },
                .released =
                    [this](const QTcpSocket &, const QHostAddress &peer) {
                        QVERIFY(peer.isLoopback());
                        ++m_released;
                    },
                .answer = [this](const QTcpSocket &, const HttpHead &) { return m_answer(); }},
            m_clock);
        QVERIFY(m_listener->listen(QHostAddress::LocalHost));
    }

    void aHeadThatDoesNotComeIsRefused()
    {
        HttpExchange exchange(m_listener->serverPort());
        waitForConversation();
        m_clock.advance(limits::HttpHeadTimeout - 1ms);
        QCOMPARE(exchange.socket().state(), QAbstractSocket::ConnectedState);
        m_clock.advance(Late);

        QCOMPARE(exchange.read().status, 408);
    }

    void aHeadThatDripsIsRefused()
    {
        HttpExchange exchange(m_listener->serverPort());
        waitForConversation();
        for (int i = 0; i < 11; ++i) {
            exchange.send("X");
            QTest::qWait(1);
            m_clock.advance(1s);
        }
        m_clock.advance(Late);

        QCOMPARE(exchange.read().status, 408);
        m_clock.advance(limits::HttpLinger + Late);
        QVERIFY(exchange.waitForClose());
        QTRY_COMPARE(m_released, 1);
    }

    void anIdleConnectionEnds()
    {
        HttpExchange exchange(m_listener->serverPort());
        exchange.send(Request);
        QCOMPARE(exchange.read().status, 200);
        m_clock.advance(limits::HttpIdleTimeout - 1ms);
        QCOMPARE(exchange.socket().state(), QAbstractSocket::ConnectedState);
        m_clock.advance(Late);

        QVERIFY(exchange.waitForClose());
        QTRY_COMPARE(m_released, 1);
    }

    void aReaderThatDoesNotReadIsLetGo()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(64LL * 1024 * 1024));
        m_answer = [&] {
            HttpAnswer answer;
            auto content = std::make_unique<QFile>(file.fileName());
            if (content->open(QIODevice::ReadOnly))
                answer.more.appendStretch(0, content->size());
            answer.more.setFile(std::move(content));
            return answer;
        };
        HttpExchange exchange(m_listener->serverPort());
        exchange.socket().setReadBufferSize(1024);
        exchange.send(Request);
        QTRY_VERIFY(exchange.socket().bytesAvailable() > 0);
        QTest::qWait(200); // until the system takes no more
        m_clock.advance(limits::HttpSendTimeout + Late);

        QTRY_COMPARE(m_released, 1);
    }

    void aFileThatShrinksBreaksTheConnection()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(1000));
        m_answer = [&] {
            HttpAnswer answer;
            auto content = std::make_unique<QFile>(file.fileName());
            if (content->open(QIODevice::ReadOnly))
                answer.more.appendStretch(0, 1'000'000);
            answer.more.setFile(std::move(content));
            return answer;
        };
        HttpExchange exchange(m_listener->serverPort());
        exchange.send(Request);

        QCOMPARE(exchange.read().body.size(), 1000);
        QVERIFY(exchange.waitForClose());
    }

    void answersComeInTheOrderOfTheRequests()
    {
        int count = 0;
        m_answer = [&] {
            return HttpAnswer{.reply = {.body = QByteArray::number(++count)}, .mayKeepAlive = true};
        };
        HttpExchange exchange(m_listener->serverPort());
        exchange.send(Request.repeated(100));

        for (int i = 1; i <= 100; ++i)
            QCOMPARE(exchange.read().body, QByteArray::number(i));
    }

    void whatIsLeftWhenTheListenerGoesIsReleased()
    {
        HttpExchange exchange(m_listener->serverPort());
        waitForConversation();

        m_listener.reset();

        QCOMPARE(m_released, 1);
    }

private:
    void waitForConversation()
    {
        QTRY_COMPARE(m_listener->findChildren<HttpConversation *>().size(), 1);
    }

    ManualClock m_clock;
    int m_released = 0;
    std::function<HttpAnswer()> m_answer;
    std::unique_ptr<PortMux> m_listener;
};

QTEST_GUILESS_MAIN(tst_HttpConversation)
#include "tst_HttpConversation.moc"
