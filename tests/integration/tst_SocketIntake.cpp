// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/SocketIntake.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestGateway.h"

#include <QTcpSocket>
#include <QTest>

#include <array>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using namespace std::chrono_literals;

namespace {

/// While it lives, this process can open nothing.
class NoDescriptors final
{
public:
    NoDescriptors()
    {
        int highest = 0;
        for (int i = 0; i < 1024; ++i)
            highest = ::fcntl(i, F_GETFD) >= 0 ? i : highest;
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit now{.rlim_cur = rlim_t(highest) + 1, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &now);
        for (int filler = open(); filler >= 0; filler = open())
            m_fillers.push_back(filler);
    }
    ~NoDescriptors()
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    NoDescriptors(const NoDescriptors &) = delete;
    NoDescriptors &operator=(const NoDescriptors &) = delete;

private:
    static int open() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

    rlimit m_before{};
    std::vector<int> m_fillers;
};

} // namespace

// Accepting while there is no descriptor.
class tst_SocketIntake : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_canMakeRoom = false;
        m_roomMade = 0;
        startIntake();
    }
    void cleanup()
    {
        m_intake.reset();
        for (const int descriptor : m_taken)
            ::close(descriptor);
        m_taken.clear();
        m_turnedAway.clear();
    }

    void newcomersAreTaken()
    {
        QTcpSocket one;
        QTcpSocket two;
        comeTo(one);
        comeTo(two);
        QTRY_COMPARE(m_taken.size(), std::size_t(2));
        QCOMPARE(::fcntl(m_taken.front(), F_GETFD), FD_CLOEXEC);
        QVERIFY(::fcntl(m_taken.front(), F_GETFL) & O_NONBLOCK);
    }

    void withoutADescriptorANewcomerIsClosedAndTheNextIsTaken()
    {
        QTcpSocket early;
        comeTo(early);
        QTRY_COMPARE(m_taken.size(), std::size_t(1)); // "nothing waits" was said before
        QTcpSocket newcomer;
        comeTo(newcomer);
        {
            const NoDescriptors none;
            QTRY_COMPARE(m_turnedAway, QStringList{u"127.0.0.1"_s});
            QTRY_COMPARE(newcomer.state(), QAbstractSocket::UnconnectedState);
            QCOMPARE(m_taken.size(), std::size_t(1));
        }
        QTcpSocket next;
        comeTo(next);
        QTRY_COMPARE(m_taken.size(), std::size_t(2));
    }

    // The first answer of a listening socket of Qt 6.4 would be its last.
    void theVeryFirstMayFindNoDescriptor()
    {
        QTcpSocket newcomer;
        comeTo(newcomer);
        {
            const NoDescriptors none;
            QTRY_COMPARE(m_turnedAway.size(), 1);
        }
        QTcpSocket next;
        comeTo(next);
        QTRY_COMPARE(m_taken.size(), std::size_t(1));
    }

    void whoCanBeSparedMakesRoom()
    {
        QTcpSocket first;
        comeTo(first);
        QTRY_COMPARE(m_taken.size(), std::size_t(1));
        QTcpSocket newcomer;
        comeTo(newcomer);
        m_canMakeRoom = true;
        const NoDescriptors none;
        const int spared = m_taken.front();

        QTRY_COMPARE(m_roomMade, 1);

        QTRY_COMPARE(m_taken, std::vector<int>{spared});
        QCOMPARE(newcomer.state(), QAbstractSocket::ConnectedState);
        QVERIFY(m_turnedAway.isEmpty());
    }

    void withoutAReserveItRestsAndGoesOn()
    {
        m_intake.reset();
        QTcpSocket newcomer;
        comeTo(newcomer);
        {
            const NoDescriptors none;
            startIntake();
            // It would spin here, and the test would not end.
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QVERIFY(m_taken.empty() && m_turnedAway.isEmpty());
        }
        m_clock.advance(1s);
        QTRY_COMPARE(m_taken.size(), std::size_t(1));
    }

    void whoWasTurnedAwayIsShownToTheOwner()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());
        QTcpSocket newcomer;
        newcomer.connectToHost(QHostAddress(QHostAddress::LocalHost), gateway.port());
        QVERIFY(newcomer.waitForConnected());
        const auto refusals = [&] {
            GatewaySnapshot now;
            gateway.gateway().describe(now);
            return now.refusals;
        };
        {
            const NoDescriptors none;
            QTRY_COMPARE(refusals().size(), 1);
        }
        QCOMPARE(refusals().first().code, u"TOO_MANY_FILES"_s);
        QCOMPARE(refusals().first().count, 1);
    }

private:
    void startIntake()
    {
        m_intake.emplace(
            *m_server,
            SocketIntake::Hooks{
                .take = [this](qintptr descriptor) { m_taken.push_back(int(descriptor)); },
                .makeRoom = [this] { return makeRoom(); },
                .turnedAway = [this](const QString &peer) { m_turnedAway.append(peer); }},
            m_clock);
    }
    void comeTo(QTcpSocket &socket)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->serverPort());
        QVERIFY(socket.waitForConnected());
    }
    bool makeRoom()
    {
        if (!std::exchange(m_canMakeRoom, false))
            return false;
        ++m_roomMade;
        ::close(m_taken.front());
        m_taken.erase(m_taken.begin());
        return true;
    }

    ManualClock m_clock;
    std::unique_ptr<QTcpServer> m_server;
    std::optional<SocketIntake> m_intake;
    std::vector<int> m_taken;
    QStringList m_turnedAway;
    bool m_canMakeRoom = false;
    int m_roomMade = 0;
};

QTEST_GUILESS_MAIN(tst_SocketIntake)
#include "tst_SocketIntake.moc"
