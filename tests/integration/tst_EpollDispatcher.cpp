// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/EpollDispatcher.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using gateway::EpollDispatcher;

// The main thread of this program runs on the dispatcher, too: see main().
class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()));
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends), 0);
    }
    void cleanup()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    void aReaderIsToldUntilAllIsRead()
    {
        QSocketNotifier reader(m_ends[0], QSocketNotifier::Read);
        int told = 0;
        connect(&reader, &QSocketNotifier::activated, this, [&] {
            char byte = 0;
            QCOMPARE(::read(m_ends[0], &byte, 1), 1);
            ++told;
        });
        QCOMPARE(::write(m_ends[1], "abc", 3), 3);

        QTRY_COMPARE(told, 3);
        QCoreApplication::processEvents();
        QCOMPARE(told, 3);
    }

    void aReaderThatIsOffIsNotTold()
    {
        QSocketNotifier reader(m_ends[0], QSocketNotifier::Read);
        QSignalSpy told(&reader, &QSocketNotifier::activated);
        reader.setEnabled(false);
        QCOMPARE(::write(m_ends[1], "a", 1), 1);
        QCoreApplication::processEvents();
        QCOMPARE(told.count(), 0);

        reader.setEnabled(true);
        QTRY_VERIFY(told.count() > 0);
    }

    void whoeverHangsUpIsNoticedByTheReader()
    {
        QSocketNotifier reader(m_ends[0], QSocketNotifier::Read);
        QSignalSpy told(&reader, &QSocketNotifier::activated);
        ::shutdown(m_ends[1], SHUT_RDWR);
        QTRY_VERIFY(told.count() > 0);
    }

    void aWriterIsToldAgainOnlyWhenThereIsRoom()
    {
        const QByteArray block(4096, 'x');
        while (::write(m_ends[0], block.constData(), size_t(block.size())) > 0) {
        }
        QSocketNotifier writer(m_ends[0], QSocketNotifier::Write);
        QSignalSpy told(&writer, &QSocketNotifier::activated);

        // Once on trust, then only the kernel counts.
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(told.count(), 1);

        QByteArray drain(1'000'000, '\0');
        while (::read(m_ends[1], drain.data(), size_t(drain.size())) > 0) {
        }
        QTRY_VERIFY(told.count() > 1);
    }

    void aWriterThatNeverHasEnoughKeepsNobodyFromReading()
    {
        QSocketNotifier writer(m_ends[0], QSocketNotifier::Write);
        connect(&writer, &QSocketNotifier::activated, &writer, [&] {
            writer.setEnabled(false);
            writer.setEnabled(true);
        });
        QSocketNotifier reader(m_ends[1], QSocketNotifier::Read);
        QSignalSpy told(&reader, &QSocketNotifier::activated);
        QTimer timer;
        QSignalSpy rang(&timer, &QTimer::timeout);
        timer.start(5ms);
        QCOMPARE(::write(m_ends[0], "a", 1), 1);
        QTRY_VERIFY(told.count() > 0 && rang.count() > 2);
    }

    void whatIsToldToOneMayDeleteAnother()
    {
        auto *first = new QSocketNotifier(m_ends[0], QSocketNotifier::Read);
        auto *second = new QSocketNotifier(m_ends[1], QSocketNotifier::Read);
        int told = 0;
        const auto deleteBoth = [&] {
            ++told;
            delete std::exchange(first, nullptr);
            delete std::exchange(second, nullptr);
        };
        connect(first, &QSocketNotifier::activated, this, deleteBoth);
        connect(second, &QSocketNotifier::activated, this, deleteBoth);
        QCOMPARE(::write(m_ends[1], "a", 1), 1);
        QCOMPARE(::write(m_ends[0], "a", 1), 1);
        QTRY_COMPARE(told, 1);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }

    void aNumberThatIsUsedAgainIsWatchedAnew()
    {
        for (int round = 0; round < 3; ++round) {
            int ends[2];
            QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
            {
                QSocketNotifier reader(ends[0], QSocketNotifier::Read);
                QSignalSpy told(&reader, &QSocketNotifier::activated);
                QCOMPARE(::write(ends[1], "a", 1), 1);
                QTRY_VERIFY(told.count() > 0);
            }
            ::close(ends[0]);
            ::close(ends[1]);
        }
    }

    void timersRingAndCanBeAskedHowLong()
    {
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QSignalSpy rang(&timer, &QTimer::timeout);
        timer.start(20ms);
        QVERIFY(timer.remainingTime() > 0);
        QVERIFY(timer.remainingTime() <= 20);
        QTRY_VERIFY(rang.count() >= 3);
        timer.stop();
        const int count = int(rang.count());
        QTest::qWait(50);
        QCOMPARE(rang.count(), count);
    }

    // No timer runs in these three: only what is posted can end the wait.
    void whatAReaderPostsEndsTheWait()
    {
        QEventLoop loop;
        QSocketNotifier reader(m_ends[0], QSocketNotifier::Read);
        connect(&reader, &QSocketNotifier::activated, &loop, [&] {
            reader.setEnabled(false);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        QCOMPARE(::write(m_ends[1], "a", 1), 1);
        QCOMPARE(loop.exec(), 0);
    }

    void whatIsPostedWhileSendingWhatWasPostedEndsTheWait()
    {
        QEventLoop loop;
        int left = 100;
        std::function<void()> post = [&] {
            QMetaObject::invokeMethod(
                &loop,
                [&] {
                    if (--left == 0)
                        loop.quit();
                    else
                        post();
                },
                Qt::QueuedConnection);
        };
        post();
        QCOMPARE(loop.exec(), 0);
        QCOMPARE(left, 0);
    }

    void whatIsPostedRightBeforeTheWaitEndsIt()
    {
        QEventLoop loop;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                &loop,
                [&] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
        QCOMPARE(loop.exec(), 0);
    }

    void anotherThreadEndsTheWait()
    {
        std::atomic<int> arrived = 0;
        QEventLoop loop;
        QThread *poster = QThread::create([&] {
            for (int i = 0; i < 1000; ++i) {
                QMetaObject::invokeMethod(
                    this,
                    [&] {
                        if (++arrived == 1000)
                            loop.quit();
                    },
                    Qt::QueuedConnection);
            }
        });
        poster->start();
        QTimer::singleShot(20s, &loop, [&] { loop.exit(1); });
        QCOMPARE(loop.exec(), 0);
        QCOMPARE(arrived.load(), 1000);
        poster->wait();
        delete poster;
    }

    void aThreadOnItServesSocketsAndEnds()
    {
        QThread thread;
        thread.setEventDispatcher(new EpollDispatcher);
        auto *server = new QTcpServer;
        server->moveToThread(&thread);
        std::atomic<quint16> port = 0;
        connect(&thread, &QThread::started, server, [&, server] {
            connect(server, &QTcpServer::newConnection, server, [server] {
                QTcpSocket *socket = server->nextPendingConnection();
                connect(socket, &QTcpSocket::readyRead, socket,
                        [socket] { socket->write(socket->readAll()); });
            });
            QVERIFY(server->listen(QHostAddress::LocalHost));
            port = server->serverPort();
        });
        connect(&thread, &QThread::finished, server, &QObject::deleteLater);
        thread.start();
        QTRY_VERIFY(port != 0);

        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, port);
        const QByteArray sent(3'000'000, 'y'); // more than the kernel takes at once
        client.write(sent);
        QByteArray echoed;
        connect(&client, &QTcpSocket::readyRead, this, [&] { echoed += client.readAll(); });
        QTRY_COMPARE_WITH_TIMEOUT(echoed.size(), sent.size(), 20'000);
        QCOMPARE(echoed, sent);

        thread.quit();
        QVERIFY(thread.wait(5000));
    }

private:
    int m_ends[2] = {-1, -1};
};

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication application(argc, argv);
    tst_EpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_EpollDispatcher.moc"
